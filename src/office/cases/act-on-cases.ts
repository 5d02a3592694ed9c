import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { Case } from '../../core/case/case.ts'
import type { CaseAct } from '../../core/case/case-act.ts'
import type { CaseFacts } from '../../core/case/case-facts.ts'
import { type CaseInWork, record } from '../../core/case/recording.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Refusal, type Result, refused } from '../../core/ledger/result.ts'
import { lockCases } from '../../db/cases/lock-cases.ts'
import { updateCases } from '../../db/cases/save-cases.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { appendVersions } from '../../db/versions/append-versions.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { tellOfEvents } from '../notices/tell-of-events.ts'
import { refusalOfKeys } from './refusal-of-keys.ts'
import { type RoundRules, rulesOfRounds } from './round-rules.ts'

/** One act on one case. */
export type ActOnCase = {
  readonly caseId: CaseId
  readonly act: CaseAct
  /** When it happened; now where it is not said. */
  readonly happenedAt?: Instant
  /** The number of the last event that the actor has seen: an act on an older state is refused. */
  readonly expectedSequence?: number
}

/** A case after the acts on it. */
export type CaseOutcome = {
  readonly caseId: CaseId
  readonly sequence: number
  readonly state: Case
  readonly facts: CaseFacts
}

/** The first refusal, and with it every one: which case, which of the acts (from 0), and why. */
export type RefusalOfActs = Refusal & {
  readonly refusals: readonly {
    readonly index: number
    readonly caseId: CaseId
    readonly refusal: Refusal
  }[]
}

/**
 * Does all of the acts or none, each on the state that the ones before left; says of every act that
 * a rule forbids which case it is on and why.
 */
export function actOnCases(
  context: OfficeContext,
  actor: Actor,
  input: { readonly acts: readonly ActOnCase[] },
): Promise<Result<readonly CaseOutcome[], RefusalOfActs>> {
  return inTransaction(context, actor, async (transaction) => {
    const caseIds = input.acts.map((one) => one.caseId)
    const works = await worksOf(transaction, actor, caseIds)
    const roundIds = [...works.values()].map((work) => work.state.roundId)
    const rules = await rulesOfRounds(context, transaction, actor, roundIds)
    const refusals: RefusalOfActs['refusals'][number][] = []
    for (const [index, one] of input.acts.entries()) {
      const decided = await decideOne({ context, transaction, actor, works, rules }, one)
      if (decided.ok) works.set(one.caseId, decided.value)
      else refusals.push({ index, caseId: one.caseId, refusal: decided.refusal })
    }
    const [first] = refusals
    if (first) return { ok: false, refusal: { ...first.refusal, refusals } }
    return agreed(await saveWorks(context, { transaction, actor, works, rules }))
  })
}

/** What lies ready while acts are decided. */
export type Bench = {
  readonly context: OfficeContext
  readonly transaction: LedgerTransaction
  readonly actor: Actor
  readonly works: ReadonlyMap<CaseId, CaseInWork>
  readonly rules: ReadonlyMap<RoundId, RoundRules>
}

/** The cases among these that the actor may see, locked, with no new event yet. */
export async function worksOf(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  caseIds: readonly CaseId[],
): Promise<Map<CaseId, CaseInWork>> {
  const stored = await lockCases(transaction, officeId, caseIds)
  return new Map(
    [...stored].map(([caseId, { state, sequence, lastHappenedAt }]) => [
      caseId,
      { before: state, state, sequence, lastHappenedAt, events: [] },
    ]),
  )
}

/** Decides one act on the state that the bench has of its case. */
export async function decideOne(bench: Bench, one: ActOnCase): Promise<Result<CaseInWork>> {
  const { context, transaction, actor } = bench
  const work = bench.works.get(one.caseId)
  const rules = work && bench.rules.get(work.state.roundId)
  if (!work || !rules) return refused('case-unknown', { case: one.caseId })
  if (one.expectedSequence !== undefined && one.expectedSequence !== work.sequence) {
    return refused('version-is-stale', {
      expected: String(one.expectedSequence),
      now: String(work.sequence),
    })
  }
  const recordedAt = context.now()
  const when = { actor, happenedAt: one.happenedAt ?? recordedAt, recordedAt }
  const result = record(work, one.act, rules.circumstances(work.state, when))
  if (!result.ok || one.act.act !== 'correct') return result
  const refusal = await refusalOfKeys(transaction, actor, work.state, one.act.changes)
  return refusal ? { ok: false, refusal } : result
}

/** Writes down what was decided: each case's row, its events and its versions; and tells whom it concerns. */
export async function saveWorks(
  context: OfficeContext,
  { transaction, actor, works, rules }: Omit<Bench, 'context'>,
): Promise<readonly CaseOutcome[]> {
  const { officeId } = actor
  const outcomes: CaseOutcome[] = []
  for (const [roundId, { factsOf, settings }] of rules) {
    const writings = [...works.values()]
      .filter((work) => work.state.roundId === roundId && work.events.length > 0)
      .map((work) => ({ ...work, facts: factsOf(work.state) }))
    if (writings.length === 0) continue
    await updateCases(transaction, officeId, writings)
    const changes = writings.map(({ before, events }) => ({
      caseId: before.id,
      roundId,
      before,
      events,
    }))
    await appendVersions(transaction, officeId, changes, factsOf)
    await tellOfEvents(context, transaction, officeId, { settings, works: writings })
    outcomes.push(
      ...writings.map(({ state, sequence, facts }) => ({
        caseId: state.id,
        sequence,
        state,
        facts,
      })),
    )
  }
  return outcomes
}
