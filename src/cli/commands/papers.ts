import type { Register } from '../register.ts'

export const registerPapers: Register = (program, words) => {
  program
    .command('table <name>')
    .description(words('table'))
    .option('--format <format>', words('table.format'), 'xlsx')
    .option('--batch <id>', words('import.batch'))
    .option('--at <moment>', words('option.at'))
    .option('--out <file>', words('option.out'))
    .action(async (name, _options, command) => {
      const { writeTheTable } = await import('../actions/table.ts')
      await writeTheTable(command, name)
    })
  program
    .command('export <file>')
    .description(words('export'))
    .action(async (file, _options, command) => {
      const { exportTheLedger } = await import('../actions/export.ts')
      await exportTheLedger(command, file)
    })
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
