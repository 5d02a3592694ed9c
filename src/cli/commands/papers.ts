import type { Register } from '../register.ts'

/** `huiyin table NAME` and `huiyin export FILE`: a table or the ledger of the round as a file. */
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
}
