import type { Book, EntryFacts, EntryId } from '../book/entry.ts'
import { addDays, type Day } from '../calendar/day.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Clock } from '../clock/clock.ts'
import { isClockOverdue, remindersOfClock } from '../clock/clock-questions.ts'
import type { RoundId, UnitId } from '../ledger/ids.ts'
import type { MonthReport } from '../rectification/monthly-report.ts'
import { wordClockName, wordMonthOwed } from '../wording/books/clock-sentence.ts'
import type { NoticeAudience, NoticeToMake } from './notice.ts'

/** An entry as notices of its clocks know it. */
export type EntryWithClocks = {
  readonly entryId: EntryId
  readonly roundId: RoundId
  readonly book: Book
  readonly facts: Pick<EntryFacts, 'audience' | 'leadUnits'>
  readonly clocks: readonly Clock[]
}

type Told = { readonly kind: 'reminder' | 'overdue'; readonly day: Day; readonly note: string }

/** A clock longer past than this was told of in its time, or came in with an old list: it is no news. */
const NEWS_DAYS = 30

/**
 * What the clocks of an entry tell on a day: on the days of the rule whoever leads it is reminded, and
 * once it is overdue that is told to them and to the office. Each is told once: the key holds the day.
 * What units must not know yet (whom a re-inspection will visit) is told to the office alone.
 */
export function noticesOfClocks(
  entry: EntryWithClocks,
  on: Day,
  calendar: WorkCalendar,
): readonly NoticeToMake[] {
  return entry.clocks.flatMap((clock) => {
    if (clock.metOn !== null) return []
    const told = { day: clock.dueOn, note: wordClockName(clock) }
    if (remindersOfClock(clock, calendar).includes(on)) {
      return noticesTo(entry, { ...told, kind: 'reminder' }, on)
    }
    const isNews = on <= addDays(clock.dueOn, NEWS_DAYS)
    return isClockOverdue(clock, on) && isNews
      ? noticesTo(entry, { ...told, kind: 'overdue' }, clock.dueOn)
      : []
  })
}

/** What a month's report that is owed tells on a day, in the same way. */
export function noticesOfMonth(
  entry: Omit<EntryWithClocks, 'clocks'>,
  owed: MonthReport,
  on: Day,
): readonly NoticeToMake[] {
  const told = { day: owed.dueOn, note: wordMonthOwed(owed.month) }
  if (owed.state === 'late') {
    const isNews = on <= addDays(owed.dueOn, NEWS_DAYS)
    return isNews ? noticesTo(entry, { ...told, kind: 'overdue' }, owed.dueOn) : []
  }
  return owed.givenAt === null && owed.remindOn.includes(on)
    ? noticesTo(entry, { ...told, kind: 'reminder' }, on)
    : []
}

function noticesTo(
  { entryId, roundId, book, facts }: Omit<EntryWithClocks, 'clocks'>,
  told: Told,
  once: Day,
): readonly NoticeToMake[] {
  const units = facts.audience === 'units' ? facts.leadUnits : []
  const made = (audience: NoticeAudience, unitId: UnitId | null): NoticeToMake => ({
    ...{ ...told, roundId, caseId: null, entryId, book, audience, unitId },
    key: `${told.kind}:${entryId}:${told.note}:${audience}:${unitId ?? ''}:${once}`,
  })
  const toUnits = units.map((unitId) => made('unit', unitId))
  const isForOffice = told.kind === 'overdue' || units.length === 0
  return isForOffice ? [...toUnits, made('office', units[0] ?? null)] : toUnits
}
