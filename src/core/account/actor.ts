import type { AccountId, OfficeId, UnitId } from '../ledger/ids.ts'

/** What a person may be in an office. */
export type Role =
  | 'clerk'
  | 'reviewer'
  | 'head'
  | 'liaison'
  | 'authority'
  | 'leader'
  | 'publisher'
  | 'auditor'
  | 'administrator'

/** Who acts: an account in its role; `unitId` for a liaison officer or an authority's reviewer. */
export type Actor = {
  readonly officeId: OfficeId
  readonly accountId: AccountId
  readonly role: Role
  readonly unitId: UnitId | null
}
