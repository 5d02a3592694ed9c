import type { Register } from '../register.ts'

/** `huiyin start`: the server with its database, until it is stopped. */
export const registerStart: Register = (program, words) => {
  program
    .command('start')
    .description(words('start'))
    .option('--empty', words('start.empty'))
    .option('--port <number>', words('start.port'))
    .option('--backup-to <folder>', words('start.backup-to'))
    .option('--backup-days <number>', words('start.backup-days'))
    .action(async (_options, command) => {
      const { startOffice } = await import('../actions/start.ts')
      await startOffice(command)
    })
}
