import type { Actor } from '../core/account/actor.ts'
import type { IssueId } from '../core/bulletin/issue/issue.ts'
import type { RoundId } from '../core/ledger/ids.ts'
import { issueStatusWord } from '../core/wording/issue-words.ts'
import type { StoredIssue } from '../db/bulletin/issues.ts'
import { listIssues } from '../office/bulletin/issues/show-issue.ts'
import type { OfficeContext } from '../office/context.ts'
import { agreedValue } from './agreed-value.ts'
import { cannot } from './command-trouble.ts'
import type { Desk } from './desk.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Named = { readonly which: string; readonly roundId: () => Promise<RoundId> }

/** The issue that a person names by its running number or its id; a number means the latest of its corrections. */
export async function findIssue(
  context: OfficeContext,
  actor: Actor,
  { which, roundId }: Named,
): Promise<IssueId> {
  if (UUID.test(which)) return which as IssueId
  const found = (await issuesNumbered(context, actor, { which, roundId })).at(-1)
  if (found) return found.issueId
  throw cannot('issue-missing', { issue: which })
}

/** The same; where the number stands for an issue and its corrections it says which of them is meant. */
export async function findIssueAloud(desk: Desk, which: string): Promise<IssueId> {
  const { context, actor, roundId, terminal } = desk
  const issueId = await findIssue(context, actor, { which, roundId })
  if (UUID.test(which)) return issueId
  const issues = await issuesNumbered(context, actor, { which, roundId })
  const [last, ...others] = issues.toReversed()
  if (!last || others.length === 0) return issueId
  terminal.news('issue-corrected', {
    issue: which,
    count: issues.length,
    status: issueStatusWord(last),
    id: issueId,
    others: others.map((other) => `${other.issueId}（${issueStatusWord(other)}）`).join('、'),
  })
  return issueId
}

/** An issue of this number and its corrections in the order in which they were drafted, whatever days they bear. */
async function issuesNumbered(
  context: OfficeContext,
  actor: Actor,
  { which, roundId }: Named,
): Promise<readonly StoredIssue[]> {
  const issues = await agreedValue(listIssues(context, actor, { roundId: await roundId() }))
  return issues
    .filter((issue) => String(issue.runningNumber) === which)
    .sort((a, b) => (a.issueId < b.issueId ? -1 : 1))
}
