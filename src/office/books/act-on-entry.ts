import type { Book, EntryAct, EntryId } from '../../core/book/entry.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { RoundId } from '../../core/ledger/ids.ts'

/** One act: on an entry, or one that begins an entry of a round's book. */
export type ActOnEntry = {
  readonly act: EntryAct
  /** When it happened; now where it is not said. */
  readonly happenedAt?: Instant
} & (
  | {
      readonly entryId: EntryId
      /** The number of the last event that the actor has seen: an act on an older state is refused. */
      readonly expectedSequence?: number
    }
  | { readonly roundId: RoundId; readonly book: Book; readonly newId?: EntryId }
)
