import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { commandWords } from '../../core/wording/command-line.ts'
import { backUp } from '../../db/backup/back-up.ts'
import { startDatabase } from '../../db/server/start-database.ts'
import { now } from '../clock.ts'
import type { GlobalOptions } from '../desk.ts'
import { dataFolderOf, keyFileOf } from '../open-ledger.ts'
import { openTerminal } from '../terminal.ts'

/** Backs up every office's ledger and files into one file, while the server may go on running. */
export async function backUpEverything(command: Command, file: string): Promise<void> {
  const options = command.optsWithGlobals<GlobalOptions & { readonly withKey?: boolean }>()
  const terminal = openTerminal(options.json === true)
  const dataFolder = dataFolderOf(options.data)
  const server = await startDatabase({ dataFolder, log: terminal.remark })
  const bar = terminal.progress(commandWords('backup', 'zh'))
  try {
    const filesFolder = join(dataFolder, 'files')
    const hasFiles = (await stat(filesFolder).catch(() => null)) !== null
    const report = await backUp(server.adminUrl, {
      targetFile: file,
      madeAt: now(),
      ...(hasFiles && { filesFolder }),
      ...(options.withKey && { keyFile: keyFileOf(dataFolder) }),
      progress: ({ done }) => bar.at(done, 1),
    })
    bar.end()
    const { tables, rows, files } = report
    terminal.result(report, () => report.file)
    const particulars = { file: report.file, tables, rows, files }
    terminal.news(report.includesKey ? 'backed-up-with-key' : 'backed-up', particulars)
  } finally {
    bar.end()
    await server.stop()
  }
}
