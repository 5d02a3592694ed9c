import type { Actor } from '../account/actor.ts'
import type { Instant } from '../calendar/instant.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Case } from '../case/case.ts'
import type { CaseAct } from '../case/case-act.ts'
import type { Clock } from '../clock/clock.ts'
import type { CaseId, RoundId } from '../ledger/ids.ts'
import type { Result } from '../ledger/result.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import type {
  Book,
  EntryAct,
  EntryEvent,
  EntryFact,
  EntryFacts,
  EntryId,
  EntryLink,
  EntryState,
} from './entry.ts'
import type { Lifecycle } from './lifecycle.ts'

/** What the round says to everything in its books. */
export type RoundView = {
  readonly settings: RoundSettings
  readonly calendar: WorkCalendar
}

/** What a decision on an entry may know beside the entry itself. */
export type EntryCircumstances = RoundView & {
  readonly actor: Actor
  readonly happenedAt: Instant
  readonly recordedAt: Instant
  /** The entries and cases that `needs` names, as far as the actor may see them. */
  readonly entries: ReadonlyMap<EntryId, EntryOfBook>
  readonly cases: ReadonlyMap<CaseId, Case>
}

/** Another entry, as it stands now. */
export type EntryOfBook = { readonly book: Book; readonly state: EntryState }

/** What a decision has to know of others. */
export type Needs = {
  readonly entries?: readonly EntryId[]
  readonly cases?: readonly CaseId[]
}

/** What an event makes happen elsewhere, in the same transaction and by the same actor. */
export type Consequence =
  | { readonly on: 'entry'; readonly entryId: EntryId; readonly act: FollowingAct }
  | { readonly on: 'case'; readonly caseId: CaseId; readonly act: CaseAct }
  | { readonly on: 'new'; readonly book: Book; readonly act: FollowingAct }

/** An act on an entry of another book, whose own type this book need not know. */
export type FollowingAct = EntryAct & Readonly<Record<string, unknown>>

/** An entry described for lists, searches and figures. */
export type EntryDescription = Omit<EntryFacts, 'step' | 'dueOn'> & {
  /** All that a search for words looks through. */
  readonly text: string
  readonly links: readonly EntryLink[]
}

/** Where a new entry is to be. */
export type EntryPlace = { readonly id: EntryId; readonly roundId: RoundId }

/**
 * The rules of one book. Whoever writes these, the words of its acts and events, and the shape of its
 * acts, has the book whole: list, page, search, export, record on both clocks, rights twice held.
 */
export type BookRules<State extends EntryState, Act extends EntryAct, Fact extends EntryFact> = {
  readonly book: Book
  readonly lifecycle: Lifecycle<State['step'], Act['act']>
  /** What the act makes happen once the lifecycle allows it, or the rule that forbids it. */
  readonly decide: (state: State | null, act: Act, given: EntryCircumstances) => Result<Fact>
  /** The entry after an event; the first event of an entry finds only its place. Total. */
  readonly evolve: (state: State | EntryPlace, event: EntryEvent<Fact>) => State
  readonly describe: (state: State, view: RoundView) => EntryDescription
  /** Every clock that ran or runs, in the order in which it is told. */
  readonly clocks: (state: State, view: RoundView) => readonly Clock[]
  readonly needs?: (state: State | null, act: Act) => Needs
  readonly consequences?: (fact: Fact, state: State) => readonly Consequence[]
}

/** The rules of a book whose own types the caller does not know. */
export type AnyBookRules = BookRules<EntryState, EntryAct, EntryFact>

/** Whether this is an entry already, or only the place of one. */
export function hasBegun<State extends EntryState>(of: State | EntryPlace): of is State {
  return 'step' in of
}
