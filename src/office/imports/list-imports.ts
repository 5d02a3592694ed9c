import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { importsOfRound } from '../../db/imports/import-lists.ts'
import { type ImportUndone, undoneImports } from '../../db/imports/undo-import.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import type { ImportReceipt } from './import-receipt.ts'

/** A stored list with its receipt, and how it was undone. */
export type ListedImport = ImportReceipt & { readonly undone: ImportUndone | null }

/** The lists stored in a round with their receipts, the latest first. */
export function listImports(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId },
): Promise<Result<readonly ListedImport[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('importList', actor)
    if (!right.ok) return right
    const key = { officeId: actor.officeId, roundId: input.roundId }
    const imports = await importsOfRound(transaction, key)
    const undone = new Map(
      (await undoneImports(transaction, key)).map((one) => [one.importId, one] as const),
    )
    return agreed(
      imports.map(({ importId, receipt }) => ({
        ...(receipt as ImportReceipt),
        undone: undone.get(importId) ?? null,
      })),
    )
  })
}
