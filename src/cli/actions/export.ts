import { type FileHandle, open, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { LedgerSheet } from '../../core/bulletin/sheet.ts'
import { renderLedgerXlsx } from '../../documents/writing/xlsx/render-ledger-xlsx.ts'
import { ledgerSheets } from '../../office/exports/ledger-sheets.ts'
import { unlessCellTooLong } from '../../office/tables/cell-refusal.ts'
import { agreedValue } from '../agreed-value.ts'
import { cannot } from '../command-trouble.ts'
import { atDesk } from '../desk.ts'

/** Writes the round's ledger as a workbook, piece by piece; who complained is never in it. */
export function exportTheLedger(command: Command, name: string): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const sheets = await agreedValue(ledgerSheets(context, actor, { roundId: await roundId() }))
    const file = resolve(name)
    const handle = await open(file, 'wx').catch((thrown: NodeJS.ErrnoException) => {
      if (thrown.code === 'EEXIST') throw cannot('file-exists', { file })
      throw cannot('file-not-written', { file, reason: thrown.message })
    })
    try {
      await agreedValue(unlessCellTooLong(() => writeSheets(sheets, handle)))
    } catch (thrown) {
      await rm(file, { force: true })
      throw thrown
    } finally {
      await handle.close()
    }
    terminal.result({ file }, () => file)
  })
}

async function writeSheets(sheets: readonly LedgerSheet[], handle: FileHandle): Promise<void> {
  for await (const piece of renderLedgerXlsx(sheets)) await handle.write(piece)
}
