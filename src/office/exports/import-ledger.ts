import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { CaseEvent } from '../../core/case/case-event.ts'
import { emptyCase, replay } from '../../core/case/evolve.ts'
import { type LedgerProblem, type LedgerRead, readLedger } from '../../core/export/read-ledger.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Refusal, type Result, refused } from '../../core/ledger/result.ts'
import type { ReadPaper } from '../../core/reading/paper.ts'
import { roundsOfCases } from '../../db/cases/cases-of-round.ts'
import { eventsOfCases } from '../../db/cases/lock-cases.ts'
import { numbersInRound } from '../../db/cases/numbers-in-round.ts'
import { insertCases } from '../../db/cases/save-cases.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { batchesOfRound, insertBatch } from '../../db/rounds/batches.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { appendVersions } from '../../db/versions/append-versions.ts'
import { type RoundRules, rulesOf } from '../cases/round-rules.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** What became of an exported ledger. `different`: the ledger has the case with another record, or its number in another case; it stays as it is. */
export type LedgerImported = {
  readonly batches: number
  readonly stored: number
  readonly alreadyThere: number
  readonly different: readonly CaseId[]
}

export type RefusalOfLedger = Refusal & { readonly problems: readonly LedgerProblem[] }

/** Takes an exported ledger into a round: every case with its whole record, as it was. Of what the round has already, nothing changes. */
export function importLedger(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly paper: ReadPaper },
): Promise<Result<LedgerImported, RefusalOfLedger>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('importList', actor)
    if (!right.ok) return withProblems(right.refusal)
    const key = { officeId: actor.officeId, roundId: input.roundId }
    const round = await findRound(transaction, key, 'lock')
    if (!round) return withProblems(refused('round-unknown', { round: input.roundId }).refusal)
    const read = readLedger(input.paper, input.roundId)
    if ('problems' in read) {
      const count = String(read.problems.length)
      return withProblems(refused('problems-not-mended', { count }).refusal, read.problems)
    }
    const rules = rulesOf(round.settings, context)
    return agreed(await store({ context, transaction, actor, rules }, key, read.ledger))
  })
}

type Storing = {
  readonly context: OfficeContext
  readonly transaction: LedgerTransaction
  readonly actor: Actor
  readonly rules: RoundRules
}

type Key = { readonly officeId: Actor['officeId']; readonly roundId: RoundId }

async function store(storing: Storing, key: Key, ledger: LedgerRead): Promise<LedgerImported> {
  const { context, transaction, actor } = storing
  const { officeId, accountId } = actor
  const known = new Set((await batchesOfRound(transaction, key)).map((batch) => batch.id))
  const fresh = ledger.batches.filter((batch) => !known.has(batch.id))
  for (const batch of fresh) {
    await insertBatch(transaction, batch, { officeId, accountId, recordedAt: context.now() })
  }
  const ids = [...ledger.records.keys()]
  const rounds = await roundsOfCases(transaction, officeId, ids)
  const here = ids.filter((id) => rounds.get(id) === key.roundId)
  const records = await eventsOfCases(transaction, officeId, here)
  const isSame = (id: CaseId) => isDeepStrictEqual(records.get(id), ledger.records.get(id))
  const { free, taken } = await newCases(
    storing,
    key,
    [...ledger.records].filter(([id]) => rounds.get(id) !== key.roundId),
    rounds,
  )
  await insertRecords(storing, free)
  return {
    batches: fresh.length,
    stored: free.length,
    alreadyThere: here.filter(isSame).length,
    different: [...here.filter((id) => !isSame(id)), ...taken],
  }
}

type Recorded = {
  readonly state: ReturnType<typeof emptyCase>
  readonly events: readonly CaseEvent[]
}

/** The cases made again; one whose id another round of the office holds gets a new one, one whose number is taken stays out. */
async function newCases(
  { context, transaction }: Storing,
  key: Key,
  records: readonly (readonly [CaseId, readonly CaseEvent[]])[],
  rounds: ReadonlyMap<CaseId, RoundId>,
): Promise<{ readonly free: readonly Recorded[]; readonly taken: readonly CaseId[] }> {
  const made = records.map(([id, events]) => {
    const caseId = rounds.has(id) ? (context.newId() as CaseId) : id
    return { state: replay(emptyCase(caseId, key.roundId), events), events }
  })
  const numbers = made.flatMap(({ state }) => state.number ?? [])
  const holders = await numbersInRound(transaction, key, numbers)
  const names = new Set(holders.map((one) => `${one.kind} ${one.number}`))
  const isTaken = ({ state }: Recorded) => names.has(`${state.kind} ${state.number}`)
  return {
    free: made.filter((one) => !isTaken(one)),
    taken: made.filter(isTaken).map(({ state }) => state.id),
  }
}

async function insertRecords(
  { transaction, actor: { officeId }, rules: { factsOf } }: Storing,
  records: readonly Recorded[],
): Promise<void> {
  const writings = records.map(({ state, events }) => ({
    before: emptyCase(state.id, state.roundId),
    state,
    events,
    facts: factsOf(state),
    lastHappenedAt: events.map((event) => event.happenedAt).reduce((a, b) => (a > b ? a : b)),
  }))
  await insertCases(transaction, officeId, writings)
  const changes = records.map(({ state, events }) => ({
    caseId: state.id,
    roundId: state.roundId,
    before: null,
    events,
  }))
  await appendVersions(transaction, officeId, changes, factsOf)
}

function withProblems(
  refusal: Refusal,
  problems: readonly LedgerProblem[] = [],
): { readonly ok: false; readonly refusal: RefusalOfLedger } {
  return { ok: false, refusal: { ...refusal, problems } }
}
