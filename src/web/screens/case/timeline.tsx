import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { nameOfAccount } from '../../../core/account/account-name.ts'
import type { CaseFact } from '../../../core/case/case-event.ts'
import type { UnitId } from '../../../core/ledger/ids.ts'
import { label, labelOf } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import type { Language } from '../../../core/wording/words.ts'
import { type Desk, useDesk } from '../../api/desk.ts'
import { TimeLine } from '../../parts/time-line.tsx'
import { useLanguage } from '../../words/language.ts'

/** All that happened to a case. */
export function Timeline({ shown: { events, people } }: { readonly shown: ShownCaseView }) {
  const language = useLanguage()
  const desk = useDesk()
  return (
    <TimeLine
      events={events.map(({ sequence, happenedAt, recordedAt, fact, actor }) => ({
        key: sequence,
        happenedAt,
        recordedAt,
        what: label('fact', fact.type, language),
        words: particularsOf(fact, desk, language),
        who: `${label('role', actor.role, language)} ${nameOfAccount(people, actor.accountId)}`,
      }))}
    />
  )
}

const TEXTS = ['reason', 'opinion', 'note', 'findings', 'handling', 'until'] as const
const LABELLED = ['status', 'progress', 'rectification', 'verdict'] as const

/** The unit and the words of an event, whatever its type calls them. */
function particularsOf(fact: CaseFact, { round }: Desk, language: Language): string {
  const said: Readonly<Record<string, unknown>> = fact
  const unit = said['unitId']
  const roles =
    fact.type === 'caseDispatched'
      ? fact.roles.map(
          ({ unitId, role }) =>
            `${unitWord(unitId, round.settings)}（${label('unitRole', role, language)}）`,
        )
      : []
  const measure =
    fact.type === 'measureTaken' ? [label('measure', fact.measure.kind, language)] : []
  const handOver = fact.type === 'caseHandedOver' ? [`${fact.from} → ${fact.to}`] : []
  const labelled = LABELLED.flatMap((name) => {
    const value = said[name]
    return typeof value === 'string' ? [labelOf(name, value, language)] : []
  })
  const texts = TEXTS.flatMap((name) => {
    const value = said[name]
    return typeof value === 'string' && value !== '' ? [value] : []
  })
  return [
    typeof unit === 'string' ? unitWord(unit as UnitId, round.settings) : '',
    ...roles,
    ...handOver,
    ...measure,
    ...labelled,
    ...texts,
  ]
    .filter((word) => word !== '')
    .join('　')
}
