import '../../look/accounts.css'
import type { ScreenProps } from '../../screen.ts'
import { AccountList } from './account-list.tsx'
import { AccountPage } from './account-page.tsx'
import { NewAccount } from './new-account.tsx'

/** `accounts` is all of them, `accounts/new` a new one, `accounts/ID` one. (`new` is no account: a post is named.) */
export function AccountsPlace({ rest: [accountId] }: ScreenProps) {
  if (accountId === undefined) return <AccountList />
  if (accountId === 'new') return <NewAccount />
  return <AccountPage key={accountId} accountId={accountId} />
}
