import type { AccountId } from '../ledger/ids.ts'

/** What a record calls somebody who acted. */
export type AccountName = { readonly accountId: AccountId; readonly name: string }

/** The name of an account; its id where the names do not have it. */
export function nameOfAccount(names: readonly AccountName[], accountId: string): string {
  return names.find((one) => one.accountId === accountId)?.name ?? accountId
}
