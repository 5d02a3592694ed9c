import { sql } from 'kysely'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type {
  Notice,
  NoticeAudience,
  NoticeId,
  NoticeKind,
  NoticeToMake,
} from '../../core/notice/notice.ts'
import { rowsAsJson } from '../cases/insert-rows.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** Writes notices down; what was said before under the same key is not said again. Answers how many were new. */
export async function insertNotices(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  notices: readonly (NoticeToMake & { readonly noticeId: NoticeId; readonly madeAt: Instant })[],
): Promise<number> {
  if (notices.length === 0) return 0
  const rows = notices.map((one) => ({
    office_id: officeId,
    notice_id: one.noticeId,
    round_id: one.roundId,
    case_id: one.caseId,
    entry_id: one.entryId,
    kind: one.kind,
    audience: one.audience,
    unit_id: one.unitId,
    day: one.day,
    note: one.note,
    made_at: one.madeAt,
    notice_key: one.key,
  }))
  const { numAffectedRows } = await sql`insert into notice
    select * from json_populate_recordset(null::notice, ${rowsAsJson(rows)}::json)
    on conflict do nothing`.execute(transaction)
  return Number(numAffectedRows ?? 0)
}

type Row = {
  readonly notice_id: NoticeId
  readonly case_id: Notice['caseId']
  readonly entry_id: Notice['entryId']
  readonly book: Notice['book']
  readonly number: string | null
  readonly kind: NoticeKind
  readonly audience: NoticeAudience
  readonly unit_id: Notice['unitId']
  readonly day: Notice['day']
  readonly note: string
  readonly made_at: Instant
}

/** The latest notices of a round that this actor is told, the newest first. */
export async function latestNotices(
  transaction: LedgerTransaction,
  asked: {
    readonly officeId: OfficeId
    readonly roundId: RoundId
    readonly since: Instant | null
    readonly most: number
  },
): Promise<readonly Notice[]> {
  const { officeId, roundId, since, most } = asked
  const { rows } = await sql<Row>`
    select notice.notice_id, notice.case_id, notice.entry_id, entry.book,
      coalesce(file.number, entry.no) as number, notice.kind, notice.audience,
      notice.unit_id, notice.day, notice.note, notice.made_at
    from notice
    left join case_file file on file.office_id = ${officeId} and file.case_id = notice.case_id
    left join entry on entry.office_id = ${officeId} and entry.entry_id = notice.entry_id
    where notice.office_id = ${officeId} and notice.round_id = ${roundId}
      and (${since}::timestamptz is null or notice.made_at > ${since})
    order by notice.made_at desc, notice.notice_id limit ${most}`.execute(transaction)
  return rows.map((row) => ({
    noticeId: row.notice_id,
    roundId,
    caseId: row.case_id,
    entryId: row.entry_id,
    book: row.book,
    number: row.number,
    kind: row.kind,
    audience: row.audience,
    unitId: row.unit_id,
    day: row.day,
    note: row.note,
    madeAt: row.made_at,
  }))
}

/** Up to when this account has read its notices; null where it never has. */
export async function readTo(
  transaction: LedgerTransaction,
  { officeId, accountId }: { readonly officeId: OfficeId; readonly accountId: AccountId },
): Promise<Instant | null> {
  const row = await transaction
    .selectFrom('notice_reading')
    .select('read_to')
    .where('office_id', '=', officeId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row?.read_to ?? null
}

/** Remembers that an account has read all that was told up to a moment; it never goes back. */
export async function setReadTo(
  transaction: LedgerTransaction,
  { officeId, accountId }: { readonly officeId: OfficeId; readonly accountId: AccountId },
  at: Instant,
): Promise<void> {
  await sql`insert into notice_reading (office_id, account_id, read_to)
    values (${officeId}, ${accountId}, ${at})
    on conflict (office_id, account_id) do update
      set read_to = greatest(notice_reading.read_to, excluded.read_to)`.execute(transaction)
}
