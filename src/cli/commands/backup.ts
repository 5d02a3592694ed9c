import type { Register } from '../register.ts'

/** `huiyin backup FILE` and `huiyin restore FILE`: the whole database with its attachments, every office's. */
export const registerBackup: Register = (program, words) => {
  program
    .command('backup <file>')
    .description(words('backup'))
    .option('--with-key', words('backup.key'))
    .action(async (file, _options, command) => {
      const { backUpEverything } = await import('../actions/backup.ts')
      await backUpEverything(command, file)
    })
  program
    .command('restore <file>')
    .description(words('restore'))
    .option('--replace', words('restore.replace'))
    .action(async (file, _options, command) => {
      const { restoreEverything } = await import('../actions/restore.ts')
      await restoreEverything(command, file)
    })
}
