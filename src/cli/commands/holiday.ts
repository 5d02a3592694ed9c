import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'

/** `huiyin holiday …`: the years' holiday notices, by which working days are counted. */
export const registerHoliday: Register = (program, words) => {
  const holiday = program.command('holiday').description(words('holiday'))
  holiday
    .command('list')
    .description(words('holiday.list'))
    .action(async (_options, command) => {
      const { listTheHolidays } = await import('../actions/holidays.ts')
      await listTheHolidays(command)
    })
  holiday
    .command('show <year>')
    .description(words('holiday.show'))
    .action(async (year, _options, command) => {
      const { showTheHolidays } = await import('../actions/holidays.ts')
      await showTheHolidays(command, year)
    })
  holiday
    .command('set <file>')
    .description(words('holiday.set'))
    .option('--reason <text>', words('option.reason'))
    .action(async (file, _options, command) => {
      const { enterTheHolidays } = await import('../actions/holidays.ts')
      await enterTheHolidays(command, file)
    })
  withExamples(holiday, words, 'holiday')
}
