import type { UnitId } from '../ledger/ids.ts'

/** A list of units, with the names that its paper prints where they are neither full nor short. */
export type PrintedNames = Readonly<Record<UnitId, string>>
