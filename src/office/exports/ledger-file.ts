import type { Actor } from '../../core/account/actor.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { OfficeContext } from '../context.ts'
import { ledgerSheets } from './ledger-sheets.ts'

/** The round's ledger, or these cases of it, as a workbook, piece by piece; the writer is loaded when first needed. */
export async function ledgerFile(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly caseIds?: readonly CaseId[] },
): Promise<Result<AsyncGenerator<Uint8Array, void, void>>> {
  const sheets = await ledgerSheets(context, actor, input)
  if (!sheets.ok) return sheets
  const { renderLedgerXlsx } = await import('../../documents/writing/xlsx/render-ledger-xlsx.ts')
  return agreed(renderLedgerXlsx(sheets.value))
}
