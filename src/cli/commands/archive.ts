import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'

/** `huiyin archive …`: past issues, what they say and their figures. `read` needs no ledger. */
export const registerArchive: Register = (program, words) => {
  const archive = program.command('archive').description(words('archive'))
  archive
    .command('read <file>')
    .description(words('archive.read'))
    .action(async (file, _options, command) => {
      const { readTheBulletin } = await import('../actions/archive-read.ts')
      await readTheBulletin(command, file)
    })
  archive
    .command('add <files...>')
    .description(words('archive.add'))
    .action(async (files, _options, command) => {
      const { addToArchive } = await import('../actions/archive.ts')
      await addToArchive(command, files)
    })
  archive
    .command('list')
    .description(words('archive.list'))
    .action(async (_options, command) => {
      const { listTheArchive } = await import('../actions/archive.ts')
      await listTheArchive(command)
    })
  archive
    .command('show <issue>')
    .description(words('archive.show'))
    .action(async (issue, _options, command) => {
      const { showTheArchived } = await import('../actions/archive.ts')
      await showTheArchived(command, issue)
    })
  archive
    .command('export <issue>')
    .description(words('archive.export'))
    .option('--out <file>', words('option.out'))
    .action(async (issue, _options, command) => {
      const { exportTheArchived } = await import('../actions/archive.ts')
      await exportTheArchived(command, issue)
    })
  archive
    .command('correct <issue> <file>')
    .description(words('archive.correct'))
    .option('--reason <text>', words('option.reason'))
    .action(async (issue, file, _options, command) => {
      const { correctTheArchived } = await import('../actions/archive.ts')
      await correctTheArchived(command, { issue, file })
    })
  archive
    .command('search <words...>')
    .description(words('archive.search'))
    .action(async (sought, _options, command) => {
      const { searchTheArchive } = await import('../actions/archive-figures.ts')
      await searchTheArchive(command, sought)
    })
  archive
    .command('series <what>')
    .description(words('archive.series'))
    .option('--by <dimension>', words('archive.by'))
    .action(async (what, _options, command) => {
      const { showTheSeries } = await import('../actions/archive-figures.ts')
      await showTheSeries(command, what)
    })
  withExamples(archive, words, 'archive')
}
