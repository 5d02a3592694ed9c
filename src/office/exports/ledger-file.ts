import type { Actor } from '../../core/account/actor.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { OfficeContext } from '../context.ts'
import { unlessCellTooLong } from '../tables/cell-refusal.ts'
import { ledgerSheets } from './ledger-sheets.ts'

/** The round's ledger, or these cases of it, as a workbook, piece by piece; the writer is loaded when first needed. */
export async function ledgerFile(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly caseIds?: readonly CaseId[] },
): Promise<Result<AsyncGenerator<Uint8Array, void, void>>> {
  const sheets = await ledgerSheets(context, actor, input)
  if (!sheets.ok) return sheets
  const writer = await import('../../documents/writing/xlsx/render-ledger-xlsx.ts')
  // Once the first piece is on its way no sentence can follow it.
  const fits = await unlessCellTooLong(() => writer.checkCells(sheets.value))
  return fits.ok ? agreed(writer.renderLedgerXlsx(sheets.value)) : fits
}
