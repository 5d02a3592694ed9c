import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'

/** `huiyin layout …`: the table layouts by which lists are read and printed, ready-made and the office's own. */
export const registerLayout: Register = (program, words) => {
  const layout = program.command('layout').description(words('layout'))
  layout
    .command('list')
    .description(words('layout.list'))
    .action(async (_options, command) => {
      const { listTheLayouts } = await import('../actions/layouts.ts')
      await listTheLayouts(command)
    })
  layout
    .command('show <layout>')
    .description(words('layout.show'))
    .action(async (name, _options, command) => {
      const { showTheLayout } = await import('../actions/layouts.ts')
      await showTheLayout(command, name)
    })
  layout
    .command('guess <file>')
    .description(words('layout.guess'))
    .option('--name <name>', words('layout.guess-name'))
    .action(async (file, _options, command) => {
      const { guessTheLayout } = await import('../actions/layout-guess.ts')
      await guessTheLayout(command, file)
    })
  layout
    .command('save <file>')
    .description(words('layout.save'))
    .option('--reason <text>', words('option.reason'))
    .option('--new', words('layout.save-new'))
    .action(async (file, _options, command) => {
      const { saveTheLayout } = await import('../actions/layouts.ts')
      await saveTheLayout(command, file)
    })
  layout
    .command('stop <layout>')
    .description(words('layout.stop'))
    .option('--reason <text>', words('option.reason'))
    .action(async (name, _options, command) => {
      const { stopTheLayout } = await import('../actions/layouts.ts')
      await stopTheLayout(command, name)
    })
  layout
    .command('history <layout>')
    .description(words('layout.history'))
    .action(async (name, _options, command) => {
      const { historyOfTheLayout } = await import('../actions/layouts.ts')
      await historyOfTheLayout(command, name)
    })
  withExamples(layout, words, 'layout')
}
