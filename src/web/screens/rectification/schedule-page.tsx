import Skeleton from 'antd/es/skeleton'
import type { TaskScheduleView } from '../../../contract/books/task-schedule.ts'
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
import { ScaleHead, TaskBar } from './task-bar.tsx'
import { TASK_SCREEN_WORDS } from './task-words.ts'
import { timeScale } from './time-scale.ts'

/** Every task of the round against one scale of time: from its beginning to its end, its milestones planned, reached, late. */
export function SchedulePage() {
  const say = useWords(TASK_SCREEN_WORDS)
  const { round, home } = useDesk()
  const today = dayOfInstant(useCutOff().at)
  const { answer, trouble, again } = useAnswer<readonly TaskScheduleView[]>({
    path: `/api/rounds/${round.roundId}/task-schedule?on=${today}`,
  })
  return (
    <>
      <Link to={`${home}/rectification`}>← {say.back}</Link>
      <PageHead title={say.chart} sentence={say.chartSentence} />
      <section className="sheet">
        {trouble && <TroubleNote trouble={trouble} again={again} />}
        {!answer && !trouble && <Skeleton active />}
        {answer?.length === 0 && <EmptyNote title={say.empty} />}
        {answer && answer.length > 0 && <Chart tasks={answer} today={today} />}
      </section>
    </>
  )
}

type ChartProps = {
  readonly tasks: readonly TaskScheduleView[]
  readonly today: ReturnType<typeof dayOfInstant>
}

function Chart({ tasks, today }: ChartProps) {
  const say = useWords(TASK_SCREEN_WORDS)
  const language = useLanguage()
  const address = useAddress()
  const { round, home } = useDesk()
  const isLateOnly = address.query.get('late') !== null
  const shown = isLateOnly ? tasks.filter(({ progress }) => progress === 'behind') : tasks
  const scale = timeScale(tasks, today)
  return (
    <>
      <div className="filters">
        <button
          type="button"
          className={isLateOnly ? 'chip' : 'chip off'}
          aria-pressed={isLateOnly}
          onClick={() => goTo(addressWith(address, { late: isLateOnly ? null : '1' }))}
        >
          {label('progress', 'behind', language)}{' '}
          {tasks.filter(({ progress }) => progress === 'behind').length}
        </button>
        <span className="soft">{say.chartKey}</span>
      </div>
      <ScrollBox>
        <table className="cases schedule">
          <thead>
            <tr>
              <th scope="col">{say.no}</th>
              <th scope="col">{say.problem}</th>
              <th scope="col">{say.lead}</th>
              <th scope="col">{say.progress}</th>
              <th scope="col">
                <ScaleHead scale={scale} />
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((task) => (
              <tr key={task.entryId}>
                <td>{task.no}</td>
                <td className="wide">
                  <Link to={`${home}/rectification/${task.entryId}`}>{task.title}</Link>
                </td>
                <td className="units">
                  {task.leadUnits.map((id) => unitWord(id, round.settings)).join('、')}
                </td>
                <td>
                  <span className={task.progress === 'behind' ? 'late-word' : undefined}>
                    {label('progress', task.progress, language)}
                  </span>
                </td>
                <td>
                  <TaskBar task={task} scale={scale} today={today} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}
