import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { CaseAct } from '../../core/case/case-act.ts'
import { emptyCase } from '../../core/case/evolve.ts'
import { type CaseInWork, record } from '../../core/case/recording.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { type RoundRules, rulesOf } from './round-rules.ts'
import { saveNewCases } from './save-new-cases.ts'

/** Everything that was done with one case, in the order of time, each act by its own actor. */
export type History = {
  readonly caseId: CaseId
  readonly steps: readonly { readonly at: Instant; readonly actor: Actor; readonly act: CaseAct }[]
}

/** Cases are written in portions, so that a hundred thousand do not stand in memory at once. */
const PORTION = 2000

/**
 * Takes whole histories into the round, each act decided by the rules as if it were done and recorded
 * at its own moment; all of them or none. Answers with their number.
 */
export function recordHistories(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly histories: readonly History[] },
): Promise<Result<number>> {
  const { roundId, histories } = input
  return inTransaction(context, actor, async (transaction) => {
    const round = await findRound(transaction, { officeId: actor.officeId, roundId }, 'lock')
    if (!round) return refused('round-unknown', { round: roundId })
    const rules = rulesOf(round.settings, context)
    for (let start = 0; start < histories.length; start += PORTION) {
      const works: CaseInWork[] = []
      for (const history of histories.slice(start, start + PORTION)) {
        const work = recordHistory(history, roundId, rules)
        if (!work.ok) return work
        works.push(work.value)
      }
      await saveNewCases({ transaction, actor, rules, words: 'now' }, works, (work) => work)
    }
    return agreed(histories.length)
  })
}

function recordHistory(
  { caseId, steps }: History,
  roundId: RoundId,
  rules: RoundRules,
): Result<CaseInWork> {
  const before = emptyCase(caseId, roundId)
  const first = steps[0]
  if (!first) return refused('case-unknown', { case: caseId })
  let work: CaseInWork = {
    before,
    state: before,
    sequence: 0,
    events: [],
    lastHappenedAt: first.at,
  }
  for (const { at, actor, act } of steps) {
    const when = { actor, happenedAt: at, recordedAt: at }
    const result = record(work, act, rules.circumstances(work.state, when))
    if (!result.ok) return result
    work = result.value
  }
  return agreed(work)
}
