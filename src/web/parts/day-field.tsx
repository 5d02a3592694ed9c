import { useState } from 'react'
import type { Day } from '../../core/calendar/day.ts'
import { readWrittenDay } from '../../core/calendar/written-day.ts'

type Props = {
  readonly value: Day | null
  readonly change: (day: Day | null) => void
  readonly id?: string
  readonly label?: string
  /** What else is wrong with it, by the id of the sentence that says so. */
  readonly wrongBy?: string | undefined
}

/**
 * A day written as 2024-03-14, or in any way that people write one: the browser's own field speaks the
 * browser's language, not the page's.
 */
export function DayField({ value, change, id, label, wrongBy }: Props) {
  const [text, type] = useState<string>(value ?? '')
  const day = readWrittenDay(text)
  return (
    <input
      id={id}
      className="field day-field"
      autoComplete="off"
      placeholder="2024-03-14"
      aria-label={label}
      aria-invalid={wrongBy !== undefined || (text !== '' && day === null)}
      aria-describedby={wrongBy}
      value={text}
      onChange={(event) => {
        type(event.target.value)
        change(readWrittenDay(event.target.value))
      }}
      onBlur={() => day !== null && type(day)}
    />
  )
}
