import type { Actor } from '../../../core/account/actor.ts'
import { mayDo, type OfficeAct } from '../../../core/account/rights.ts'
import {
  ISSUE_STATUS_WORDS,
  type IssueId,
  type IssueStatus,
} from '../../../core/bulletin/issue/issue.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import { labelOf } from '../../../core/wording/label.ts'
import {
  findIssue,
  type IssueEventType,
  type StoredIssue,
  saveIssue,
} from '../../../db/bulletin/issues.ts'
import type { LedgerTransaction } from '../../../db/ledger.ts'
import type { OfficeContext } from '../../context.ts'

/** The acts on an issue that is there; drafting makes one. */
export type IssueAct = Extract<
  OfficeAct,
  'arrangeIssue' | 'sendIssueToReview' | 'returnIssue' | 'publishIssue' | 'correctIssue'
>

/** The way of an issue: from which step each act leads to which. A published issue changes no more; it is corrected by another. */
export const ISSUE_STEPS: Readonly<
  Record<IssueAct, { readonly from: IssueStatus; readonly to: IssueStatus }>
> = {
  arrangeIssue: { from: 'draft', to: 'draft' },
  sendIssueToReview: { from: 'draft', to: 'inReview' },
  returnIssue: { from: 'inReview', to: 'draft' },
  publishIssue: { from: 'inReview', to: 'published' },
  correctIssue: { from: 'published', to: 'published' },
}

export type IssueStep = {
  readonly act: IssueAct
  readonly issueId: IssueId
  readonly expectedVersion?: number | undefined
}

/** The issue, locked, when the actor may do the act on it at its step. */
export async function issueFor(
  transaction: LedgerTransaction,
  actor: Actor,
  { act, issueId, expectedVersion }: IssueStep,
): Promise<Result<StoredIssue>> {
  const right = mayDo(act, actor)
  if (!right.ok) return right
  const issue = await findIssue(transaction, { officeId: actor.officeId, issueId }, 'lock')
  if (!issue) return refused('issue-unknown', { issue: issueId })
  if (expectedVersion !== undefined && expectedVersion !== issue.version) {
    const versions = { expected: String(expectedVersion), now: String(issue.version) }
    return refused('version-is-stale', versions)
  }
  if (issue.status !== ISSUE_STEPS[act].from) {
    return refused('issue-not-at-this-step', {
      step: ISSUE_STATUS_WORDS[issue.status],
      act: labelOf('officeAct', act),
    })
  }
  return agreed(issue)
}

/** Writes the issue's next version, changed by the actor now. */
export async function saveStep(
  context: OfficeContext & { readonly transaction: LedgerTransaction },
  actor: Actor,
  changed: StoredIssue,
  event: { readonly type: IssueEventType; readonly reason: string },
): Promise<StoredIssue> {
  const saved: StoredIssue = {
    ...changed,
    version: changed.version + 1,
    recordedAt: context.now(),
    accountId: actor.accountId,
  }
  await saveIssue(context.transaction, actor.officeId, { ...saved, ...event })
  return saved
}
