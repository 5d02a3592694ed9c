import { addDays, type Day, daysBetween } from '../../../core/calendar/day.ts'
import type { Task } from '../../../core/rectification/task.ts'
import { useWords } from '../../words/language.ts'
import { TASK_SCREEN_WORDS } from './task-words.ts'

type Props = { readonly task: Task; readonly today: Day }

const WIDTH = 640
const ROW = 30
const TOP = 22
const BAR = 8
/** Room for half a mark at either end. */
const MARGIN = 8

/** The milestones of a task against time: planned, reached, late; today as a line. The table beside it says the same in words. */
export function Gantt({ task, today }: Props) {
  const say = useWords(TASK_SCREEN_WORDS)
  const { milestones } = task.plan
  const days = [
    ...milestones.map((one) => one.plannedOn),
    ...task.reached.map((one) => one.on),
    today,
    task.openedAt.slice(0, 10) as Day,
  ].sort()
  const from = addDays(days[0] ?? today, -3)
  const span = Math.max(1, daysBetween(from, addDays(days.at(-1) ?? today, 3)))
  const x = (day: Day) => MARGIN + (daysBetween(from, day) / span) * (WIDTH - 2 * MARGIN)
  const height = TOP + milestones.length * ROW
  const begun = task.openedAt.slice(0, 10) as Day
  return (
    <svg
      className="gantt"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={say.schedule}
      preserveAspectRatio="xMinYMin meet"
    >
      <line className="gantt-today" x1={x(today)} x2={x(today)} y1={0} y2={height} />
      <text className="gantt-label" x={Math.min(x(today) + 4, WIDTH - 60)} y={12}>
        {say.today}
      </text>
      {milestones.map((one, index) => {
        const before = milestones[index - 1]?.plannedOn ?? begun
        const start = before < one.plannedOn ? before : one.plannedOn
        const reached = task.reached.find((at) => at.milestoneId === one.id)
        const isLate = !reached && one.plannedOn < today
        const y = TOP + index * ROW
        const kind = reached ? 'done' : isLate ? 'late' : 'open'
        return (
          <g key={one.id}>
            <title>{`${one.title} ${one.plannedOn}`}</title>
            <rect
              className={`gantt-bar ${kind}`}
              x={x(start)}
              y={y + ROW / 2 - BAR / 2}
              width={Math.max(2, x(one.plannedOn) - x(start))}
              height={BAR}
            />
            <circle
              className={`gantt-mark ${kind}`}
              cx={x(reached?.on ?? one.plannedOn)}
              cy={y + ROW / 2}
              r={5}
            />
          </g>
        )
      })}
    </svg>
  )
}

/** The same as a table: each milestone, planned and reached. */
export function MilestoneTable({ task, today }: Props) {
  const say = useWords(TASK_SCREEN_WORDS)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say.milestone}</th>
          <th scope="col">{say.planned}</th>
          <th scope="col" className="count">
            {say.share}
          </th>
          <th scope="col">{say.reached}</th>
        </tr>
      </thead>
      <tbody>
        {task.plan.milestones.map(({ id, title, plannedOn, share }) => {
          const reached = task.reached.find((at) => at.milestoneId === id)
          const isLate = (reached?.on ?? today) > plannedOn
          return (
            <tr key={id}>
              <td className="wide">{title}</td>
              <td className="date">{plannedOn}</td>
              <td className="count">{share === null ? '' : `${share}%`}</td>
              <td className="date">
                {reached?.on ?? <span className="soft">{say.notReached}</span>}{' '}
                {isLate && <span className="late-word">{say.late}</span>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
