import type { Actor } from '../../core/account/actor.ts'
import { type Instant, later } from '../../core/calendar/instant.ts'
import type { ChasingLine } from '../../core/chasing/chasing-line.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { latestNotices } from '../../db/notices/notices.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { type ChasingList, chasingWithin } from './list-chasing.ts'

/** What somebody should see in the morning: what presses, and what was told since yesterday. */
export type DailyDigest = Pick<ChasingList, 'at' | 'isMore'> & {
  readonly lines: readonly ChasingLine[]
  readonly notices: readonly Notice[]
}

const DAY_MS = 86_400_000
const MOST_NOTICES = 100

/** The digest of this actor's day: a liaison officer's is about the own unit. */
export function dailyDigest(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly at?: Instant },
): Promise<Result<DailyDigest>> {
  return inTransaction(context, actor, async (transaction) => {
    const { roundId } = input
    const chasing = await chasingWithin(context, transaction, actor, input)
    if (!chasing.ok) return chasing
    const { at } = chasing.value
    const since = later(at, -DAY_MS)
    const asked = { officeId: actor.officeId, roundId, since, most: MOST_NOTICES }
    const notices = await latestNotices(transaction, asked)
    return agreed({ ...chasing.value, notices })
  })
}
