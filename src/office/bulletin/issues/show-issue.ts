import type { Actor } from '../../../core/account/actor.ts'
import { mayDo } from '../../../core/account/rights.ts'
import type { Paper } from '../../../core/bulletin/blocks.ts'
import type { Contradiction } from '../../../core/bulletin/check/contradiction.ts'
import {
  type PrivateInPaper,
  privateInPaper,
} from '../../../core/bulletin/check/private-in-paper.ts'
import type { Provenance } from '../../../core/bulletin/compose/figure-book.ts'
import type { ComposedSentence } from '../../../core/bulletin/compose/words/sentence-of.ts'
import type { IssueId } from '../../../core/bulletin/issue/issue.ts'
import type { Instant } from '../../../core/calendar/instant.ts'
import type { RoundId } from '../../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import {
  eventsOfIssue,
  findIssue,
  type IssueEvent,
  issuesOfRound,
  type StoredIssue,
} from '../../../db/bulletin/issues.ts'
import { findPublished, type PublishedIssue } from '../../../db/bulletin/published-issues.ts'
import { inTransaction, type OfficeContext } from '../../context.ts'
import { composeStored, inSnapshot, type SharingContext } from '../compose/compose-stored.ts'

/** An issue as it is shown: a draft as the ledger would print it now, to those who see every case; a published one as it was frozen, to everybody of the office. */
export type ShownIssue = {
  readonly issue: StoredIssue
  readonly paper: Paper
  readonly provenance: Provenance
  /** Those that the editor may word, with their places; none of a published issue. */
  readonly sentences: readonly ComposedSentence[]
  /** What in a draft cannot be true together; of a published issue, what it was published with. */
  readonly contradictions: readonly Contradiction[]
  /** What may point to a private person; to be looked at before it is published. */
  readonly privacy: readonly PrivateInPaper[]
  readonly record: readonly IssueEvent[]
  readonly published: {
    readonly at: Instant
    readonly docxSha256: string
    readonly pdfSha256: string
    readonly reason: string
  } | null
}

/** The issue inside a snapshot of its own, so that all its figures are of one moment; refused where it is unknown or not to be seen. */
export function showIssue(
  context: OfficeContext,
  actor: Actor,
  input: { readonly issueId: IssueId },
): Promise<Result<ShownIssue>> {
  return inSnapshot(context, actor, (sharing) => shownIn(sharing, actor, input.issueId))
}

/** The same inside a snapshot under way. */
export async function shownIn(
  sharing: SharingContext,
  actor: Actor,
  issueId: IssueId,
): Promise<Result<ShownIssue>> {
  const { transaction } = sharing
  const { officeId } = actor
  const issue = await findIssue(transaction, { officeId, issueId })
  if (!issue) return refused('issue-unknown', { issue: issueId })
  const record = await eventsOfIssue(transaction, officeId, issueId)
  const published = await findPublished(transaction, officeId, issueId)
  if (published) return agreed({ issue, record, ...frozen(published) })
  const right = mayDo('readDraft', actor)
  if (!right.ok) return right
  const composed = await composeStored(sharing, actor, issue)
  if (!composed.ok) return composed
  const { paper, provenance, sentences, contradictions } = composed.value
  const privacy = privateInPaper(paper)
  const shown = { paper, provenance, sentences, contradictions, privacy }
  return agreed({ issue, record, ...shown, published: null })
}

function frozen(published: PublishedIssue): Omit<ShownIssue, 'issue' | 'record'> {
  const { paper, figures, acceptedContradictions, publishedAt, docxSha256, pdfSha256 } = published
  const { reason, contradictions } = acceptedContradictions
  return {
    ...{ paper, provenance: figures.figures, sentences: [], contradictions },
    privacy: privateInPaper(paper),
    published: { at: publishedAt, docxSha256, pdfSha256, reason },
  }
}

/** The round's issues and corrections, by running number; to those who may not read a draft, what was published. */
export function listIssues(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId },
): Promise<Result<readonly StoredIssue[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const issues = await issuesOfRound(transaction, { officeId, roundId: input.roundId })
    const seesDrafts = mayDo('readDraft', actor).ok
    return agreed(issues.filter(({ status }) => seesDrafts || status === 'published'))
  })
}
