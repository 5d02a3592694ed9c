import type { Day } from '../../core/calendar/day.ts'
import { useWords } from '../words/language.ts'
import { DUE_WORDS } from './due-words.ts'

type Props = {
  readonly dueOn: Day
  /** The day of the page's cut-off. */
  readonly today: Day
}

/** The day of a deadline that runs; past and today are said in words as well as in colour. */
export function DueDay({ dueOn, today }: Props) {
  const say = useWords(DUE_WORDS)
  if (dueOn > today) return <span className="due-day">{dueOn}</span>
  const isLate = dueOn < today
  return (
    <span className={isLate ? 'due-day late-word' : 'due-day soon-word'}>
      {dueOn} <span className="due-word">{isLate ? say.overdue : say.today}</span>
    </span>
  )
}
