import type { Role } from '../core/account/actor.ts'
import type {
  Audience,
  Book,
  EntryFact,
  EntryFacts,
  EntryId,
  EntryLink,
  EntryState,
} from '../core/book/entry.ts'
import type { Day } from '../core/calendar/day.ts'
import type { Instant } from '../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId, UnitId } from '../core/ledger/ids.ts'
import type { Json } from './json-column.ts'

/** The tables of the office's books. */
export type BooksSchema = {
  readonly entry: EntryTable
  readonly entry_link: EntryLinkTable
  readonly entry_event: EntryEventTable
  readonly entry_version: EntryVersionTable
}

export type EntryTable = {
  office_id: OfficeId
  entry_id: EntryId
  round_id: RoundId
  book: Book
  sequence: number
  no: string | null
  no_order: string
  title: string
  step: string
  is_open: boolean
  due_on: Day | null
  lead_units: readonly UnitId[]
  involved_units: readonly UnitId[]
  audience: Audience
  text: string
  facts: Json<EntryFacts>
  state: Json<EntryState>
  last_happened_at: Instant
  last_recorded_at: Instant
}

type EntryLinkTable = {
  office_id: OfficeId
  entry_id: EntryId
  kind: EntryLink['kind']
  target: string
  role: string
}

type EntryEventTable = {
  office_id: OfficeId
  entry_id: EntryId
  sequence: number
  happened_at: Instant
  recorded_at: Instant
  account_id: AccountId
  role: Role
  unit_id: UnitId | null
  type: string
  fact: Json<EntryFact>
}

type EntryVersionTable = {
  office_id: OfficeId
  entry_id: EntryId
  version: number
  round_id: RoundId
  book: Book
  facts: Json<EntryFacts>
  known_from: Instant | null
  known_to: Instant | null
  happened_from: Instant | null
  happened_to: Instant | null
}
