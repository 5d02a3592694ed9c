import type { Arrangement } from '../../core/bulletin/issue/arrangement.ts'
import type { IssueId, IssueStatus } from '../../core/bulletin/issue/issue.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

export type IssueEventType = 'drafted' | 'arranged' | 'sentToReview' | 'returned' | 'published'

/** An issue as it stands now. */
export type StoredIssue = {
  readonly issueId: IssueId
  readonly roundId: RoundId
  readonly version: number
  readonly year: number
  readonly numberOfYear: number
  readonly runningNumber: number
  readonly issuedOn: Day
  readonly status: IssueStatus
  readonly correctsIssueId: IssueId | null
  readonly arrangement: Arrangement
  readonly recordedAt: Instant
  readonly accountId: AccountId
}

/** One line of an issue's record. */
export type IssueEvent = {
  readonly version: number
  readonly type: IssueEventType
  readonly reason: string
  readonly recordedAt: Instant
  readonly accountId: AccountId
}

const COLUMNS = [
  'issue_id',
  'round_id',
  'version',
  'year',
  'number_of_year',
  'running_number',
  'issued_on',
  'status',
  'corrects_issue_id',
  'arrangement',
  'recorded_at',
  'account_id',
] as const

/** Writes an issue's next version with the event that made it. The first version makes the issue. */
export async function saveIssue(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  saved: StoredIssue & { readonly type: IssueEventType; readonly reason: string },
): Promise<void> {
  const { issueId, version, status, recordedAt, accountId, type, reason } = saved
  const arrangement = JSON.stringify(saved.arrangement)
  const now = { version, status, arrangement, recorded_at: recordedAt, account_id: accountId }
  await transaction
    .insertInto('bulletin_issue')
    .values({
      office_id: officeId,
      issue_id: issueId,
      round_id: saved.roundId,
      year: saved.year,
      number_of_year: saved.numberOfYear,
      running_number: saved.runningNumber,
      issued_on: saved.issuedOn,
      corrects_issue_id: saved.correctsIssueId,
      ...now,
    })
    .onConflict((conflict) => conflict.columns(['office_id', 'issue_id']).doUpdateSet(now))
    .execute()
  const { status: _, ...told } = now
  await transaction
    .insertInto('bulletin_issue_event')
    .values({ office_id: officeId, issue_id: issueId, type, reason, ...told })
    .execute()
}

/** One issue, or undefined; `lock` keeps others from changing it until the transaction ends. */
export async function findIssue(
  transaction: LedgerTransaction,
  key: { readonly officeId: OfficeId; readonly issueId: IssueId },
  lock: 'lock' | 'read' = 'read',
): Promise<StoredIssue | undefined> {
  const query = transaction
    .selectFrom('bulletin_issue')
    .select(COLUMNS)
    .where('office_id', '=', key.officeId)
    .where('issue_id', '=', key.issueId)
  const row = await (lock === 'lock' ? query.forUpdate() : query).executeTakeFirst()
  return row && storedIssue(row)
}

/** The round's issues and corrections, in the order of their running numbers and then of their days. */
export async function issuesOfRound(
  transaction: LedgerTransaction,
  { officeId, roundId }: { readonly officeId: OfficeId; readonly roundId: RoundId },
): Promise<readonly StoredIssue[]> {
  const rows = await transaction
    .selectFrom('bulletin_issue')
    .select(COLUMNS)
    .where('office_id', '=', officeId)
    .where('round_id', '=', roundId)
    .orderBy('running_number')
    .orderBy('issued_on')
    .orderBy('issue_id')
    .execute()
  return rows.map(storedIssue)
}

/** What happened to an issue, in order. */
export async function eventsOfIssue(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  issueId: IssueId,
): Promise<readonly IssueEvent[]> {
  const rows = await transaction
    .selectFrom('bulletin_issue_event')
    .select(['version', 'type', 'reason', 'recorded_at', 'account_id'])
    .where('office_id', '=', officeId)
    .where('issue_id', '=', issueId)
    .orderBy('version')
    .execute()
  return rows.map(({ version, type, reason, recorded_at, account_id }) => ({
    ...{ version, type, reason },
    recordedAt: recorded_at,
    accountId: account_id,
  }))
}

type Row = {
  readonly issue_id: string
  readonly round_id: RoundId
  readonly version: number
  readonly year: number
  readonly number_of_year: number
  readonly running_number: number
  readonly issued_on: Day
  readonly status: IssueStatus
  readonly corrects_issue_id: string | null
  readonly arrangement: unknown
  readonly recorded_at: Instant
  readonly account_id: AccountId
}

function storedIssue(row: Row): StoredIssue {
  return {
    issueId: row.issue_id as IssueId,
    roundId: row.round_id,
    version: row.version,
    year: row.year,
    numberOfYear: row.number_of_year,
    runningNumber: row.running_number,
    issuedOn: row.issued_on,
    status: row.status,
    correctsIssueId: row.corrects_issue_id as IssueId | null,
    arrangement: row.arrangement as Arrangement,
    recordedAt: row.recorded_at,
    accountId: row.account_id,
  }
}
