import type { Actor } from '../../core/account/actor.ts'
import type { RoundView } from '../../core/book/book-rules.ts'
import { BOOKS } from '../../core/book/books.ts'
import type { EntryId } from '../../core/book/entry.ts'
import type { EntryInWork } from '../../core/book/recording.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { readEntries } from '../../db/books/read-entries.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import type { ActOnCase } from '../cases/act-on-cases.ts'
import type { OfficeContext } from '../context.ts'

/** What the acts of one transaction work on: entries as far as they have come, rounds, acts on cases still to do. */
export type Bench = {
  readonly context: OfficeContext
  readonly transaction: LedgerTransaction
  readonly actor: Actor
  /** In the order in which acts came to them. */
  readonly works: Map<EntryId, EntryInWork>
  readonly rounds: Map<RoundId, RoundView>
  readonly caseActs: (ActOnCase & { readonly caseId: CaseId })[]
}

/** An empty bench for one transaction. */
export function openBench(given: Pick<Bench, 'context' | 'transaction' | 'actor'>): Bench {
  return { ...given, works: new Map(), rounds: new Map(), caseActs: [] }
}

/** An entry on the bench, locked and laid there where it was not yet. */
export async function layOut(bench: Bench, entryId: EntryId): Promise<Result<EntryInWork>> {
  const { works, transaction, actor } = bench
  const known = works.get(entryId)
  if (known) return agreed(known)
  const stored = (await readEntries(transaction, actor.officeId, [entryId], 'lock')).get(entryId)
  if (!stored) return refused('entry-unknown', { entry: entryId })
  const { book, state, sequence } = stored
  const work: EntryInWork = { rules: BOOKS[book], before: state, state, sequence, events: [] }
  works.set(entryId, work)
  return agreed(work)
}

/** What the round says to its books. */
export async function roundOf(bench: Bench, roundId: RoundId): Promise<Result<RoundView>> {
  const { rounds, transaction, actor, context } = bench
  const known = rounds.get(roundId)
  if (known) return agreed(known)
  const round = await findRound(transaction, { officeId: actor.officeId, roundId })
  if (!round) return refused('round-unknown', { round: roundId })
  const view = { settings: round.settings, calendar: context.calendar }
  rounds.set(roundId, view)
  return agreed(view)
}

/** The entries that have new events. */
export function worksInOrder({ works }: Bench): readonly EntryInWork[] {
  return [...works.values()].filter((work) => work.events.length > 0)
}
