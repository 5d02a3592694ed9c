import type { RoundView } from '../../core/book/book-rules.ts'
import { hasBegun } from '../../core/book/book-rules.ts'
import type { Book, EntryEvent, EntryFacts, EntryId, EntryState } from '../../core/book/entry.ts'
import { type EntryInWork, factsOfEntry, versionRulesOf } from '../../core/book/recording.ts'
import { searchable } from '../../core/ledger/bigrams.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import {
  happenedInOrder,
  planVersions,
  type Version,
  type VersionPlan,
} from '../../core/versions/plan-versions.ts'
import { versionsOfEntries, writeEntryVersions } from '../../db/books/entry-versions.ts'
import { eventsOfEntries } from '../../db/books/read-entries.ts'
import { type EntryWriting, saveEntries } from '../../db/books/save-entries.ts'
import type { OfficeContext } from '../context.ts'
import { tellOfEntryEvents } from '../notices/tell-of-events.ts'
import { type Bench, worksInOrder } from './bench.ts'
import { refusalOfNumbers } from './refusal-of-numbers.ts'

/** An entry after the acts on it. */
export type EntryOutcome = {
  readonly entryId: EntryId
  readonly book: Book
  readonly sequence: number
  readonly facts: EntryFacts
  readonly state: EntryState
}

/** What is to be written of the entries that have new events, or why a book does not take them. */
export async function writingsOf(bench: Bench): Promise<Result<readonly EntryWriting[]>> {
  const writings = worksInOrder(bench).map((work) => writingOf(work, viewOf(bench, work)))
  const refusal = await refusalOfNumbers(bench, writings)
  return refusal ? { ok: false, refusal } : agreed(writings)
}

/** Writes them: of each entry its row, its record, its versions on both clocks; and tells whom it concerns. */
export async function saveWritings(
  context: OfficeContext,
  bench: Bench,
  writings: readonly EntryWriting[],
): Promise<readonly EntryOutcome[]> {
  if (writings.length === 0) return []
  const { transaction, actor } = bench
  const works = worksInOrder(bench)
  const old = works.filter((work) => hasBegun(work.before)).map((work) => work.state.id)
  const record = await eventsOfEntries(transaction, actor.officeId, old)
  const stored = await versionsOfEntries(transaction, actor.officeId, old)
  await saveEntries(transaction, actor.officeId, writings)
  const versions = works.map((work) => {
    const { id, roundId } = work.state
    const plan = planned(work, {
      view: viewOf(bench, work),
      earlier: record.get(id) ?? [],
      stored: stored.get(id) ?? [],
    })
    return { entryId: id, roundId, book: work.rules.book, plan }
  })
  await writeEntryVersions(transaction, actor.officeId, versions)
  const told = writings.map(({ book, state, facts, events }) => ({
    ...{ entryId: state.id, roundId: state.roundId, book, facts, events },
  }))
  await tellOfEntryEvents(context, transaction, actor.officeId, told)
  return writings.map(({ book, state, sequence, facts }) => ({
    ...{ entryId: state.id, book, sequence, facts, state },
  }))
}

type Past = {
  readonly view: RoundView
  readonly earlier: readonly EntryEvent[]
  readonly stored: readonly Version<EntryFacts>[]
}

function planned(work: EntryInWork, { view, earlier, stored }: Past): VersionPlan<EntryFacts> {
  return planVersions({
    versions: stored,
    before: work.before,
    events: work.events,
    earlier: happenedInOrder([...earlier, ...work.events]) ? null : earlier,
    rules: versionRulesOf(work.state, work.rules, view),
  })
}

function viewOf({ rounds }: Bench, { state }: EntryInWork): RoundView {
  const view = rounds.get(state.roundId)
  if (!view) throw new Error(`round ${state.roundId} was not laid out`)
  return view
}

function writingOf(work: EntryInWork, view: RoundView): EntryWriting {
  const { rules, state, sequence, events } = work
  if (!hasBegun(state)) throw new Error(`entry ${state.id} has no beginning`)
  const { text, links } = rules.describe(state, view)
  const facts = factsOfEntry(state, rules, view)
  const words = searchable([facts.no ?? '', facts.title, text].join('\n'))
  return { book: rules.book, state, sequence, events, facts, text: words, links }
}
