import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'

/** Any of the office's books beside that of cases, by its name. */
export const registerBook: Register = (program, words) => {
  const books = program.command('book').description(words('book'))
  books
    .command('list <book>')
    .description(words('book.list'))
    .option('--step <steps...>', words('book.step'))
    .option('--unit <ids...>', words('case.unit'))
    .option('--open', words('book.open'))
    .option('--overdue', words('case.overdue'))
    .option('--words <text>', words('case.words'))
    .option('--limit <count>', words('case.limit'), '50')
    .action(async (book, _options, command) => {
      const { listTheEntries } = await import('../actions/book-list.ts')
      await listTheEntries(command, book)
    })
  books
    .command('show <book> <entry>')
    .description(words('book.show'))
    .action(async (book, which, _options, command) => {
      const { showTheEntry } = await import('../actions/book-show.ts')
      await showTheEntry(command, { book, which })
    })
  const add = books
    .command('add <book> <file>')
    .description(words('book.add'))
    .option('--happened-at <instant>', words('case.happened'))
    .action(async (book, file, _options, command) => {
      const { beginTheEntries } = await import('../actions/book-act.ts')
      await beginTheEntries(command, { book, file })
    })
  const act = books
    .command('act <book> <entry> [act] [particulars...]')
    .description(words('book.act'))
    .option('--file <file>', words('case.file'))
    .option('--happened-at <instant>', words('case.happened'))
    .action(async (book, which, act, particulars, _options, command) => {
      const { actOnTheEntry } = await import('../actions/book-act.ts')
      await actOnTheEntry(command, { book, which, act, particulars })
    })
  registerLists(books, words)
  registerFiles(books, words)
  books
    .command('item <book> <entry>')
    .description(words('book.item'))
    .action(async (book, which, _options, command) => {
      const { draftFromEntry } = await import('../actions/book-item.ts')
      await draftFromEntry(command, { book, which })
    })
  books
    .command('campaign <campaign>')
    .description(words('book.campaign'))
    .option('--unit <id>', words('case.unit'))
    .option('--at <moment>', words('option.at'))
    .action(async (campaign, _options, command) => {
      const { draftFromCampaign } = await import('../actions/book-item.ts')
      await draftFromCampaign(command, campaign)
    })
  withExamples(books, words, 'book')
  withExamples(add, words, 'book.add')
  withExamples(act, words, 'book.act')
}

/** Books that come and go as lists. */
const registerLists: Register = (books, words) => {
  books
    .command('import <book> <file>')
    .description(words('book.import'))
    .option('--preview', words('import.preview'))
    .action(async (book, file, _options, command) => {
      const { importTheBookList } = await import('../actions/book-list-file.ts')
      await importTheBookList(command, { book, file })
    })
  books
    .command('export <book> <file>')
    .description(words('book.export'))
    .action(async (book, file, _options, command) => {
      const { exportTheBookList } = await import('../actions/book-list-file.ts')
      await exportTheBookList(command, { book, file })
    })
}

/** What files show of an entry. */
const registerFiles: Register = (books, words) => {
  books
    .command('attach <book> <entry> <files...>')
    .description(words('book.attach'))
    .option('--purpose <purpose>', words('case.attach-purpose'), 'paper')
    .option('--note <text>', words('case.attach-note'), '')
    .action(async (book, which, files, _options, command) => {
      const { attachToTheEntry } = await import('../actions/entry-attachments.ts')
      await attachToTheEntry(command, { book, which }, files)
    })
  books
    .command('evidence <book> <entry>')
    .description(words('book.evidence'))
    .action(async (book, which, _options, command) => {
      const { reviewTheEntry } = await import('../actions/entry-attachments.ts')
      await reviewTheEntry(command, { book, which })
    })
}
