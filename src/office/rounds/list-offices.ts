import { type OfficeName, officeNames } from '../../db/rounds/rounds.ts'
import type { OfficeContext } from '../context.ts'

/** The names of all offices, for the sign-in page: the only question that has no actor. */
export function listOffices(context: OfficeContext): Promise<readonly OfficeName[]> {
  return officeNames(context.database)
}
