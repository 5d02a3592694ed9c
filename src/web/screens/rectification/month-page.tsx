import Skeleton from 'antd/es/skeleton'
import type { TaskMonthView } from '../../../contract/books/task-figures.ts'
import { addMonths, type Day } from '../../../core/calendar/day.ts'
import { printInstant } from '../../../core/calendar/day-wording.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import { label } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { addressWith, goTo, useAddress } from '../../api/address.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { TASK_SCREEN_WORDS } from './task-words.ts'

/** One month's round of reports: what is asked for, given, given late, late. */
export function MonthPage() {
  const say = useWords(TASK_SCREEN_WORDS)
  const { round, home } = useDesk()
  const { at } = useCutOff()
  const address = useAddress()
  const thisMonth = `${dayOfInstant(at).slice(0, 7)}-01` as Day
  const month = address.query.get('month') ?? addMonths(thisMonth, -1).slice(0, 7)
  const { answer, trouble, again } = useAnswer<readonly TaskMonthView[]>({
    path: `/api/rounds/${round.roundId}/monthly-reports?month=${month}&on=${dayOfInstant(at)}`,
  })
  return (
    <>
      <Link to={`${home}/rectification`}>← {say.back}</Link>
      <PageHead title={say.months} sentence={say.monthSentence} />
      <section className="sheet">
        <div className="filters">
          <label>
            {say.month}{' '}
            <input
              className="field"
              type="month"
              value={month}
              onChange={(event) => goTo(addressWith(address, { month: event.target.value }))}
            />
          </label>
        </div>
        {trouble && <TroubleNote trouble={trouble} again={again} />}
        {!answer && !trouble && <Skeleton active />}
        {answer?.length === 0 && <EmptyNote title={say.monthEmpty} />}
        {answer && answer.length > 0 && <Months months={answer} />}
      </section>
    </>
  )
}

function Months({ months }: { readonly months: readonly TaskMonthView[] }) {
  const say = useWords(TASK_SCREEN_WORDS)
  const language = useLanguage()
  const { round, home } = useDesk()
  return (
    <ScrollBox>
      <table className="cases">
        <thead>
          <tr>
            <th scope="col">{say.no}</th>
            <th scope="col">{say.problem}</th>
            <th scope="col">{say.lead}</th>
            <th scope="col" className="count">
              {say.monthDue}
            </th>
            <th scope="col">{say.monthState}</th>
            <th scope="col">{say.monthGiven}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((one) => (
            <tr key={one.entryId}>
              <td>{one.no}</td>
              <td className="wide">
                <Link to={`${home}/rectification/${one.entryId}`}>
                  <span className="excerpt">{one.problem}</span>
                </Link>
              </td>
              <td className="units">
                {one.leadUnits.map((id) => unitWord(id, round.settings)).join('、')}
              </td>
              <td className="count">{one.dueOn}</td>
              <td>
                <span className={one.state.endsWith('ate') ? 'late-word' : undefined}>
                  {label('monthState', one.state, language)}
                </span>
              </td>
              <td>{one.givenAt && printInstant(one.givenAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
