import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import { mayUndoImport } from '../../core/import/undo-import.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { insertRows } from '../../db/cases/insert-rows.ts'
import { lockCases, type StoredCase } from '../../db/cases/lock-cases.ts'
import { importsOfRound } from '../../db/imports/import-lists.ts'
import {
  casesActedOn,
  casesPrinted,
  type ImportUndone,
  insertUndone,
  undoneImports,
  voidCases,
} from '../../db/imports/undo-import.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import type { ImportReceipt } from './import-receipt.ts'

export type UndoImport = {
  readonly roundId: RoundId
  readonly importId: string
  readonly reason: string
}

/**
 * Undoes a whole import, until something was done with any of its cases: they are void from now on,
 * and as now known they never were. Each keeps its record, with who undid it and why; batches that the
 * import opened stay, empty.
 */
export function undoImport(
  context: OfficeContext,
  actor: Actor,
  { roundId, importId, reason }: UndoImport,
): Promise<Result<ImportUndone>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('undoImport', actor)
    if (!right.ok) return right
    const key = { officeId: actor.officeId, roundId }
    if (!(await findRound(transaction, key, 'lock'))) {
      return refused('round-unknown', { round: roundId })
    }
    const imports = await importsOfRound(transaction, key)
    const stored = imports.find((one) => one.importId === importId)
    if (!stored) return refused('import-unknown', { import: importId })
    const caseIds = (stored.receipt as ImportReceipt).stored.map((row) => row.caseId)
    const cases = await lockCases(transaction, actor.officeId, caseIds)
    const undone = await undoneImports(transaction, key)
    const allowed = mayUndoImport(
      {
        undoneAt: undone.find((one) => one.importId === importId)?.undoneAt ?? null,
        actedOn: await casesActedOn(transaction, { ...key, caseIds }),
        printed: await casesPrinted(transaction, { ...key, caseIds }),
      },
      reason,
    )
    if (!allowed.ok) return allowed
    const undoneAt = context.now()
    await appendVoided(transaction, actor, cases, { importId, reason, at: undoneAt })
    await voidCases(transaction, { officeId: actor.officeId, caseIds }, undoneAt)
    const { accountId } = actor
    const record = { importId, cases: caseIds.length, reason, undoneAt, accountId }
    await insertUndone(transaction, key, record)
    return agreed(record)
  })
}

type Voided = { readonly importId: string; readonly reason: string; readonly at: Instant }

function appendVoided(
  transaction: LedgerTransaction,
  { officeId, accountId, role, unitId }: Actor,
  cases: ReadonlyMap<CaseId, StoredCase>,
  { importId, reason, at }: Voided,
): Promise<void> {
  const events = [...cases].map(([caseId, { sequence }]) => ({
    office_id: officeId,
    case_id: caseId,
    sequence: sequence + 1,
    happened_at: at,
    recorded_at: at,
    account_id: accountId,
    role,
    unit_id: unitId,
    type: 'caseVoided',
    fact: { type: 'caseVoided', importId, reason },
  }))
  return insertRows(transaction, 'case_event', events)
}
