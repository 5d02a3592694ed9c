import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import type { EntryListView } from '../../../contract/books/entries.ts'
import type { TaskFiguresView } from '../../../contract/books/task-figures.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import type { Progress } from '../../../core/case/case.ts'
import { progressOf } from '../../../core/rectification/task-figures.ts'
import { PROGRESS_WORDS } from '../../../core/wording/case-words.ts'
import { label } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { addressWith, goTo, useAddress } from '../../api/address.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { DueDay } from '../../parts/due-day.tsx'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { Cascade } from './cascade.tsx'
import { Places } from './places.tsx'
import { PlanButton } from './plan-button.tsx'
import { TASK_SCREEN_WORDS } from './task-words.ts'

const OFFICE = ['clerk', 'reviewer', 'head']
const ALL = 500

/** The round's tasks with how far each is today; what a bulletin says of them stands above. */
export function TaskList() {
  const say = useWords(TASK_SCREEN_WORDS)
  const { round, home } = useDesk()
  const { role } = useSession()
  const { query } = useAddress()
  const words = query.get('words')
  const base = `/api/rounds/${round.roundId}`
  const asked = new URLSearchParams({ limit: String(ALL), ...(words && { words }) })
  const { answer, trouble, again } = useAnswer<EntryListView>({
    path: `${base}/books/task?${asked}`,
  })
  const isOffice = OFFICE.includes(role)
  return (
    <>
      <PageHead title={say.title} sentence={say.sentence}>
        <Button onClick={() => goTo(`${home}/rectification/schedule`)}>{say.chart}</Button>
        <Button onClick={() => goTo(`${home}/rectification/month`)}>{say.months}</Button>
        {isOffice && <PlanButton />}
        {isOffice && (
          <Button type="primary" onClick={() => goTo(`${home}/rectification/import`)}>
            {say.importList}
          </Button>
        )}
      </PageHead>
      <Places />
      <section className="sheet">
        <Figures />
        <div className="paper-links">
          <a href={`${base}/task-list?format=docx&download=1`}>{say.exportWord}</a>
          <a href={`${base}/task-list?format=xlsx&download=1`}>{say.exportExcel}</a>
        </div>
        {trouble && <TroubleNote trouble={trouble} again={again} />}
        {!answer && !trouble && <Skeleton active />}
        {answer?.entries.length === 0 && (
          <EmptyNote title={words ? say.nothing : say.empty}>
            {isOffice && !words && (
              <Button onClick={() => goTo(`${home}/rectification/import`)}>{say.importList}</Button>
            )}
          </EmptyNote>
        )}
        {answer && answer.entries.length > 0 && <Tasks list={answer} />}
      </section>
      <Cascade />
    </>
  )
}

/** What is counted, as sentences; whoever does not see every task is told no figures. */
function Figures() {
  const { round } = useDesk()
  const { role } = useSession()
  const { at, clock } = useCutOff()
  const asked = new URLSearchParams({ at, clock })
  const isTold = OFFICE_ACTS.makeTable.includes(role)
  const { answer } = useAnswer<TaskFiguresView>({
    path: isTold ? `/api/rounds/${round.roundId}/task-figures?${asked}` : null,
  })
  return answer?.sentences.map((sentence) => (
    <p className="read" key={sentence}>
      {sentence}
    </p>
  ))
}

const PROGRESSES = Object.keys(PROGRESS_WORDS) as Progress[]

function Tasks({ list }: { readonly list: EntryListView }) {
  const say = useWords(TASK_SCREEN_WORDS)
  const language = useLanguage()
  const address = useAddress()
  const { round, home } = useDesk()
  const today = dayOfInstant(useCutOff().at)
  const chosen = address.query.get('progress')
  const tasks = list.entries.map((entry) => ({ ...entry, progress: progressOf(entry, today) }))
  const choose = (progress: string | null) => goTo(addressWith(address, { progress }))
  const hasLeaders = tasks.some(({ facts }) => leadersIn(facts.counted) !== '')
  const shown = tasks.filter((one) => chosen === null || one.progress === chosen)
  return (
    <>
      <div className="filters">
        <TaskSearch />
        <button
          type="button"
          className={chosen === null ? 'chip' : 'chip off'}
          onClick={() => choose(null)}
        >
          {say.all} {tasks.length}
        </button>
        {PROGRESSES.map((name) => {
          const count = tasks.filter((one) => one.progress === name).length
          if (count === 0) return null
          return (
            <button
              type="button"
              key={name}
              aria-pressed={chosen === name}
              className={chosen === name ? 'chip' : 'chip off'}
              onClick={() => choose(name)}
            >
              {label('progress', name, language)} {count}
            </button>
          )
        })}
      </div>
      <ScrollBox>
        <table className="cases">
          <thead>
            <tr>
              <th scope="col">{say.no}</th>
              <th scope="col">{say.problem}</th>
              <th scope="col">{say.lead}</th>
              {hasLeaders && <th scope="col">{say.leaders}</th>}
              <th scope="col">{say.progress}</th>
              <th scope="col" className="count">
                {say.share}
              </th>
              <th scope="col" className="count">
                {say.next}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ entryId, facts, progress }) => (
              <tr key={entryId}>
                <td>{facts.no}</td>
                <td className="wide">
                  <Link to={`${home}/rectification/${entryId}`}>{facts.title}</Link>
                </td>
                <td className="units">
                  {facts.leadUnits.map((id) => unitWord(id, round.settings)).join('、')}
                </td>
                {hasLeaders && <td className="units">{leadersIn(facts.counted)}</td>}
                <td>
                  <span className={progress === 'behind' ? 'late-word' : undefined}>
                    {label('progress', progress, language)}
                  </span>
                </td>
                <td className="count">
                  {typeof facts.counted['share'] === 'number' ? `${facts.counted['share']}%` : ''}
                </td>
                <td className="count">
                  {facts.isOpen && facts.dueOn !== null ? (
                    <DueDay dueOn={facts.dueOn} today={today} />
                  ) : (
                    facts.dueOn
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}

function leadersIn({ leaders }: EntryListView['entries'][number]['facts']['counted']): string {
  return Array.isArray(leaders) ? leaders.join('、') : ''
}

function TaskSearch() {
  const say = useWords(TASK_SCREEN_WORDS)
  const address = useAddress()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const words = String(new FormData(event.currentTarget).get('words') ?? '').trim()
        goTo(addressWith(address, { words: words === '' ? null : words }))
      }}
    >
      <input
        className="field"
        type="search"
        name="words"
        aria-label={say.search}
        placeholder={say.search}
        defaultValue={address.query.get('words') ?? ''}
      />
    </form>
  )
}
