import type { Actor } from '../../core/account/actor.ts'
import { actsOfBulk, type BulkAct } from '../../core/case/bulk-act.ts'
import type { CaseAct } from '../../core/case/case-act.ts'
import type { CaseInWork } from '../../core/case/recording.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { agreed, type Refusal, type Result, refused } from '../../core/ledger/result.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { type Bench, decideOne, saveWorks, worksOf } from './act-on-cases.ts'
import { rulesOfRounds } from './round-rules.ts'

export type ActInBulk = {
  readonly caseIds: readonly CaseId[]
  readonly act: BulkAct
  /** Only says what would happen. */
  readonly isTrial: boolean
}

/** What was done, and on which cases nothing was and why. */
export type BulkOutcome = {
  readonly isTrial: boolean
  readonly done: readonly {
    readonly caseId: CaseId
    readonly number: string | null
    /** Where it is, to know a case by that has no number. */
    readonly place: string
    readonly acts: readonly CaseAct[]
  }[]
  readonly refused: readonly {
    readonly caseId: CaseId
    readonly number: string | null
    readonly place: string
    readonly refusal: Refusal
  }[]
}

/**
 * Does one thing to many cases: to each that the rules allow it, in one transaction, and says of
 * each other why not. A trial changes nothing and answers the same, so that whoever acts sees
 * beforehand how many and which.
 */
export function actInBulk(
  context: OfficeContext,
  actor: Actor,
  input: ActInBulk,
): Promise<Result<BulkOutcome>> {
  return inTransaction(context, actor, async (transaction) => {
    const { isTrial } = input
    const caseIds = [...new Set(input.caseIds)]
    const works = await worksOf(transaction, actor, caseIds)
    const roundIds = [...works.values()].map(({ state }) => state.roundId)
    const rules = await rulesOfRounds(context, transaction, actor, roundIds)
    const bench = { context, transaction, actor, works, rules }
    const done: BulkOutcome['done'][number][] = []
    const left: BulkOutcome['refused'][number][] = []
    for (const caseId of caseIds) {
      const { number = null, place = '' } = works.get(caseId)?.state ?? {}
      const tried = await tryOn(bench, caseId, input.act)
      if (tried.ok) {
        works.set(caseId, tried.value.work)
        done.push({ caseId, number, place, acts: tried.value.acts })
      } else left.push({ caseId, number, place, refusal: tried.refusal })
    }
    if (!isTrial) await saveWorks(context, { transaction, actor, works, rules })
    return agreed({ isTrial, done, refused: left })
  })
}

type Tried = { readonly work: CaseInWork; readonly acts: readonly CaseAct[] }

/** All acts on the case, or none. */
async function tryOn(bench: Bench, caseId: CaseId, bulk: BulkAct): Promise<Result<Tried>> {
  const work = bench.works.get(caseId)
  const rules = work && bench.rules.get(work.state.roundId)
  if (!work || !rules) return refused('case-unknown', { case: caseId })
  const acts = actsOfBulk(bulk, work.state, { actor: bench.actor, settings: rules.settings })
  if (!acts.ok) return acts
  let tried = work
  for (const act of acts.value) {
    const works = new Map([[caseId, tried]])
    const decided = await decideOne({ ...bench, works }, { caseId, act })
    if (!decided.ok) return decided
    tried = decided.value
  }
  return agreed({ work: tried, acts: acts.value })
}
