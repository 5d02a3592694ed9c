import type { LastActView } from '../../../contract/duty/duty.ts'
import type { UnitId } from '../../../core/ledger/ids.ts'
import { wordMoment } from '../../../core/wording/day-words.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { BIG_SCREEN_WORDS } from './big-screen-words.ts'

const SHOWN = 8

/** What happened last in the round, case by case. */
export function LastActs({ everyMs }: { readonly everyMs: number }) {
  const { round } = useDesk()
  const say = useWords(BIG_SCREEN_WORDS)
  const language = useLanguage()
  const { answer } = useAnswer<readonly LastActView[]>({
    path: `/api/rounds/${round.roundId}/last-acts?limit=${SHOWN}`,
    everyMs,
  })
  const who = (unitId: UnitId | null) => (unitId ? unitWord(unitId, round.settings) : '')
  return (
    <section aria-label={say.acts}>
      <h2>{say.acts}</h2>
      {answer?.length === 0 && <p>{say.noActs}</p>}
      <ul className="big-list">
        {answer?.map(({ caseId, number, kind, fact, unitId, happenedAt }) => (
          <li key={caseId}>
            <span>
              {who(unitId)} {labelOf('fact', fact, language)}{' '}
              <small>{number ?? labelOf('caseKind', kind, language)}</small>
            </span>
            <small>{wordMoment(happenedAt, language)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
