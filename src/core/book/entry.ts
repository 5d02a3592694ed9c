import type { Actor } from '../account/actor.ts'
import type { Day } from '../calendar/day.ts'
import type { Instant } from '../calendar/instant.ts'
import type { RoundId, UnitId } from '../ledger/ids.ts'

/** The office's books beside that of cases; each has rules of its own in `core/book/books.ts`. */
export type Book =
  | 'plan'
  | 'task'
  | 'closeOut'
  | 'lookBack'
  | 'reinspection'
  | 'callBack'
  | 'labTest'
  | 'instruction'
  | 'visit'
  | 'meeting'
  | 'occasion'
  | 'watch'
  | 'contact'
  | 'material'
  | 'teamDay'
  | 'mediaReport'
  | 'hotlineReport'
  | 'referral'
  | 'campaignProblem'
  | 'target'
  | 'enforcementTally'
  | 'qualityReading'

/** An entry of a book: a UUID. */
export type EntryId = string & { readonly __brand: 'EntryId' }

/** What every entry knows of itself, whatever its book. */
export type EntryState = {
  readonly id: EntryId
  readonly roundId: RoundId
  readonly step: string
  /** When the entry began. */
  readonly openedAt: Instant
  /** When it came to the step where it is now. */
  readonly movedAt: Instant
}

/** What somebody wants done with an entry. */
export type EntryAct = { readonly act: string }

/** What happened to an entry. */
export type EntryFact = { readonly type: string }

/** One line of an entry's record; `sequence` counts from 1 in the order of recording. */
export type EntryEvent<Fact extends EntryFact = EntryFact> = {
  readonly sequence: number
  readonly happenedAt: Instant
  readonly recordedAt: Instant
  readonly actor: Pick<Actor, 'accountId' | 'role' | 'unitId'>
  readonly fact: Fact
}

/**
 * Who sees an entry beside those who keep the book. `units`: everybody of the office and the units
 * concerned; `leaders`: everybody of the office; `office`: clerks, reviewers and the head alone.
 */
export type Audience = 'units' | 'leaders' | 'office'

/** What an entry is about: a case, another entry, or a file by the hash of its bytes. */
export type EntryLink = {
  readonly kind: 'case' | 'entry' | 'file'
  readonly target: string
  /** What the target is to the entry. */
  readonly role: string
}

/** What figures can group entries by. */
export type CountedValue = string | number | boolean | null | readonly string[]

/** What lists show and figures count of an entry: one version of it, flat. */
export type EntryFacts = {
  readonly no: string | null
  readonly title: string
  readonly step: string
  readonly isOpen: boolean
  /** The next day on which a clock that runs is due. */
  readonly dueOn: Day | null
  readonly leadUnits: readonly UnitId[]
  /** Every unit concerned: who may see it where its audience is `units`. */
  readonly involvedUnits: readonly UnitId[]
  readonly audience: Audience
  /** What its book counts beside. */
  readonly counted: Readonly<Record<string, CountedValue>>
}
