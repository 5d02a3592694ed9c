import type { Command } from 'commander'
import { z } from 'zod'
import { accountActBody, accountBody } from '../../contract/account.ts'
import { accountId } from '../../contract/values.ts'
import { later } from '../../core/calendar/instant.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { labelOf } from '../../core/wording/label.ts'
import { actOnAccount } from '../../office/accounts/act-on-account.ts'
import { createAccount } from '../../office/accounts/create-account.ts'
import { listAccounts } from '../../office/accounts/list-accounts.ts'
import { makeApiKey } from '../../office/accounts/make-api-key.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk, type Desk } from '../desk.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

const DAY_MS = 86_400_000

/** Prints the office's accounts: name, role and the unit where the role belongs to one. */
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

/** Adds an account as the office's administrator; it has no password until the start password is made. */
export function addAnAccount(command: Command, id: string, name: string): Promise<void> {
  const { role, unit: unitId = null } = command.opts<{ role: string; unit?: string }>()
  const account = shaped(accountBody, { accountId: id, name, role, unitId })
  return atAdministrator(command, async ({ context, actor, terminal }) => {
    const made = await agreedValue(createAccount(context, actor, account))
    terminal.result(made, () => `${made.officeId}/${made.accountId}`)
  })
}

/** Prints a start password, once; it is changed at the first sign-in. */
export function giveAPassword(command: Command, id: string): Promise<void> {
  return doToAccount(command, id, 'giveStartPassword')
}

/** Does what the administrator does to an account; a start password is printed. */
export function doToAccount(command: Command, id: string, said: string): Promise<void> {
  const { act, reason } = shaped(accountActBody, {
    act: said,
    ...command.opts<{ reason: string }>(),
  })
  return atAdministrator(command, async ({ context, actor, terminal }) => {
    const input = { accountId: shaped(accountId, id), act, reason }
    const { password } = await agreedValue(actOnAccount(context, actor, input))
    if (password === null) terminal.news('saved')
    else terminal.result({ accountId: id, password }, () => password)
  })
}

/** Prints a key for a program, once. */
export function makeAKey(command: Command, id: string, name: string): Promise<void> {
  const { days } = command.opts<{ days: string }>()
  return atAdministrator(command, async ({ context, actor, terminal }) => {
    const expiresAt = later(
      context.now(),
      shaped(z.coerce.number().int().positive(), days) * DAY_MS,
    )
    const input = { accountId: shaped(accountId, id), name, expiresAt }
    const made = await agreedValue(makeApiKey(context, actor, input))
    terminal.result(made, () => made.key)
  })
}

function atAdministrator(command: Command, work: (desk: Desk) => Promise<void>): Promise<void> {
  return atDesk(command, work, 'administrator')
}
