import type { Command } from 'commander'
import { accountBody } from '../../contract/account.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { labelOf } from '../../core/wording/label.ts'
import { createAccount } from '../../office/accounts/create-account.ts'
import { listAccounts } from '../../office/accounts/list-accounts.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

export function listTheAccounts(command: Command): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal }) => {
    terminal.result(await agreedValue(listAccounts(context, actor)), (accounts) =>
      textTable(accounts, [
        { heading: column('account'), of: (account) => account.accountId },
        { heading: column('name'), of: (account) => account.name },
        { heading: column('role'), of: (account) => labelOf('role', account.role) },
        { heading: column('unit'), of: (account) => account.unitId ?? '' },
      ]),
    )
  })
}

export function addAnAccount(command: Command, accountId: string, name: string): Promise<void> {
  const { role, unit: unitId = null } = command.opts<{ role: string; unit?: string }>()
  const account = shaped(accountBody, { accountId, name, role, unitId })
  return atDesk(command, async ({ context, actor, terminal }) => {
    const made = await agreedValue(createAccount(context, actor, account))
    terminal.result(made, () => `${made.officeId}/${made.accountId}`)
  })
}
