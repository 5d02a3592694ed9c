import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'
import { kept } from '../transaction-on.ts'

/** A key with which a program comes in; the token itself is known to the program alone. */
export type ApiKey = {
  readonly keyId: string
  readonly accountId: AccountId
  readonly name: string
  readonly madeAt: Instant
  readonly madeBy: AccountId
  readonly expiresAt: Instant
  readonly withdrawnAt: Instant | null
  readonly lastUsedAt: Instant | null
}

/** Keeps a new key that opens with the digest of its token; it has not been used, nor taken back. */
export async function insertApiKey(
  transaction: LedgerTransaction,
  key: Omit<ApiKey, 'withdrawnAt' | 'lastUsedAt'> & {
    readonly officeId: OfficeId
    readonly tokenSha256: string
  },
): Promise<void> {
  await transaction
    .insertInto('api_key')
    .values({
      office_id: key.officeId,
      key_id: key.keyId,
      token_sha256: key.tokenSha256,
      account_id: key.accountId,
      name: key.name,
      made_at: key.madeAt,
      made_by_account_id: key.madeBy,
      expires_at: key.expiresAt,
      withdrawn_at: null,
      last_used_at: null,
    })
    .execute()
}

/** A key as it knocks, with the account that it acts as. */
export type KnockingKey = Pick<ApiKey, 'keyId' | 'expiresAt' | 'withdrawnAt' | 'lastUsedAt'> & {
  readonly actor: Actor
  readonly isActive: boolean
}

/** The key that a token's digest opens, also one that is expired or taken back: whoever asks has to decide; undefined where the office has none. */
export async function keyOfToken(
  transaction: LedgerTransaction,
  { officeId, tokenSha256 }: { readonly officeId: OfficeId; readonly tokenSha256: string },
): Promise<KnockingKey | undefined> {
  const query = transaction
    .selectFrom('api_key as key')
    .innerJoin('account', (join) =>
      join
        .onRef('account.office_id', '=', 'key.office_id')
        .onRef('account.account_id', '=', 'key.account_id'),
    )
    .select(['key.key_id', 'key.expires_at', 'key.withdrawn_at', 'key.last_used_at'])
    .select(['account.account_id', 'account.role', 'account.unit_id', 'account.is_active'])
    .where('key.office_id', '=', officeId)
    .where('key.token_sha256', '=', tokenSha256)
  const asked = kept(query.compile())
  const { rows } = await transaction.executeQuery(asked)
  const [row] = rows
  if (!row) return undefined
  return {
    keyId: row.key_id,
    expiresAt: row.expires_at,
    withdrawnAt: row.withdrawn_at,
    lastUsedAt: row.last_used_at,
    actor: { officeId, accountId: row.account_id, role: row.role, unitId: row.unit_id },
    isActive: row.is_active,
  }
}

/** Writes down that a key was used. */
export async function touchApiKey(
  transaction: LedgerTransaction,
  key: { readonly officeId: OfficeId; readonly keyId: string; readonly usedAt: Instant },
): Promise<void> {
  await transaction
    .updateTable('api_key')
    .set({ last_used_at: key.usedAt })
    .where('office_id', '=', key.officeId)
    .where('key_id', '=', key.keyId)
    .execute()
}

/** Takes a key back; answers whether it was still in use. */
export async function withdrawApiKey(
  transaction: LedgerTransaction,
  key: { readonly officeId: OfficeId; readonly keyId: string; readonly withdrawnAt: Instant },
): Promise<AccountId | null> {
  const row = await transaction
    .updateTable('api_key')
    .set({ withdrawn_at: key.withdrawnAt })
    .where('office_id', '=', key.officeId)
    .where('key_id', '=', key.keyId)
    .where('withdrawn_at', 'is', null)
    .returning('account_id')
    .executeTakeFirst()
  return row?.account_id ?? null
}

/** The keys of an office, the newest first; what they open with is not among it. */
export async function apiKeysOf(
  transaction: LedgerTransaction,
  officeId: OfficeId,
): Promise<readonly ApiKey[]> {
  const rows = await transaction
    .selectFrom('api_key')
    .select(['key_id', 'account_id', 'name', 'made_at', 'made_by_account_id'])
    .select(['expires_at', 'withdrawn_at', 'last_used_at'])
    .where('office_id', '=', officeId)
    .orderBy('made_at', 'desc')
    .orderBy('key_id', 'desc')
    .execute()
  return rows.map((row) => ({
    keyId: row.key_id,
    accountId: row.account_id,
    name: row.name,
    madeAt: row.made_at,
    madeBy: row.made_by_account_id,
    expiresAt: row.expires_at,
    withdrawnAt: row.withdrawn_at,
    lastUsedAt: row.last_used_at,
  }))
}
