import type { Actor } from '../../../core/account/actor.ts'
import type { IssueId } from '../../../core/bulletin/issue/issue.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import type { StoredIssue } from '../../../db/bulletin/issues.ts'
import { insertPublished, type PublishedIssue } from '../../../db/bulletin/published-issues.ts'
import { putFile, type StoredFile } from '../../../db/bulletin/stored-files.ts'
import { archiveOwnIssue } from '../../archive/archive-own-issues.ts'
import type { OfficeContext } from '../../context.ts'
import {
  type ComposedDraft,
  composeStored,
  inSnapshot,
  type SharingContext,
} from '../compose/compose-stored.ts'
import { freezeFigures } from './freeze-figures.ts'
import { issueFor, saveStep } from './issue-steps.ts'
import { printPaper } from './print-paper.ts'

export type PublishIssue = {
  readonly issueId: IssueId
  /** Why it is published although something in it contradicts itself; recorded with what did. */
  readonly reason?: string
  readonly expectedVersion?: number
}

/**
 * Publishes an issue: freezes its blocks, its figures with cut-offs and cases, and the bytes of its
 * Word and PDF files. Refused while it contradicts itself, unless a reason is given.
 */
export function publishIssue(
  context: OfficeContext,
  actor: Actor,
  input: PublishIssue,
): Promise<Result<PublishedIssue>> {
  return inSnapshot(context, actor, async (sharing) => {
    const issue = await issueFor(sharing.transaction, actor, { ...input, act: 'publishIssue' })
    if (!issue.ok) return issue
    const composed = await composeStored(sharing, actor, issue.value)
    if (!composed.ok) return composed
    const reason = input.reason?.trim() ?? ''
    const { contradictions } = composed.value
    if (contradictions.length > 0 && reason === '') {
      const told = contradictions.map(({ where, message }) => `${where}：${message}`)
      return refused('issue-has-contradictions', {
        contradictions: told.join('').replace(/。$/, ''),
        count: String(contradictions.length),
      })
    }
    return freeze(sharing, actor, { issue: issue.value, composed: composed.value, reason })
  })
}

async function freeze(
  sharing: SharingContext,
  actor: Actor,
  given: {
    readonly issue: StoredIssue
    readonly composed: ComposedDraft
    readonly reason: string
  },
): Promise<Result<PublishedIssue>> {
  const { issue, composed, reason } = given
  const { paper, provenance, contradictions, settingsVersion } = composed
  const figures = await freezeFigures(sharing, actor, provenance)
  if (!figures.ok) return figures
  const docx = await printPaper(sharing.transaction, actor, paper, 'docx')
  const pdf = await printPaper(sharing.transaction, actor, paper, 'pdf')
  const published: PublishedIssue = {
    ...{ issueId: issue.issueId, paper, figures: figures.value, settingsVersion },
    ...{ docxSha256: docx.sha256, pdfSha256: pdf.sha256 },
    acceptedContradictions: { reason: contradictions.length > 0 ? reason : '', contradictions },
    publishedAt: sharing.now(),
    accountId: actor.accountId,
  }
  await keep(sharing, actor, [docx, pdf])
  await insertPublished(sharing.transaction, actor.officeId, published)
  const { issueId, roundId } = issue
  const own = { issueId, roundId, paper, docxSha256: docx.sha256 }
  await archiveOwnIssue(sharing.transaction, sharing, actor, own)
  const changed = { ...issue, status: 'published' } as const
  await saveStep(sharing, actor, changed, { type: 'published', reason })
  return agreed(published)
}

async function keep(
  { transaction, now }: SharingContext,
  { officeId, accountId }: Actor,
  files: readonly StoredFile[],
): Promise<void> {
  for (const file of files) {
    await putFile(transaction, officeId, { ...file, recordedAt: now(), accountId })
  }
}
