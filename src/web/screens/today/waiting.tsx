import type { CaseListView } from '../../../contract/case/list.ts'
import type { DutyCasesView, DutyCountView } from '../../../contract/duty/duty.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import type { AsOf } from '../../../core/statistics/question.ts'
import { label } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { WAITING_WORDS } from './today-words.ts'
import { type WaitingLine, WaitingTable } from './waiting-table.tsx'

const SHOWN = 6

type Props = { readonly asOf: AsOf }

/** What waits for whoever looks: each duty with its count, and the most urgent cases; a role without duties sees what is overdue. */
export function Waiting({ asOf }: Props) {
  const { round } = useDesk()
  const query = new URLSearchParams({ at: asOf.at, clock: asOf.clock })
  const { answer, trouble, again } = useAnswer<readonly DutyCountView[]>({
    path: `/api/rounds/${round.roundId}/duties?${query}`,
  })
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return null
  return answer.length === 0 ? <LateOfRound asOf={asOf} /> : <Duties counts={answer} asOf={asOf} />
}

function Duties({ counts, asOf }: Props & { readonly counts: readonly DutyCountView[] }) {
  const { round, home } = useDesk()
  const say = useWords(WAITING_WORDS)
  const total = counts.reduce((sum, one) => sum + one.count, 0)
  const { answer } = useAnswer<DutyCasesView>({
    path: total === 0 ? null : `/api/rounds/${round.roundId}/duties/cases`,
    body: { asOf, limit: SHOWN },
  })
  return (
    <section className="sheet waiting" aria-labelledby="waiting">
      <div className="sheet-head">
        <h2 id="waiting">{say.title}</h2>
        {total > SHOWN && <Link to={`${home}/today/waiting?at=${asOf.at}`}>{say.all} →</Link>}
      </div>
      <ul className="duties">
        {counts.map((one) => (
          <DutyEntry key={one.duty} count={one} asOf={asOf} />
        ))}
      </ul>
      {total === 0 && <p className="soft">{say.nothing}</p>}
      {answer && answer.rows.length > 0 && <WaitingTable lines={answer.rows} asOf={asOf} />}
    </section>
  )
}

function DutyEntry({
  count: { duty, count, overdue, dueToday },
  asOf,
}: Props & { readonly count: DutyCountView }) {
  const { home } = useDesk()
  const say = useWords(WAITING_WORDS)
  const language = useLanguage()
  const name = label('duty', duty, language)
  if (count === 0) {
    return (
      <li className="soft">
        <span>{name}</span> <span className="duty-count">0</span>
      </li>
    )
  }
  return (
    <li>
      <Link to={`${home}/today/waiting/${duty}?at=${asOf.at}`}>
        <span>{name}</span> <span className="duty-count">{count}</span>
      </Link>
      {overdue > 0 && <small className="late-word">{say.late(overdue)}</small>}
      {dueToday > 0 && <small className="soon-word">{say.today(dueToday)}</small>}
    </li>
  )
}

function LateOfRound({ asOf }: Props) {
  const { round } = useDesk()
  const say = useWords(WAITING_WORDS)
  const query = new URLSearchParams({
    isOverdue: 'true',
    dueAsOf: dayOfInstant(asOf.at),
    order: 'due',
    limit: String(SHOWN),
  })
  const { answer } = useAnswer<CaseListView>({
    path: `/api/rounds/${round.roundId}/cases?${query}`,
  })
  const lines = answer?.cases.map(
    (one): WaitingLine => ({
      duty: null,
      units: one.leadUnits,
      dueOn: one.dueOn,
      case: one,
    }),
  )
  return (
    <section className="sheet waiting" aria-labelledby="waiting">
      <h2 id="waiting">{say.lateOfRound}</h2>
      {lines?.length === 0 && <p className="soft">{say.noneLate}</p>}
      {lines && lines.length > 0 && <WaitingTable lines={lines} asOf={asOf} />}
    </section>
  )
}
