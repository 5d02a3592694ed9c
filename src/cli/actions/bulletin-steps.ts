import type { Command } from 'commander'
import { issueStatusWord } from '../../core/wording/issue-words.ts'
import { publishIssue } from '../../office/bulletin/issues/publish-issue.ts'
import { returnIssue, sendToReview } from '../../office/bulletin/issues/review-issue.ts'
import { showIssue } from '../../office/bulletin/issues/show-issue.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { findIssue } from '../find-issue.ts'
import { tellDoubts } from './bulletin-doubts.ts'

type Step = { readonly which: string; readonly step: 'review' | 'return' | 'publish' }

/** Sends an issue to review, returns it, or publishes it. */
export function stepTheIssue(command: Command, { which, step }: Step): Promise<void> {
  const { reason } = command.opts<{ reason?: string }>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const issueId = await findIssue(context, actor, { which, roundId })
    if (step === 'publish') {
      const input = { issueId, ...(reason !== undefined && { reason }) }
      const published = await agreedValue(publishIssue(context, actor, input))
      const { publishedAt, docxSha256, pdfSha256 } = published
      terminal.result({ issueId, publishedAt, docxSha256, pdfSha256 }, () =>
        [`docx ${docxSha256}`, `pdf  ${pdfSha256}`].join('\n'),
      )
      tellDoubts(terminal, await agreedValue(showIssue(context, actor, { issueId })))
      return
    }
    const stepped =
      step === 'review'
        ? sendToReview(context, actor, { issueId })
        : returnIssue(context, actor, { issueId, reason: reason ?? '' })
    terminal.result(await agreedValue(stepped), issueStatusWord)
  })
}
