import type { Command } from 'commander'
import { officeId } from '../../contract/values.ts'
import type { Actor } from '../../core/account/actor.ts'
import type { AccountId } from '../../core/ledger/ids.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { resealIdentities } from '../../office/identity/reseal-identities.ts'
import { listOffices } from '../../office/rounds/list-offices.ts'
import { openOffice } from '../../office/rounds/open-office.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk, withLedger } from '../desk.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

/** Prints the offices of this database; no account is asked for. */
export function listTheOffices(command: Command): Promise<void> {
  return withLedger(command, async ({ context }, terminal) => {
    terminal.result(await listOffices(context), (offices) =>
      textTable(offices, [
        { heading: column('office'), of: (office) => office.officeId },
        { heading: column('name'), of: (office) => office.name },
      ]),
    )
  })
}

/** Opens an office with an administrator, who then opens accounts for the others. */
export function openTheOffice(command: Command, id: string, name: string): Promise<void> {
  return withLedger(command, async ({ context }, terminal, options) => {
    const accountId = (options.as ?? 'administrator') as AccountId
    const first: Actor = {
      officeId: shaped(officeId, id),
      accountId,
      role: 'administrator',
      unitId: null,
    }
    const opened = await agreedValue(openOffice(context, first, { name, accountName: accountId }))
    terminal.result({ officeId: opened, accountId }, () => `${opened}/${accountId}`)
  })
}

/** Seals everything anew with the newest key of the key file, portion after portion. */
export function resealTheOffice(command: Command): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal }) => {
    let total = 0
    let lost = 0
    for (let isDone = false; !isDone; ) {
      const portion = await agreedValue(resealIdentities(context, actor))
      total += portion.resealed
      lost = portion.lost
      isDone = portion.isDone
    }
    if (lost > 0) terminal.news('seals-lost', { count: lost })
    terminal.result({ resealed: total, lost }, () => String(total))
  })
}
