import type { Command } from 'commander'
import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'

/** `huiyin round …`: the rounds of the office, their settings, batches and imports. */
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
  registerChanges(round, words)
  withExamples(round, words, 'round')
}

/** What changes a round or its batches later, with a reason, and what was changed and stored. */
function registerChanges(round: Command, words: Parameters<Register>[1]): void {
  round
    .command('set <file>')
    .description(words('round.set'))
    .option('--reason <text>', words('option.reason'))
    .action(async (file, _options, command) => {
      const { settingsOfTheRound } = await import('../actions/round-settings.ts')
      await settingsOfTheRound(command, file)
    })
  round
    .command('history [round]')
    .description(words('round.history'))
    .action(async (id, _options, command) => {
      const { historyOfTheRound } = await import('../actions/round-record.ts')
      await historyOfTheRound(command, id)
    })
  round
    .command('imports [round]')
    .description(words('round.imports'))
    .action(async (id, _options, command) => {
      const { importsOfTheRound } = await import('../actions/round-record.ts')
      await importsOfTheRound(command, id)
    })
  round
    .command('correct-batch <batch> <file>')
    .description(words('round.correct-batch'))
    .option('--reason <text>', words('option.reason'))
    .action(async (batch, file, _options, command) => {
      const { correctTheBatch } = await import('../actions/round-record.ts')
      await correctTheBatch(command, { batch, file })
    })
}
