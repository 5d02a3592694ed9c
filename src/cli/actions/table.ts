import type { Command } from 'commander'
import { publicTableQuery } from '../../contract/table.ts'
import { batchId as batchIdShape } from '../../contract/values.ts'
import type { BatchId } from '../../core/ledger/ids.ts'
import { listBatches } from '../../office/rounds/list-batches.ts'
import { publicTable } from '../../office/tables/public-table.ts'
import { sheetFile } from '../../office/tables/sheet-file.ts'
import { statusTableSheet } from '../../office/tables/status-table-sheet.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk, type Desk } from '../desk.ts'
import { momentSaid } from '../moment.ts'
import { shaped } from '../read-json-file.ts'
import { writeNewFile } from '../write-new-file.ts'

type Said = {
  readonly format: string
  readonly batch?: string
  readonly at?: string
  readonly out?: string
}

/** The name of the table of handling; every other name is a template of the public table, `public` the round's own. */
const HANDLING = 'handling'
const ROUNDS_OWN = 'public'

/** Writes the public table in a template's layout, or the table of handling, as a file. */
export function writeTheTable(command: Command, name: string): Promise<void> {
  const said = command.opts<Said>()
  const asked = shaped(publicTableQuery, {
    format: said.format,
    ...(said.at !== undefined && { at: momentSaid('--at', said.at) }),
    ...(name !== ROUNDS_OWN && name !== HANDLING && { template: name }),
  })
  return atDesk(command, async (desk) => {
    const batchId = said.batch === undefined ? null : await batchNamed(desk, said.batch)
    const sheet = await sheetOf(desk, name, { ...asked, ...(batchId !== null && { batchId }) })
    const file = await agreedValue(sheetFile(sheet, asked.format))
    const written = await writeNewFile(said.out ?? file.name, file.bytes)
    desk.terminal.result({ file: written, bytes: file.bytes.length }, () => written)
  })
}

/** A batch by its id or by the city's number of petitions' batches, as `import --batch` takes it. */
async function batchNamed({ context, actor, roundId }: Desk, said: string): Promise<BatchId> {
  const batches = await agreedValue(listBatches(context, actor, { roundId: await roundId() }))
  const numbered = batches.find(
    ({ kind, number }) => kind === 'petition' && String(number) === said,
  )
  return numbered?.id ?? shaped(batchIdShape, said)
}

type Asked = ReturnType<typeof shaped<typeof publicTableQuery>>

async function sheetOf(desk: Desk, name: string, { format: _, download: __, ...asked }: Asked) {
  const { context, actor, roundId, terminal } = desk
  const ofRound = await roundId()
  if (name === HANDLING) {
    const input = { roundId: ofRound, ...(asked.at && { at: asked.at }) }
    return agreedValue(statusTableSheet(context, actor, input))
  }
  const table = await agreedValue(publicTable(context, actor, { ...asked, roundId: ofRound }))
  for (const warning of table.warnings) terminal.remark(warning.message)
  return table.sheet
}
