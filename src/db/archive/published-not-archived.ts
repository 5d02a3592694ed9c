import type { Paper } from '../../core/bulletin/blocks.ts'
import type { IssueId } from '../../core/bulletin/issue/issue.ts'
import type { OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** The published issues of an office of which the archive holds nothing yet, the first published first. */
export async function publishedNotArchived(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<
  readonly {
    readonly issueId: IssueId
    readonly roundId: RoundId
    readonly paper: Paper
    readonly docxSha256: string
  }[]
> {
  const rows = await transaction
    .selectFrom('published_issue as printed')
    .innerJoin('bulletin_issue as issue', (join) =>
      join
        .onRef('issue.office_id', '=', 'printed.office_id')
        .onRef('issue.issue_id', '=', 'printed.issue_id'),
    )
    .leftJoin('archived_issue as kept', (join) =>
      join
        .onRef('kept.office_id', '=', 'printed.office_id')
        .onRef('kept.issue_id', '=', 'printed.issue_id'),
    )
    .select(['printed.issue_id', 'printed.paper', 'printed.docx_sha256', 'issue.round_id'])
    .where('printed.office_id', '=', officeId)
    .where('kept.archive_id', 'is', null)
    .orderBy('printed.published_at')
    .execute()
  return rows.map((row) => ({
    issueId: row.issue_id as IssueId,
    roundId: row.round_id,
    paper: row.paper as Paper,
    docxSha256: row.docx_sha256,
  }))
}
