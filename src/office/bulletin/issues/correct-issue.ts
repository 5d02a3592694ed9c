import type { Actor } from '../../../core/account/actor.ts'
import type { IssueId } from '../../../core/bulletin/issue/issue.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import { type StoredIssue, saveIssue } from '../../../db/bulletin/issues.ts'
import { inTransaction, type OfficeContext } from '../../context.ts'
import { today } from '../compose/load-material.ts'
import { issueFor } from './issue-steps.ts'

/**
 * Begins a correction of a published issue: an issue of its own under the same number, dated today,
 * with the cut-offs of the one that it corrects, which stays as it is.
 */
export function correctIssue(
  context: OfficeContext,
  actor: Actor,
  input: { readonly issueId: IssueId; readonly reason: string },
): Promise<Result<StoredIssue>> {
  return inTransaction(context, actor, async (transaction) => {
    const { issueId, reason } = input
    if (reason.trim() === '') return refused('reason-missing', { act: 'correctIssue' })
    const corrected = await issueFor(transaction, actor, { act: 'correctIssue', issueId })
    if (!corrected.ok) return corrected
    const issue: StoredIssue = {
      ...corrected.value,
      issueId: context.newId() as IssueId,
      version: 1,
      issuedOn: today(context),
      status: 'draft',
      correctsIssueId: corrected.value.correctsIssueId ?? issueId,
      recordedAt: context.now(),
      accountId: actor.accountId,
    }
    await saveIssue(transaction, actor.officeId, { ...issue, type: 'drafted', reason })
    return agreed(issue)
  })
}
