import type { Day } from '../calendar/day.ts'
import { type DateContext, type ReadDate, readDateNumber, readDateText } from './dates.ts'
import type { DateRaw } from './list.ts'
import type { Meaning } from './meaning.ts'
import { type ColumnIndex, numberOf, type RowView, textOf } from './row-view.ts'

type DateMeaning = 'receivedAt' | 'handedOverAt' | 'dueAt'

export type RowDates = {
  readonly raw: DateRaw
  readonly read: Readonly<Record<DateMeaning, ReadDate>>
}

/** The three dates of a row. A cell without a year takes the year that is closest to the hand-over. */
export function rowDates(
  view: RowView,
  index: ColumnIndex,
  context: { readonly year: number | null; readonly handedOverAt: Day | null },
): RowDates {
  const first = readCell(view, index, 'handedOverAt', {
    year: context.year,
    near: context.handedOverAt,
  })
  const near = first.read.day ?? context.handedOverAt
  const around: DateContext = { year: context.year, near }
  const received = readCell(view, index, 'receivedAt', around)
  const due = readCell(view, index, 'dueAt', around)
  return {
    raw: { ...received.raw, ...first.raw, ...due.raw },
    read: { receivedAt: received.read, handedOverAt: first.read, dueAt: due.read },
  }
}

function readCell(
  view: RowView,
  index: ColumnIndex,
  meaning: Meaning & DateMeaning,
  context: DateContext,
) {
  const text = textOf(view, index, meaning)
  const number = numberOf(view, index, meaning)
  const raw: DateRaw = text === '' ? {} : { [meaning]: number ?? text }
  return {
    raw,
    read: number === undefined ? readDateText(text, context) : readDateNumber(number, context),
  }
}
