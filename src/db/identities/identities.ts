import { sql } from 'kysely'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, CaseId, OfficeId } from '../../core/ledger/ids.ts'
import { insertRows } from '../cases/insert-rows.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** One sealed identity record of a case. */
export type SealedIdentity = {
  readonly caseId: CaseId
  readonly identityNumber: number
  readonly keyId: string
  readonly bytes: Buffer
}

/** Writes identity records. */
export async function insertIdentities(
  transaction: LedgerTransaction,
  identities: readonly SealedIdentity[],
  recorded: {
    readonly officeId: OfficeId
    readonly accountId: AccountId
    readonly recordedAt: Instant
  },
): Promise<void> {
  await insertRows(
    transaction,
    'identity',
    identities.map(({ caseId, identityNumber, keyId, bytes }) => ({
      office_id: recorded.officeId,
      case_id: caseId,
      identity_number: identityNumber,
      sealed: `\\x${bytes.toString('hex')}`,
      key_id: keyId,
      recorded_at: recorded.recordedAt,
      account_id: recorded.accountId,
    })),
  )
}

/** The identity records of these cases, those of each in their order. */
export async function identitiesOfCases(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  caseIds: readonly CaseId[],
): Promise<readonly SealedIdentity[]> {
  if (caseIds.length === 0) return []
  const rows = await transaction
    .selectFrom('identity')
    .selectAll()
    .where('office_id', '=', officeId)
    .where(sql<boolean>`case_id = any (${[...caseIds]}::uuid[])`)
    .orderBy('case_id')
    .orderBy('identity_number')
    .execute()
  return rows.map(sealedIdentity)
}

/** Identity records sealed with one of these keys, at most `most`. */
export async function identitiesOfKeys(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  keyIds: readonly string[],
  most: number,
): Promise<readonly SealedIdentity[]> {
  const rows = await transaction
    .selectFrom('identity')
    .selectAll()
    .where('office_id', '=', officeId)
    .where(sql<boolean>`key_id = any (${keyIds})`)
    .limit(most)
    .forUpdate()
    .execute()
  return rows.map(sealedIdentity)
}

/** Gives an identity record its new seal. */
export async function resealIdentity(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  { caseId, identityNumber, keyId, bytes }: SealedIdentity,
): Promise<void> {
  await transaction
    .updateTable('identity')
    .set({ sealed: bytes, key_id: keyId })
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .where('identity_number', '=', identityNumber)
    .execute()
}

/** Records that somebody looks at a case's identity records, and why; bound to a link of the office's trail. */
export async function insertIdentityView(
  transaction: LedgerTransaction,
  view: {
    readonly officeId: OfficeId
    readonly viewId: string
    readonly caseId: CaseId
    readonly seenAt: Instant
    readonly accountId: AccountId
    readonly reason: string
    readonly linkNumber: number
  },
): Promise<void> {
  await transaction
    .insertInto('identity_view')
    .values({
      office_id: view.officeId,
      view_id: view.viewId,
      case_id: view.caseId,
      seen_at: view.seenAt,
      account_id: view.accountId,
      reason: view.reason,
      link_number: view.linkNumber,
    })
    .execute()
}

function sealedIdentity(row: {
  readonly case_id: CaseId
  readonly identity_number: number
  readonly key_id: string
  readonly sealed: Buffer
}): SealedIdentity {
  return {
    caseId: row.case_id,
    identityNumber: row.identity_number,
    keyId: row.key_id,
    bytes: row.sealed,
  }
}
