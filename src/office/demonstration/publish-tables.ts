import type { Instant } from '../../core/calendar/instant.ts'
import type { BatchId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { OfficeContext } from '../context.ts'
import { draftPublication } from '../publications/draft-publication.ts'
import { confirmPublication } from '../publications/edit-publication.ts'
import { publishPublication } from '../publications/publish-publication.ts'
import { actorNamed, type PlayedRound } from './load-round.ts'

/** A table of a demonstration: of which batch, as of when, and whether it is published or waits for it. */
export type TableToPublish = {
  readonly batchId: BatchId
  readonly at: Instant
  readonly isPublished: boolean
}

/** Drafts, confirms and publishes tables of a round that is played already, each at its own moment. */
export async function publishTables(
  context: OfficeContext,
  played: PlayedRound,
  tables: readonly TableToPublish[],
): Promise<Result<number>> {
  const clerk = actorNamed(played, 'clerk')
  const head = actorNamed(played, 'head')
  for (const { batchId, at, isPublished } of tables) {
    const then = { ...context, now: () => at }
    const roundId = played.settings.id
    const subject = { kind: 'batch', batchId } as const
    const drafted = await draftPublication(then, clerk, { roundId, subject, at })
    if (!drafted.ok) return drafted
    const on = { publicationId: drafted.value.id }
    const confirmed = await confirmPublication(then, head, on)
    if (!confirmed.ok) return confirmed
    const published = isPublished ? await publishPublication(then, head, on) : confirmed
    if (!published.ok) return published
  }
  return agreed(tables.length)
}
