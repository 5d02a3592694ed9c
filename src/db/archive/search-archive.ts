import { sql } from 'kysely'
import type { ArchiveId } from '../../core/bulletin/archive/archived-issue.ts'
import type { ToldFigure } from '../../core/bulletin/archive/told-figure.ts'
import type { IssueId } from '../../core/bulletin/issue/issue.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'
import type { Sought } from '../search/search-cases.ts'

/** A section that holds what is sought; -1 is the issue's head and its lists. */
export type FoundPassage = {
  readonly archiveId: ArchiveId
  readonly issueId: IssueId | null
  readonly name: string
  readonly issueLine: string
  readonly issuedOn: Day | null
  readonly section: number
  /** As it is searched. */
  readonly text: string
}

/** Sections that hold every word, the latest issue first. */
export async function searchArchive(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  { sought, most }: { readonly sought: Sought; readonly most: number },
): Promise<readonly FoundPassage[]> {
  const { rows } = await sql<FoundPassage>`
    select issue.archive_id as "archiveId", issue.issue_id as "issueId", issue.name,
      issue.issue_line as "issueLine", issue.issued_on as "issuedOn", found.section, words.text
    from search_archive(${officeId}, ${[...sought.words]}::text[], ${[...sought.parts]}::text[], ${most}) found
    join archived_issue issue on issue.office_id = ${officeId} and issue.archive_id = found.archive_id
    join archived_words words on words.office_id = ${officeId} and words.archive_id = found.archive_id
      and words.version = issue.version and words.section = found.section
    order by issue.issued_on desc nulls last, issue.archive_id, found.section`.execute(transaction)
  return rows
}

/** The figures of a topic, or those whose words hold a part, with their issues: the earliest first. */
export async function figuresOver(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  asked: {
    readonly topic: string | null
    readonly like: string | null
    readonly roundId: RoundId | null
    readonly most: number
  },
): Promise<readonly FigureInIssue[]> {
  let query = transaction
    .selectFrom('archived_figure as told')
    .innerJoin('archived_issue as issue', (join) =>
      join
        .onRef('issue.office_id', '=', 'told.office_id')
        .onRef('issue.archive_id', '=', 'told.archive_id')
        .onRef('issue.version', '=', 'told.version'),
    )
    .select(['issue.archive_id', 'issue.issue_id', 'issue.round_id', 'issue.issue_line'])
    .select(['issue.name', 'issue.issued_on', 'told.figure'])
    .where('told.office_id', '=', officeId)
    .orderBy('issue.issued_on', (order) => order.asc().nullsLast())
    .orderBy('issue.running_number')
    .orderBy('issue.archive_id')
    .orderBy('told.position')
    .limit(asked.most)
  if (asked.topic !== null) query = query.where('told.topic', '=', asked.topic)
  if (asked.like !== null) query = query.where('told.label', 'like', `%${escaped(asked.like)}%`)
  if (asked.roundId !== null) query = query.where('issue.round_id', '=', asked.roundId)
  return (await query.execute()).map((row) => ({
    archiveId: row.archive_id as ArchiveId,
    issueId: row.issue_id as IssueId | null,
    roundId: row.round_id,
    name: row.name,
    issueLine: row.issue_line,
    issuedOn: row.issued_on,
    figure: row.figure as ToldFigure,
  }))
}

/** A printed figure with the archived issue that it stands in. */
export type FigureInIssue = Omit<FoundPassage, 'section' | 'text'> & {
  readonly roundId: RoundId | null
  readonly figure: ToldFigure
}

const escaped = (part: string) => part.replace(/[\\%_]/g, '\\$&')
