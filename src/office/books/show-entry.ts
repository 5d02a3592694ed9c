import type { AccountName } from '../../core/account/account-name.ts'
import type { Actor } from '../../core/account/actor.ts'
import { hasBegun, type RoundView } from '../../core/book/book-rules.ts'
import { BOOKS } from '../../core/book/books.ts'
import type {
  Book,
  EntryEvent,
  EntryFacts,
  EntryId,
  EntryLink,
  EntryState,
} from '../../core/book/entry.ts'
import { actsAllowed } from '../../core/book/lifecycle.ts'
import { factsOfEntry } from '../../core/book/recording.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import type { Clock } from '../../core/clock/clock.ts'
import { isClockOverdue } from '../../core/clock/clock-questions.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import { inOrderOfHappening } from '../../core/versions/plan-versions.ts'
import { accountNames } from '../../db/accounts/account-names.ts'
import {
  entriesAbout,
  eventsOfEntries,
  linksOfEntry,
  readEntries,
  type StoredEntry,
} from '../../db/books/read-entries.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import type { EntrySummary } from './list-entries.ts'

/** An entry with all that its page shows. */
export type ShownEntry = {
  readonly book: Book
  readonly state: EntryState
  readonly facts: EntryFacts
  /** The number of the last event: what an act expects. */
  readonly sequence: number
  readonly events: readonly EntryEvent[]
  /** Who acted, by name. */
  readonly people: readonly AccountName[]
  readonly allowed: readonly string[]
  readonly clocks: readonly ShownClock[]
  readonly links: readonly EntryLink[]
  /** Entries of any book that are about this one. */
  readonly about: readonly EntrySummary[]
}

export type ShownClock = Clock & { readonly isOverdue: boolean }

/** One entry, with its record, its clocks, and what this actor may do with it. */
export function showEntry(
  context: OfficeContext,
  actor: Actor,
  input: { readonly entryId: EntryId },
): Promise<Result<ShownEntry>> {
  return inTransaction(context, actor, async (transaction) => {
    const found = await foundEntry(context, transaction, actor, input.entryId)
    if (!found.ok) return found
    const { stored, view, events } = found.value
    const { book, state, sequence } = stored
    const rules = BOOKS[book]
    const units = rules.describe(state, view)
    const about = { kind: 'entry', targets: [stored.entryId] } as const
    return agreed({
      book,
      state,
      facts: factsOfEntry(state, rules, view),
      sequence,
      events,
      people: await accountNames(
        transaction,
        actor.officeId,
        events.map((event) => event.actor.accountId),
      ),
      allowed: actsAllowed(rules.lifecycle, { step: state.step, units, actor }),
      clocks: clocksShown(rules.clocks(state, view), context),
      links: await linksOfEntry(transaction, actor.officeId, stored.entryId),
      about: (await entriesAbout(transaction, actor.officeId, about)).map(summaryOf),
    })
  })
}

/** An entry as it stood at a moment on one clock. */
export function entryAsOf(
  context: OfficeContext,
  actor: Actor,
  input: { readonly entryId: EntryId; readonly asOf: AsOf },
): Promise<Result<{ readonly state: EntryState; readonly facts: EntryFacts }>> {
  return inTransaction(context, actor, async (transaction) => {
    const { entryId, asOf } = input
    const found = await foundEntry(context, transaction, actor, entryId)
    if (!found.ok) return found
    const { stored, view, events } = found.value
    const known =
      asOf.clock === 'asThenKnown'
        ? events.filter((event) => event.recordedAt <= asOf.at)
        : events.filter((event) => event.happenedAt <= asOf.at)
    const rules = BOOKS[stored.book]
    const start: EntryState | { id: EntryId; roundId: typeof stored.roundId } = {
      id: entryId,
      roundId: stored.roundId,
    }
    const inOrder = asOf.clock === 'asThenKnown' ? known : inOrderOfHappening(known)
    const state = inOrder.reduce<Parameters<typeof rules.evolve>[0]>(rules.evolve, start)
    if (!hasBegun(state)) return refused('entry-unknown', { entry: entryId })
    return agreed({ state, facts: factsOfEntry(state, rules, view) })
  })
}

type Found = {
  readonly stored: StoredEntry
  readonly view: RoundView
  readonly events: readonly EntryEvent[]
}

async function foundEntry(
  context: OfficeContext,
  transaction: LedgerTransaction,
  { officeId }: Actor,
  entryId: EntryId,
): Promise<Result<Found>> {
  const stored = (await readEntries(transaction, officeId, [entryId])).get(entryId)
  if (!stored) return refused('entry-unknown', { entry: entryId })
  const round = await findRound(transaction, { officeId, roundId: stored.roundId })
  if (!round) return refused('round-unknown', { round: stored.roundId })
  const view = { settings: round.settings, calendar: context.calendar }
  const events = (await eventsOfEntries(transaction, officeId, [entryId])).get(entryId) ?? []
  return agreed({ stored, view, events })
}

function clocksShown(clocks: readonly Clock[], { now }: OfficeContext): readonly ShownClock[] {
  const today = dayOfInstant(now())
  return clocks.map((clock) => ({ ...clock, isOverdue: isClockOverdue(clock, today) }))
}

function summaryOf({ state: _, ...row }: StoredEntry): EntrySummary {
  return row
}
