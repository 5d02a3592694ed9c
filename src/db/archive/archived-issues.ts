import { sql } from 'kysely'
import type { ArchiveId, ReadingCorrection } from '../../core/bulletin/archive/archived-issue.ts'
import type { ToldFigure } from '../../core/bulletin/archive/told-figure.ts'
import type { IssueId } from '../../core/bulletin/issue/issue.ts'
import type { BulletinReading } from '../../core/bulletin/reading/bulletin-reading.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** A past issue as it stands, without what was read in it. */
export type ArchivedHead = {
  readonly archiveId: ArchiveId
  readonly version: number
  readonly roundId: RoundId | null
  /** The office's own published issue; null for one read from a file. */
  readonly issueId: IssueId | null
  readonly name: string
  readonly issueLine: string
  readonly year: number | null
  readonly number: number | null
  readonly running: number | null
  readonly issuedOn: Day | null
  readonly issuedBy: string
  readonly fileSha256: string
  readonly fileName: string
  readonly recordedAt: Instant
  readonly accountId: AccountId
}

export type ArchivedIssue = ArchivedHead & { readonly reading: BulletinReading }

const HEAD = [
  'archive_id',
  'version',
  'round_id',
  'issue_id',
  'name',
  'issue_line',
  'year',
  'number_of_year',
  'running_number',
  'issued_on',
  'issued_by',
  'file_sha256',
  'file_name',
  'recorded_at',
  'account_id',
] as const

type HeadRow = {
  readonly archive_id: string
  readonly version: number
  readonly round_id: RoundId | null
  readonly issue_id: string | null
  readonly name: string
  readonly issue_line: string
  readonly year: number | null
  readonly number_of_year: number | null
  readonly running_number: number | null
  readonly issued_on: Day | null
  readonly issued_by: string
  readonly file_sha256: string
  readonly file_name: string
  readonly recorded_at: Instant
  readonly account_id: AccountId
}

function headOf(row: HeadRow): ArchivedHead {
  return {
    archiveId: row.archive_id as ArchiveId,
    version: row.version,
    roundId: row.round_id,
    issueId: row.issue_id as IssueId | null,
    name: row.name,
    issueLine: row.issue_line,
    year: row.year,
    number: row.number_of_year,
    running: row.running_number,
    issuedOn: row.issued_on,
    issuedBy: row.issued_by,
    fileSha256: row.file_sha256,
    fileName: row.file_name,
    recordedAt: row.recorded_at,
    accountId: row.account_id,
  }
}

/** One issue with what was read in it; `lock` keeps others from correcting it meanwhile. */
export async function findArchived(
  transaction: LedgerTransaction,
  key: { readonly officeId: OfficeId; readonly archiveId: ArchiveId },
  lock: 'lock' | 'read' = 'read',
): Promise<ArchivedIssue | undefined> {
  const query = transaction
    .selectFrom('archived_issue')
    .select([...HEAD, 'reading'])
    .where('office_id', '=', key.officeId)
    .where('archive_id', '=', key.archiveId)
  const row = await (lock === 'lock' ? query.forUpdate() : query).executeTakeFirst()
  return row && { ...headOf(row), reading: row.reading as BulletinReading }
}

/** The issue whose words are these, in whatever format. */
export async function archivedWithText(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  textSha256: string,
): Promise<ArchivedHead | undefined> {
  const row = await transaction
    .selectFrom('archived_issue')
    .select(HEAD)
    .where('office_id', '=', officeId)
    .where('text_sha256', '=', textSha256)
    .executeTakeFirst()
  return row && headOf(row)
}

/** Others of the same name and number: another print of one issue, or a correction. */
export async function archivedWithHead(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  { masthead }: BulletinReading,
): Promise<readonly ArchivedHead[]> {
  if (masthead.issueNo === null || masthead.date === null) return []
  const rows = await transaction
    .selectFrom('archived_issue')
    .select(HEAD)
    .where('office_id', '=', officeId)
    .where('issued_on', '=', masthead.date)
    .where('name', '=', masthead.nameLines.join(''))
    .execute()
  return rows.map(headOf)
}

/** A place in the order of the archive, from which the next page goes on. */
export type ArchivePlace = { readonly issuedOn: Day | null; readonly archiveId: ArchiveId }

/** The latest first, from a place in that order on. */
export async function listArchived(
  transaction: LedgerTransaction,
  asked: {
    readonly officeId: OfficeId
    readonly roundId: RoundId | null
    readonly after: ArchivePlace | null
    readonly most: number
  },
): Promise<readonly ArchivedHead[]> {
  let query = transaction
    .selectFrom('archived_issue')
    .select(HEAD)
    .where('office_id', '=', asked.officeId)
    .orderBy('issued_on', (order) => order.desc().nullsLast())
    .orderBy('archive_id')
    .limit(asked.most)
  if (asked.roundId !== null) query = query.where('round_id', '=', asked.roundId)
  const { after } = asked
  if (after !== null) {
    query =
      after.issuedOn === null
        ? query.where('issued_on', 'is', null).where('archive_id', '>', after.archiveId)
        : query.where(
            sql<boolean>`(issued_on < ${after.issuedOn}::date or issued_on is null
              or (issued_on = ${after.issuedOn}::date and archive_id > ${after.archiveId}::uuid))`,
          )
  }
  return (await query.execute()).map(headOf)
}

/** The figures of an issue as last read, in the order of the text. */
export async function figuresOfArchived(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  { archiveId, version }: Pick<ArchivedHead, 'archiveId' | 'version'>,
): Promise<readonly ToldFigure[]> {
  const rows = await transaction
    .selectFrom('archived_figure')
    .select('figure')
    .where('office_id', '=', officeId)
    .where('archive_id', '=', archiveId)
    .where('version', '=', version)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.figure as ToldFigure)
}

/** One line of an issue's record. */
export type ArchivedEvent = {
  readonly version: number
  readonly correction: ReadingCorrection | null
  readonly reason: string
  readonly recordedAt: Instant
  readonly accountId: AccountId
}

/** The record of an archived issue: its first reading and every correction of it with its reason, the first first. */
export async function eventsOfArchived(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  archiveId: ArchiveId,
): Promise<readonly ArchivedEvent[]> {
  const rows = await transaction
    .selectFrom('archived_issue_version')
    .select(['version', 'correction', 'reason', 'recorded_at', 'account_id'])
    .where('office_id', '=', officeId)
    .where('archive_id', '=', archiveId)
    .orderBy('version')
    .execute()
  return rows.map((row) => ({
    version: row.version,
    correction: row.correction as ReadingCorrection | null,
    reason: row.reason,
    recordedAt: row.recorded_at,
    accountId: row.account_id,
  }))
}
