import type { Book, EntryId } from '../book/entry.ts'
import type { Day } from '../calendar/day.ts'
import type { Instant } from '../calendar/instant.ts'
import type { CaseId, RoundId, UnitId } from '../ledger/ids.ts'

/** A notice: a UUID. */
export type NoticeId = string & { readonly __brand: 'NoticeId' }

/** What is told. */
export type NoticeKind =
  | 'dispatched'
  | 'withdrawn'
  | 'urged'
  | 'returned'
  | 'reopened'
  | 'sentBack'
  | 'replied'
  | 'authorityPassed'
  | 'extensionAsked'
  | 'extensionGranted'
  | 'extensionRefused'
  | 'reminder'
  | 'overdue'

/** Who is told: the unit of the part, the office, the industry's authority, the leaders. */
export type NoticeAudience = 'unit' | 'office' | 'authority' | 'leader'

/** Something that happened to a case or an entry of a book, or its deadline, told to those whom it concerns. */
export type Notice = {
  readonly noticeId: NoticeId
  readonly roundId: RoundId
  /** The case that it is about; null where that is an entry. */
  readonly caseId: CaseId | null
  readonly entryId: EntryId | null
  readonly book: Book | null
  /** The case's or entry's number; null where it has none, or is no longer seen. */
  readonly number: string | null
  readonly kind: NoticeKind
  readonly audience: NoticeAudience
  /** The unit whose part it is about; null where no unit leads it. */
  readonly unitId: UnitId | null
  readonly day: Day | null
  readonly note: string
  readonly madeAt: Instant
}

/** A notice before it is written down; `key` is the same for what must be said once only. */
export type NoticeToMake = Omit<Notice, 'noticeId' | 'number' | 'madeAt'> & {
  readonly key: string
}
