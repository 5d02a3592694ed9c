import type { Actor } from '../../core/account/actor.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { type Result, refused } from '../../core/ledger/result.ts'
import { responsiblePosts } from '../../core/round/responsible-posts.ts'
import { lockCases } from '../../db/cases/lock-cases.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { actOnCases, type CaseOutcome, type RefusalOfActs } from './act-on-cases.ts'
import { rulesOfRounds } from './round-rules.ts'

/** Cases that the office sorts out as key and difficult (重点难点问题). */
export type SortOut = {
  readonly on: Day
  readonly happenedAt?: Instant
  readonly cases: readonly {
    readonly caseId: CaseId
    readonly reason: string
    /** The posts of the round's rule where none are named. */
    readonly leaders?: readonly string[]
  }[]
}

/** Sorts out many cases of one evening at once, each with its leaders: those named, or the posts that the round's rule gives it. */
export function sortOutDifficult(
  context: OfficeContext,
  actor: Actor,
  input: SortOut,
): Promise<Result<readonly CaseOutcome[], RefusalOfActs>> {
  return inTransaction(context, actor, async (transaction) => {
    const ids = input.cases.map((one) => one.caseId)
    const stored = await lockCases(transaction, actor.officeId, ids)
    const roundIds = [...stored.values()].map(({ state }) => state.roundId)
    const rules = await rulesOfRounds(context, transaction, actor, roundIds)
    const acts = input.cases.map(({ caseId, reason, leaders }) => {
      const state = stored.get(caseId)?.state
      const settings = state && rules.get(state.roundId)?.settings
      const difficult = { on: input.on, reason, leaders: [] }
      const posts = settings ? responsiblePosts(settings, { ...state, difficult }) : []
      return {
        caseId,
        act: { act: 'sortOut', on: input.on, reason, leaders: leaders ?? posts },
        ...(input.happenedAt === undefined ? {} : { happenedAt: input.happenedAt }),
      } as const
    })
    if (acts.length === 0) {
      return { ok: false, refusal: { ...refused('nothing-to-change').refusal, refusals: [] } }
    }
    return actOnCases({ ...context, transaction }, actor, { acts })
  })
}
