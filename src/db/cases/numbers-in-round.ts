import { sql } from 'kysely'
import type { CaseKind } from '../../core/case/case.ts'
import type { BatchId, CaseId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

/** A case that bears a number. */
export type NumberHolder = {
  readonly caseId: CaseId
  readonly kind: CaseKind
  readonly number: string
  readonly batchId: BatchId | null
}

/** Which of these numbers cases of the round bear already. */
export async function numbersInRound(
  transaction: LedgerTransaction,
  { officeId, roundId }: { readonly officeId: OfficeId; readonly roundId: RoundId },
  numbers: readonly string[],
): Promise<readonly NumberHolder[]> {
  if (numbers.length === 0) return []
  const { rows } = await sql<{
    case_id: CaseId
    kind: CaseKind
    number: string
    batch_id: BatchId | null
  }>`
    select case_id, kind, number, batch_id from case_file
    where office_id = ${officeId} and round_id = ${roundId}
      and number = any (${[...numbers]}::text[])`.execute(transaction)
  return rows.map((row) => ({
    caseId: row.case_id,
    kind: row.kind,
    number: row.number,
    batchId: row.batch_id,
  }))
}
