import { sql } from 'kysely'
import type { OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

type Asked = { readonly officeId: OfficeId; readonly known: readonly string[] }

/** How many identity records and keys for snapshots none of the known keys opens. */
export function countLostSeals(
  transaction: LedgerTransaction,
  { officeId, known }: Asked,
): Promise<number> {
  return counted(
    transaction,
    sql`select key_id from identity where office_id = ${officeId}
      union all select key_id from snapshot_key where office_id = ${officeId}
      union all select key_id from snapshot_sending where office_id = ${officeId}`,
    known,
  )
}

/** How many one-time codes none of the known keys opens; asked at the door. */
export function countLostCodes(
  transaction: LedgerTransaction,
  { officeId, known }: Asked,
): Promise<number> {
  const codes = sql`select code_key_id as key_id from account_secret where office_id = ${officeId}`
  return counted(transaction, codes, known)
}

async function counted(
  transaction: LedgerTransaction,
  sealed: ReturnType<typeof sql>,
  known: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ lost: number }>`select count(*)::int as lost
    from (${sealed}) as sealed where key_id <> all (${known})`.execute(transaction)
  return rows[0]?.lost ?? 0
}
