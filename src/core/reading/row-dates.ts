import type { Day } from '../calendar/day.ts'
import { type DateContext, type ReadDate, readDateNumber, readDateText } from './dates.ts'
import type { DateRaw } from './list.ts'
import { type ColumnIndex, numberOf, type RowView, textOf } from './row-view.ts'

type DateMeaning = 'receivedAt' | 'handedOverAt' | 'dueAt'

export type RowDates = {
  readonly raw: DateRaw
  readonly read: Readonly<Record<DateMeaning, ReadDate>>
}

/** What date cells were understood as, by their text and context. */
export type DateMemory = Map<string, ReadDate>

type PaperDates = {
  readonly year: number | null
  readonly handedOverAt: Day | null
  /** The day, or first of the month, that the title names. */
  readonly datedAt: Day | null
  readonly dates: DateMemory
}

/** The three dates of a row. A cell without a year takes the year that is closest to the hand-over. */
export function rowDates(view: RowView, index: ColumnIndex, paper: PaperDates): RowDates {
  const read = (meaning: DateMeaning, near: Day | null) =>
    readCell(view, index, { meaning, near, paper })
  const first = read('handedOverAt', paper.handedOverAt)
  const near = first.read.day ?? paper.handedOverAt ?? paper.datedAt
  const received = read('receivedAt', near)
  const due = read('dueAt', near)
  return {
    raw: { ...received.raw, ...first.raw, ...due.raw },
    read: { receivedAt: received.read, handedOverAt: first.read, dueAt: due.read },
  }
}

const SIDES: Readonly<Partial<Record<DateMeaning, 'after' | 'before'>>> = {
  receivedAt: 'before',
  dueAt: 'after',
}

type Sought = {
  readonly meaning: DateMeaning
  readonly near: Day | null
  readonly paper: PaperDates
}

function readCell(view: RowView, index: ColumnIndex, { meaning, near, paper }: Sought) {
  const text = textOf(view, index, meaning)
  const number = numberOf(view, index, meaning)
  const raw: DateRaw = text === '' ? {} : { [meaning]: number ?? text }
  const key = `${meaning}|${number ?? text}|${near}`
  const known = paper.dates.get(key)
  if (known !== undefined) return { raw, read: known }
  const lies = SIDES[meaning]
  const context: DateContext = { year: paper.year, near, ...(lies && { lies }) }
  const read = number === undefined ? readDateText(text, context) : readDateNumber(number, context)
  paper.dates.set(key, read)
  return { raw, read }
}
