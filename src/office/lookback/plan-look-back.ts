import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { drawSample, keyOf, takeList } from '../../core/lookback/draw.ts'
import type { Candidate, Drawn, LookBackAct, LookBackWay } from '../../core/lookback/look-back.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { actOnEntry } from '../books/act-on-entries.ts'
import type { EntryOutcome } from '../books/save-bench.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { type CandidateSource, candidatesOf } from './candidates.ts'

export type PlanLookBack = {
  readonly roundId: RoundId
  readonly no: string
  readonly title: string
  readonly way: LookBackWay
  readonly seed: string | null
  readonly size: number | null
  readonly dueOn: Day
  readonly from: CandidateSource
  /** Numbers of the problems of a list; all of them where it is left out. */
  readonly numbers?: readonly string[]
}

/** Draws a look-back out of the round's rectified problems, or takes a list of them, and orders each re-inspection. */
export function planLookBack(
  context: OfficeContext,
  actor: Actor,
  input: PlanLookBack,
): Promise<Result<EntryOutcome>> {
  return inTransaction(context, actor, async (transaction) => {
    const { roundId, from, numbers, ...asked } = input
    const round = await findRound(transaction, { officeId: actor.officeId, roundId })
    if (!round) return refused('round-unknown', { round: roundId })
    const found = await candidatesOf(transaction, actor, { roundId, from })
    const candidates = numbers ? found.filter((one) => numbers.includes(one.number)) : found
    const act: LookBackAct = { act: 'planLookBack', ...asked, candidates }
    return actOnEntry({ ...context, transaction }, actor, { roundId, book: 'lookBack', act })
  })
}

/** What a draw would choose, and why each problem weighs what it weighs; nothing is stored. */
export function previewLookBack(
  context: OfficeContext,
  actor: Actor,
  input: Pick<PlanLookBack, 'roundId' | 'way' | 'seed' | 'size' | 'from'>,
): Promise<Result<readonly Drawn[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('makeTable', actor)
    if (!right.ok) return right
    const { roundId, way, seed, size, from } = input
    const candidates: readonly Candidate[] = await candidatesOf(transaction, actor, {
      roundId,
      from,
    })
    const drawn =
      way === 'list' ? takeList(candidates) : drawSample(candidates, size ?? 0, seed ?? '')
    return agreed([...drawn].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)))
  })
}
