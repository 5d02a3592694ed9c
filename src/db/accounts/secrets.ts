import { sql } from 'kysely'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** What an account proves itself with. */
export type AccountSecret = {
  readonly passwordHash: string
  readonly passwordSetAt: Instant
  readonly mustChange: boolean
  readonly isDemonstrated: boolean
  /** Null while no one-time codes are set up. */
  readonly code: OneTimeSecret | null
}

/** The sealed secret of an account's one-time codes; a code of `lastPeriod` or before is not taken again. */
export type OneTimeSecret = {
  readonly sealed: Buffer
  readonly keyId: string
  /** Null until the first code was shown to be right. */
  readonly confirmedAt: Instant | null
  readonly lastPeriod: number | null
  readonly recoverySha256: readonly string[]
}

type Key = { readonly officeId: OfficeId; readonly accountId: AccountId }

/** The secret of an account, locked until the transaction ends; undefined where no password was ever set. */
export async function lockSecret(
  transaction: LedgerTransaction,
  { officeId, accountId }: Key,
): Promise<AccountSecret | undefined> {
  const row = await transaction
    .selectFrom('account_secret')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...passwordIn(row), code: codeIn(row) }
}

type SecretRow = {
  readonly password_hash: string
  readonly password_set_at: Instant
  readonly must_change: boolean
  readonly is_demonstrated: boolean
  readonly code_sealed: Buffer | null
  readonly code_key_id: string | null
  readonly code_confirmed_at: Instant | null
  readonly code_last_period: number | null
  readonly recovery_sha256: readonly string[]
}

function passwordIn(row: SecretRow): Omit<AccountSecret, 'code'> {
  return {
    passwordHash: row.password_hash,
    passwordSetAt: row.password_set_at,
    mustChange: row.must_change,
    isDemonstrated: row.is_demonstrated,
  }
}

function codeIn(row: SecretRow): OneTimeSecret | null {
  return row.code_sealed === null || row.code_key_id === null
    ? null
    : {
        sealed: row.code_sealed,
        keyId: row.code_key_id,
        confirmedAt: row.code_confirmed_at,
        lastPeriod: row.code_last_period,
        recoverySha256: row.recovery_sha256,
      }
}

/** Sets a password; one-time codes stay as they are. */
export async function savePassword(
  transaction: LedgerTransaction,
  { officeId, accountId }: Key,
  password: Omit<AccountSecret, 'code'>,
): Promise<void> {
  const set = {
    password_hash: password.passwordHash,
    password_set_at: password.passwordSetAt,
    must_change: password.mustChange,
    is_demonstrated: password.isDemonstrated,
  }
  await transaction
    .insertInto('account_secret')
    .values({ office_id: officeId, account_id: accountId, ...set, recovery_sha256: [] })
    .onConflict((conflict) => conflict.columns(['office_id', 'account_id']).doUpdateSet(set))
    .execute()
}

/** Sets, confirms or takes away the one-time codes of an account that has a password. */
export async function saveCode(
  transaction: LedgerTransaction,
  { officeId, accountId }: Key,
  code: OneTimeSecret | null,
): Promise<void> {
  await transaction
    .updateTable('account_secret')
    .set({
      code_sealed: code?.sealed ?? null,
      code_key_id: code?.keyId ?? null,
      code_confirmed_at: code?.confirmedAt ?? null,
      code_last_period: code?.lastPeriod ?? null,
      recovery_sha256: code?.recoverySha256 ?? [],
    })
    .where('office_id', '=', officeId)
    .where('account_id', '=', accountId)
    .execute()
}

/** The accounts whose password is still the one that the demonstration shows. */
export async function demonstratedAccounts(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<readonly AccountId[]> {
  const rows = await transaction
    .selectFrom('account_secret')
    .select('account_id')
    .where('office_id', '=', officeId)
    .where('is_demonstrated', '=', true)
    .execute()
  return rows.map((row) => row.account_id)
}

/** Accounts whose one-time codes one of these keys sealed, held until the transaction ends. */
export async function codesOfKeys(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  { keyIds, most }: { readonly keyIds: readonly string[]; readonly most: number },
): Promise<readonly (Key & { readonly code: OneTimeSecret })[]> {
  const rows = await transaction
    .selectFrom('account_secret')
    .selectAll()
    .where('office_id', '=', officeId)
    .where(sql<boolean>`code_key_id = any (${keyIds})`)
    .limit(most)
    .forUpdate()
    .execute()
  return rows.flatMap((row) => {
    const code = codeIn(row)
    return code ? [{ officeId, accountId: row.account_id, code }] : []
  })
}
