import type { Actor } from '../../core/account/actor.ts'
import type { ArchiveId } from '../../core/bulletin/archive/archived-issue.ts'
import type { Paper } from '../../core/bulletin/blocks.ts'
import type { IssueId } from '../../core/bulletin/issue/issue.ts'
import { paperAsRead } from '../../core/bulletin/paper-as-read.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { archivedWithText } from '../../db/archive/archived-issues.ts'
import { publishedNotArchived } from '../../db/archive/published-not-archived.ts'
import { saveArchived } from '../../db/archive/save-archived.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { readingToKeep } from './reading-to-keep.ts'

export type OwnIssue = {
  readonly issueId: IssueId
  readonly roundId: RoundId
  readonly paper: Paper
  readonly docxSha256: string
}

/** Puts a published issue beside those read from files, read by the same reader; one that was read from a file before stays as it is. */
export async function archiveOwnIssue(
  transaction: LedgerTransaction,
  { now, newId }: OfficeContext,
  { officeId, accountId }: Actor,
  own: OwnIssue,
): Promise<void> {
  const { reading, figures, textSha256 } = readingToKeep(paperAsRead(own.paper))
  if (await archivedWithText(transaction, officeId, textSha256)) return
  const { issueId, roundId } = own
  await saveArchived(transaction, officeId, {
    ...{ archiveId: newId() as ArchiveId, version: 1, roundId, issueId, reading, figures },
    ...{ textSha256, fileSha256: own.docxSha256, fileName: `${own.paper.title}.docx` },
    ...{ correction: null, reason: '', recordedAt: now(), accountId },
  })
}

/** Issues that were published before there was an archive; answers how many were added. */
export function archiveEarlierIssues(context: OfficeContext, actor: Actor): Promise<number> {
  return inTransaction(context, actor, async (transaction) => {
    const earlier = await publishedNotArchived(transaction, actor.officeId)
    for (const own of earlier) await archiveOwnIssue(transaction, context, actor, own)
    return earlier.length
  })
}
