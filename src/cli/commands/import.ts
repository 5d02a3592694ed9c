import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'

/** `huiyin import FILE` and `huiyin import undo`: a list into the round, and out again while nothing was done with it. */
export const registerImport: Register = (program, words) => {
  const importing = program
    .command('import <file>')
    .description(words('import'))
    .option('--yes', words('import.yes'))
    .option('--preview', words('import.preview'))
    .option('--template <name>', words('import.template'))
    .option('--choices <file>', words('import.choices'))
    .option('--batch <id>', words('import.batch'))
    .option('--on-the-spot', words('import.spot'))
    .option('--ledger', words('import.ledger'))
    .option('--kind <kind>', words('import.kind'))
    .action(async (file, _options, command) => {
      const { importTheList } = await import('../actions/import.ts')
      await importTheList(command, file)
    })
  importing
    .command('undo [id]')
    .description(words('import.undo'))
    .option('--reason <text>', words('option.reason'))
    .action(async (id, _options, command) => {
      const { undoTheImport } = await import('../actions/import-undo.ts')
      await undoTheImport(command, id)
    })
  withExamples(importing, words, 'import')
}
