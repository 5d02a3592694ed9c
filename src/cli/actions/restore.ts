import { join } from 'node:path'
import type { Command } from 'commander'
import { commandWords } from '../../core/wording/command-line.ts'
import { restore } from '../../db/backup/restore.ts'
import { startDatabase } from '../../db/server/start-database.ts'
import { now } from '../clock.ts'
import type { GlobalOptions } from '../desk.ts'
import { dataFolderOf, keyFileOf } from '../open-ledger.ts'
import { openTerminal } from '../terminal.ts'

/** Puts a backup into an empty ledger, or in place of one with `--replace`; all of it or nothing. */
export async function restoreEverything(command: Command, file: string): Promise<void> {
  const options = command.optsWithGlobals<GlobalOptions & { readonly replace?: boolean }>()
  const terminal = openTerminal(options.json === true)
  const dataFolder = dataFolderOf(options.data)
  const server = await startDatabase({ dataFolder, log: terminal.remark })
  const bar = terminal.progress(commandWords('restore', 'zh'))
  try {
    const report = await restore(file, server.adminUrl, {
      appliedAt: now(),
      filesFolder: join(dataFolder, 'files'),
      keyFile: keyFileOf(dataFolder),
      replace: options.replace === true,
      progress: ({ done }) => bar.at(done, 1),
    })
    bar.end()
    terminal.result(report, () => report.madeAt)
    terminal.news('restored', { tables: report.tables, rows: report.rows, files: report.files })
    if (report.formerKeyFile !== null) terminal.news('key-kept', { file: report.formerKeyFile })
  } finally {
    bar.end()
    await server.stop()
  }
}
