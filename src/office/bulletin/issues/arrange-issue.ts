import type { Actor } from '../../../core/account/actor.ts'
import type { Arrangement } from '../../../core/bulletin/issue/arrangement.ts'
import type { IssueId } from '../../../core/bulletin/issue/issue.ts'
import { agreed, type Result } from '../../../core/ledger/result.ts'
import type { StoredIssue } from '../../../db/bulletin/issues.ts'
import { inTransaction, type OfficeContext } from '../../context.ts'
import { issueFor, saveStep } from './issue-steps.ts'

/** Changes what is said of the arrangement (items and their order, sections left out, lists reordered, sentences) and keeps the one before. */
export function arrangeIssue(
  context: OfficeContext,
  actor: Actor,
  input: {
    readonly issueId: IssueId
    readonly arrangement: Partial<Arrangement>
    readonly reason?: string
    readonly expectedVersion?: number
  },
): Promise<Result<StoredIssue>> {
  return inTransaction(context, actor, async (transaction) => {
    const issue = await issueFor(transaction, actor, { ...input, act: 'arrangeIssue' })
    if (!issue.ok) return issue
    const arrangement = { ...issue.value.arrangement, ...input.arrangement }
    const changed = { ...issue.value, arrangement }
    const event = { type: 'arranged', reason: input.reason ?? '' } as const
    return agreed(await saveStep({ ...context, transaction }, actor, changed, event))
  })
}
