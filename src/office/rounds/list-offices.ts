import type { OfficeId } from '../../core/ledger/ids.ts'
import { officeNames } from '../../db/rounds/rounds.ts'
import type { OfficeContext } from '../context.ts'

/** The names of all offices, for the start page: the only question that has no actor. */
export function listOffices(
  context: OfficeContext,
): Promise<readonly { readonly officeId: OfficeId; readonly name: string }[]> {
  return officeNames(context.database)
}
