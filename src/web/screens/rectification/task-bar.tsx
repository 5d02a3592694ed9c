import type { TaskScheduleView } from '../../../contract/books/task-schedule.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { label } from '../../../core/wording/label.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { TASK_SCREEN_WORDS } from './task-words.ts'
import type { TimeScale } from './time-scale.ts'

const HEIGHT = 26
const BAR = 6
const MARK = 5

/** The months over the bars. */
export function ScaleHead({ scale }: { readonly scale: TimeScale }) {
  return (
    <svg className="gantt-row" width={scale.width} height={HEIGHT} aria-hidden="true">
      {scale.ticks.map((day) => (
        <text key={day} className="gantt-label" x={scale.x(day)} y={16}>
          {day.slice(0, 7)}
        </text>
      ))}
    </svg>
  )
}

type Props = {
  readonly task: TaskScheduleView
  readonly scale: TimeScale
  readonly today: Day
}

/** One task as a bar with its milestones; the words beside it and the title say the same. */
export function TaskBar({ task, scale, today }: Props) {
  const say = useWords(TASK_SCREEN_WORDS)
  const language = useLanguage()
  const { milestones, beganOn, dueOn, finishedOn, progress } = task
  const middle = HEIGHT / 2
  const end = finishedOn ?? dueOn ?? scale.to
  const told = milestones.map(
    (one) =>
      `${one.plannedOn} ${one.title} ${one.reachedOn ? `${say.reached} ${one.reachedOn}` : say.notReached}`,
  )
  const kind = finishedOn ? 'done' : progress === 'behind' ? 'late' : 'open'
  return (
    <svg className="gantt-row" width={scale.width} height={HEIGHT} role="img">
      <title>{[label('progress', progress, language), ...told].join('\n')}</title>
      <rect
        className={`gantt-bar ${kind}`}
        x={scale.x(beganOn)}
        y={middle - BAR / 2}
        width={Math.max(2, scale.x(end) - scale.x(beganOn))}
        height={BAR}
      />
      <line className="gantt-today" x1={scale.x(today)} x2={scale.x(today)} y1={0} y2={HEIGHT} />
      {milestones.map(({ title, plannedOn, reachedOn }) => (
        <g key={`${plannedOn} ${title}`}>
          <line
            className="gantt-planned"
            x1={scale.x(plannedOn)}
            x2={scale.x(plannedOn)}
            y1={middle - MARK}
            y2={middle + MARK}
          />
          <circle
            className={`gantt-mark ${reachedOn ? 'done' : plannedOn < today && !finishedOn ? 'late' : 'open'}`}
            cx={scale.x(reachedOn ?? plannedOn)}
            cy={middle}
            r={MARK}
          />
        </g>
      ))}
    </svg>
  )
}
