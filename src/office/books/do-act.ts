import {
  type Consequence,
  type EntryCircumstances,
  type EntryOfBook,
  hasBegun,
  type RoundView,
} from '../../core/book/book-rules.ts'
import { BOOKS } from '../../core/book/books.ts'
import type { EntryId } from '../../core/book/entry.ts'
import { type EntryInWork, recordOnEntry } from '../../core/book/recording.ts'
import type { Case } from '../../core/case/case.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { findCase } from '../../db/cases/find-case.ts'
import type { ActOnEntry } from './act-on-entry.ts'
import { type Bench, layOut, roundOf } from './bench.ts'

/** Decides one act on the bench, and whatever follows from it elsewhere. */
export async function doAct(bench: Bench, one: ActOnEntry): Promise<Result<null>> {
  const found = await workOf(bench, one)
  if (!found.ok) return found
  const work = found.value
  if (
    'expectedSequence' in one &&
    one.expectedSequence !== undefined &&
    one.expectedSequence !== work.sequence
  ) {
    const [expected, now] = [String(one.expectedSequence), String(work.sequence)]
    return refused('version-is-stale', { expected, now })
  }
  const round = await roundOf(bench, work.state.roundId)
  if (!round.ok) return round
  const given = await circumstancesOf(bench, { work, one, view: round.value })
  const recorded = recordOnEntry(work, one.act, given)
  if (!recorded.ok) return recorded
  bench.works.set(work.state.id, recorded.value)
  return followUp(bench, recorded.value, given)
}

async function workOf(bench: Bench, one: ActOnEntry): Promise<Result<EntryInWork>> {
  if ('entryId' in one) return layOut(bench, one.entryId)
  const id = one.newId ?? (bench.context.newId() as EntryId)
  const place = { id, roundId: one.roundId }
  const rules = BOOKS[one.book]
  return agreed({ rules, before: place, state: place, sequence: 0, events: [] })
}

type Deciding = {
  readonly work: EntryInWork
  readonly one: ActOnEntry
  readonly view: RoundView
}

async function circumstancesOf(
  bench: Bench,
  { work, one, view }: Deciding,
): Promise<EntryCircumstances> {
  const { rules, state } = work
  const begun = hasBegun(state) ? state : null
  const { entries = [], cases = [] } = rules.needs?.(begun, one.act) ?? {}
  const recordedAt = bench.context.now()
  return {
    ...view,
    actor: bench.actor,
    happenedAt: one.happenedAt ?? recordedAt,
    recordedAt,
    entries: await entriesNamed(bench, entries),
    cases: await casesNamed(bench, cases),
  }
}

async function entriesNamed(
  bench: Bench,
  ids: readonly EntryId[],
): Promise<ReadonlyMap<EntryId, EntryOfBook>> {
  const named = new Map<EntryId, EntryOfBook>()
  for (const id of ids) {
    const found = await layOut(bench, id)
    if (!found.ok || !hasBegun(found.value.state)) continue
    named.set(id, { book: found.value.rules.book, state: found.value.state })
  }
  return named
}

async function casesNamed(
  { transaction, actor }: Bench,
  ids: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, Case>> {
  const named = new Map<CaseId, Case>()
  for (const id of ids) {
    const found = await findCase(transaction, actor.officeId, id)
    if (found) named.set(id, found.state)
  }
  return named
}

/** What follows happens at the same moment; a rule that forbids it forbids the act. */
async function followUp(
  bench: Bench,
  { rules, state, events }: EntryInWork,
  { happenedAt }: EntryCircumstances,
): Promise<Result<null>> {
  const event = events.at(-1)
  if (!event || !hasBegun(state)) return agreed(null)
  for (const consequence of rules.consequences?.(event.fact, state) ?? []) {
    const followed = await doConsequence(bench, consequence, { state, happenedAt })
    if (!followed.ok) return followed
  }
  return agreed(null)
}

async function doConsequence(
  bench: Bench,
  consequence: Consequence,
  { state, happenedAt }: Pick<EntryInWork, 'state'> & Pick<EntryCircumstances, 'happenedAt'>,
): Promise<Result<null>> {
  switch (consequence.on) {
    case 'entry': {
      const { entryId, act } = consequence
      return doAct(bench, { entryId, act, happenedAt })
    }
    case 'new': {
      const { book, act } = consequence
      return doAct(bench, { roundId: state.roundId, book, act, happenedAt })
    }
    case 'case':
      bench.caseActs.push({ caseId: consequence.caseId, act: consequence.act, happenedAt })
      return agreed(null)
  }
}
