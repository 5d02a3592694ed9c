import type { Actor } from '../core/account/actor.ts'
import type { IssueId } from '../core/bulletin/issue/issue.ts'
import type { RoundId } from '../core/ledger/ids.ts'
import { listIssues } from '../office/bulletin/issues/show-issue.ts'
import type { OfficeContext } from '../office/context.ts'
import { agreedValue } from './agreed-value.ts'
import { cannot } from './command-trouble.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The issue that a person names by its running number or its id; a number means the latest of its corrections. */
export async function findIssue(
  context: OfficeContext,
  actor: Actor,
  { which, roundId }: { readonly which: string; readonly roundId: () => Promise<RoundId> },
): Promise<IssueId> {
  if (UUID.test(which)) return which as IssueId
  const issues = await agreedValue(listIssues(context, actor, { roundId: await roundId() }))
  const found = issues.findLast((issue) => String(issue.runningNumber) === which)
  if (found) return found.issueId
  throw cannot('issue-missing', { issue: which })
}
