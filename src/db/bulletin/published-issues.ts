import type { Paper } from '../../core/bulletin/blocks.ts'
import type { Contradiction } from '../../core/bulletin/check/contradiction.ts'
import type { FigureProvenance } from '../../core/bulletin/compose/figure-book.ts'
import type { IssueId } from '../../core/bulletin/issue/issue.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, CaseId, OfficeId } from '../../core/ledger/ids.ts'
import type { FigureReference } from '../../core/statistics/figure-reference.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** The figures of a published issue, frozen with the cases behind each. */
export type FrozenFigures = {
  /** Every case behind any figure; the lists below count into it. */
  readonly cases: readonly { readonly caseId: CaseId; readonly number: string | null }[]
  readonly figures: Readonly<
    Record<FigureReference, FigureProvenance & { readonly cases: readonly number[] }>
  >
}

/** An issue as it was published; nothing in it changes again. */
export type PublishedIssue = {
  readonly issueId: IssueId
  readonly paper: Paper
  readonly figures: FrozenFigures
  readonly settingsVersion: number
  readonly docxSha256: string
  readonly pdfSha256: string
  readonly acceptedContradictions: {
    readonly reason: string
    readonly contradictions: readonly Contradiction[]
  }
  readonly publishedAt: Instant
  readonly accountId: AccountId
}

/** Keeps an issue as it goes out: its paper, its frozen figures, the digests of its files and the contradictions that were accepted. */
export async function insertPublished(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  published: PublishedIssue,
): Promise<void> {
  await transaction
    .insertInto('published_issue')
    .values({
      office_id: officeId,
      issue_id: published.issueId,
      paper: JSON.stringify(published.paper),
      figures: JSON.stringify(published.figures),
      settings_version: published.settingsVersion,
      docx_sha256: published.docxSha256,
      pdf_sha256: published.pdfSha256,
      accepted_contradictions: JSON.stringify(published.acceptedContradictions),
      published_at: published.publishedAt,
      account_id: published.accountId,
    })
    .execute()
}

/** An issue as it was published; undefined where it is still a draft or unknown. */
export async function findPublished(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  issueId: IssueId,
): Promise<PublishedIssue | undefined> {
  const row = await transaction
    .selectFrom('published_issue')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('issue_id', '=', issueId)
    .executeTakeFirst()
  return (
    row && {
      issueId: row.issue_id as IssueId,
      paper: row.paper as Paper,
      figures: row.figures as FrozenFigures,
      settingsVersion: row.settings_version,
      docxSha256: row.docx_sha256,
      pdfSha256: row.pdf_sha256,
      acceptedContradictions:
        row.accepted_contradictions as PublishedIssue['acceptedContradictions'],
      publishedAt: row.published_at,
      accountId: row.account_id,
    }
  )
}
