import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { latestNotices, readTo, setReadTo } from '../../db/notices/notices.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** What somebody was told, and up to when it was read. */
export type NoticesTold = {
  readonly notices: readonly Notice[]
  readonly readTo: Instant | null
  /** How many of them are new; more are not counted than are listed. */
  readonly unread: number
}

const MOST = 200

/** The latest notices of a round that this actor is told, the newest first. */
export function listNotices(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId },
): Promise<Result<NoticesTold>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const asked = { officeId, roundId: input.roundId, since: null, most: MOST }
    const notices = await latestNotices(transaction, asked)
    const until = await readTo(transaction, actor)
    const unread = notices.filter(({ madeAt }) => until === null || madeAt > until).length
    return agreed({ notices, readTo: until, unread })
  })
}

/** Remembers that this actor has read what was told up to a moment. */
export function markNoticesRead(
  context: OfficeContext,
  actor: Actor,
  input: { readonly readTo: Instant },
): Promise<Result<{ readonly readTo: Instant }>> {
  return inTransaction(context, actor, async (transaction) => {
    const now = context.now()
    const at = input.readTo < now ? input.readTo : now
    await setReadTo(transaction, actor, at)
    return agreed({ readTo: at })
  })
}
