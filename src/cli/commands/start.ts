import type { Register } from '../register.ts'

export const registerStart: Register = (program, words) => {
  program
    .command('start')
    .description(words('start'))
    .option('--empty', words('start.empty'))
    .option('--port <number>', words('start.port'))
    .action(async (_options, command) => {
      const { startOffice } = await import('../actions/start.ts')
      await startOffice(command)
    })
}
