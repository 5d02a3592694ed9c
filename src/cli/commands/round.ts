import type { Register } from '../program.ts'

export const registerRound: Register = (program, words) => {
  const round = program.command('round').description(words('round'))
  round
    .command('list')
    .description(words('round.list'))
    .action(async (_options, command) => {
      const { listTheRounds } = await import('../actions/rounds.ts')
      await listTheRounds(command)
    })
  round
    .command('show [round]')
    .description(words('round.show'))
    .action(async (id, _options, command) => {
      const { showTheRound } = await import('../actions/rounds.ts')
      await showTheRound(command, id)
    })
  round
    .command('open <settings>')
    .description(words('round.open'))
    .action(async (file, _options, command) => {
      const { openTheRound } = await import('../actions/round-settings.ts')
      await openTheRound(command, file)
    })
  round
    .command('settings [file]')
    .description(words('round.settings'))
    .option('--reason <text>', words('option.reason'))
    .action(async (file, _options, command) => {
      const { settingsOfTheRound } = await import('../actions/round-settings.ts')
      await settingsOfTheRound(command, file)
    })
  round
    .command('batch <file>')
    .description(words('round.batch'))
    .action(async (file, _options, command) => {
      const { openTheBatch } = await import('../actions/rounds.ts')
      await openTheBatch(command, file)
    })
}
