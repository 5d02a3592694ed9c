import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { nameOfAccount } from '../../../core/account/account-name.ts'
import { printInstant } from '../../../core/calendar/day-wording.ts'
import { clockOf, dayOfInstant, type Instant } from '../../../core/calendar/instant.ts'
import type { CaseFact } from '../../../core/case/case-event.ts'
import type { UnitId } from '../../../core/ledger/ids.ts'
import { label, labelOf } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import type { Language } from '../../../core/wording/words.ts'
import { type Desk, useDesk } from '../../api/desk.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { CASE_WORDS } from './case-words.ts'

/** All that happened, the latest first; what was recorded late says so. */
export function Timeline({ shown: { events, people } }: { readonly shown: ShownCaseView }) {
  const say = useWords(CASE_WORDS)
  const language = useLanguage()
  const desk = useDesk()
  const moment = (at: Instant) =>
    language === 'zh' ? printInstant(at) : `${dayOfInstant(at)} ${clockOf(at)}`
  const latestFirst = [...events].sort(
    (a, b) => (a.happenedAt < b.happenedAt ? 1 : -1) || b.sequence - a.sequence,
  )
  return (
    <section className="sheet">
      <h2>{say.record}</h2>
      <ol className="record">
        {latestFirst.map((event) => (
          <li key={event.sequence}>
            <div className="when">{moment(event.happenedAt)}</div>
            <div className="read">
              <strong>{label('fact', event.fact.type, language)}</strong>{' '}
              {particularsOf(event.fact, desk, language)}
            </div>
            <div className="soft">
              {label('role', event.actor.role, language)}{' '}
              {nameOfAccount(people, event.actor.accountId)}
              {event.recordedAt !== event.happenedAt &&
                `，${say.recordedAt(moment(event.recordedAt))}`}
            </div>
          </li>
        ))}
      </ol>
    </section>
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
