import { recordBook } from '../book/record-book.ts'
import type { Day } from '../calendar/day.ts'
import type { UnitId } from '../ledger/ids.ts'

/** One shift of a watch; times as HH:MM, the end may lie on the next day. */
export type Shift = {
  readonly from: string
  readonly to: string
  readonly leader: string
  readonly persons: readonly string[]
}

/** Who is on watch on a day (值班), for the office or for a unit. */
export type WatchContent = {
  readonly on: Day
  readonly unitIds: readonly UnitId[]
  readonly place: string
  /** The telephone of the watch, not of a person. */
  readonly phone: string
  readonly shifts: readonly Shift[]
}

const TIME = /^([01]\d|2[0-4]):[0-5]\d$/

/** 值班表: who is on watch, day by day. */
export const WATCH_BOOK = recordBook<'watch', WatchContent>({
  book: 'watch',
  alsoBy: ['liaison'],
  refusal: ({ shifts }) => {
    if (shifts.length === 0) return { code: 'record-says-nothing', particulars: {} }
    const odd = shifts.find(({ from, to }) => !TIME.test(from) || !TIME.test(to))
    return odd
      ? { code: 'shift-time-unreadable', particulars: { from: odd.from, until: odd.to } }
      : null
  },
  describe: ({ on, unitIds, place, phone, shifts }) => ({
    no: null,
    title: `${on} ${shifts.map(({ leader }) => leader).join('、')}`,
    text: [place, phone, ...shifts.flatMap(({ leader, persons }) => [leader, ...persons])].join(
      '\n',
    ),
    leadUnits: unitIds,
    involvedUnits: unitIds,
    links: [],
    counted: { on, shifts: shifts.length },
  }),
})
