import { useState } from 'react'
import { type Day, parseDay } from '../../core/calendar/day.ts'

type Props = {
  readonly value: Day | null
  readonly change: (day: Day | null) => void
  readonly id?: string
  readonly label?: string
}

/** A day written as 2024-03-14: the browser's own field speaks the browser's language, not the page's. */
export function DayField({ value, change, id, label }: Props) {
  const [text, type] = useState<string>(value ?? '')
  const day = parseDay(text)
  return (
    <input
      id={id}
      className="field day-field"
      inputMode="numeric"
      autoComplete="off"
      placeholder="2024-03-14"
      aria-label={label}
      aria-invalid={text !== '' && day === null}
      value={text}
      onChange={(event) => {
        type(event.target.value)
        const typed = parseDay(event.target.value.trim())
        if (typed !== null || event.target.value.trim() === '') change(typed)
      }}
    />
  )
}
