import { type RawBuilder, sql } from 'kysely'
import type { CaseKind } from '../../core/case/case.ts'
import type { KnownCase } from '../../core/import/import-plan.ts'
import type { CaseId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

type Key = { readonly officeId: OfficeId; readonly roundId: RoundId }

/** The latest cases are compared with by their texts, at most so many. */
const LATEST = 10_000

/** The cases of the round that bear one of these numbers. */
export function casesWithNumbers(
  transaction: LedgerTransaction,
  key: Key,
  numbers: readonly string[],
): Promise<readonly KnownCase[]> {
  return knownCases(transaction, key, sql`and number = any (${[...numbers]}::text[])`)
}

/** The cases of a kind that have no number. */
export function casesWithoutNumber(
  transaction: LedgerTransaction,
  key: Key,
  kind: CaseKind,
): Promise<readonly KnownCase[]> {
  return knownCases(transaction, key, sql`and number is null and kind = ${kind}`)
}

/** The latest cases of the round. */
export function latestCases(
  transaction: LedgerTransaction,
  key: Key,
): Promise<readonly KnownCase[]> {
  return knownCases(transaction, key, sql`order by handed_over_on desc, case_id limit ${LATEST}`)
}

async function knownCases(
  transaction: LedgerTransaction,
  { officeId, roundId }: Key,
  rest: RawBuilder<unknown>,
): Promise<readonly KnownCase[]> {
  const { rows } = await sql<{
    case_id: CaseId
    kind: CaseKind
    number: string | null
    place: string
    text: string | null
    is_key: boolean
    repeat_group: string | null
  }>`
    select case_id, kind, number, place, state ->> 'text' as text, is_key, repeat_group
    from case_file where office_id = ${officeId} and round_id = ${roundId} ${rest}`.execute(
    transaction,
  )
  return rows.map((row) => ({
    caseId: row.case_id,
    kind: row.kind,
    number: row.number,
    place: row.place,
    text: row.text ?? '',
    isKey: row.is_key,
    repeatGroup: row.repeat_group,
  }))
}
