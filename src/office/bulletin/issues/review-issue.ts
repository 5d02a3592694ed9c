import type { Actor } from '../../../core/account/actor.ts'
import type { IssueId } from '../../../core/bulletin/issue/issue.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import type { StoredIssue } from '../../../db/bulletin/issues.ts'
import { inTransaction, type OfficeContext } from '../../context.ts'
import { ISSUE_STEPS, issueFor, saveStep } from './issue-steps.ts'

type Input = { readonly issueId: IssueId; readonly expectedVersion?: number }

/** Gives a draft to the reviewers. */
export function sendToReview(
  context: OfficeContext,
  actor: Actor,
  input: Input,
): Promise<Result<StoredIssue>> {
  return step(context, actor, { ...input, act: 'sendIssueToReview', reason: '' })
}

/** Gives an issue back to its editor, with a reason. */
export async function returnIssue(
  context: OfficeContext,
  actor: Actor,
  input: Input & { readonly reason: string },
): Promise<Result<StoredIssue>> {
  if (input.reason.trim() === '') return refused('reason-missing', { act: 'returnIssue' })
  return step(context, actor, { ...input, act: 'returnIssue' })
}

function step(
  context: OfficeContext,
  actor: Actor,
  input: Input & { readonly act: 'sendIssueToReview' | 'returnIssue'; readonly reason: string },
): Promise<Result<StoredIssue>> {
  return inTransaction(context, actor, async (transaction) => {
    const { act, reason } = input
    const issue = await issueFor(transaction, actor, input)
    if (!issue.ok) return issue
    const type = act === 'returnIssue' ? 'returned' : 'sentToReview'
    const changed = { ...issue.value, status: ISSUE_STEPS[act].to }
    return agreed(await saveStep({ ...context, transaction }, actor, changed, { type, reason }))
  })
}
