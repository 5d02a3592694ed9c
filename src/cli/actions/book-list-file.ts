import { basename, extname } from 'node:path'
import type { Command } from 'commander'
import { sheetFormat } from '../../contract/table.ts'
import type { SheetPlan } from '../../core/import/entries-of-sheet.ts'
import { bookReceiptSentence, sheetFateWord } from '../../core/wording/books/book-list-words.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import {
  bookListSheet,
  importBookList,
  previewBookList,
} from '../../office/books/book-list-file.ts'
import { sheetFile } from '../../office/tables/sheet-file.ts'
import { agreedValue } from '../agreed-value.ts'
import { bookSaid } from '../book-said.ts'
import { atDesk } from '../desk.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'
import { writeNewFile } from '../write-new-file.ts'
import { paperIn } from './archive-read.ts'

type Said = { readonly book: string; readonly file: string }

/** Shows what a list would become in a book; stores it unless only a preview is asked for. */
export async function importTheBookList(command: Command, said: Said): Promise<void> {
  const { preview } = command.opts<{ preview?: boolean }>()
  const book = bookSaid(said.book)
  const { paper } = await paperIn(said.file)
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: await roundId(), book, paper, fileName: basename(said.file) }
    const plan = await agreedValue(previewBookList(context, actor, input))
    if (preview) return terminal.result(plan, drawn)
    if (!terminal.isJson) terminal.result(plan, drawn)
    const receipt = await agreedValue(importBookList(context, actor, input))
    terminal.result(receipt, bookReceiptSentence)
  })
}

function drawn({ entries, problems }: SheetPlan): string {
  const fates = textTable(entries, [
    { heading: column('row'), of: ({ row }) => String(row) },
    { heading: column('text'), of: ({ content }) => JSON.stringify(content), atMost: 60 },
    { heading: column('outcome'), of: ({ fate }) => sheetFateWord(fate.fate) },
  ])
  const wrong = textTable(problems, [
    { heading: column('sheet'), of: ({ sheet }) => sheet ?? '' },
    { heading: column('row'), of: ({ row }) => String(row ?? '') },
    { heading: column('column'), of: (one) => one.column ?? '' },
    { heading: column('problem'), of: ({ message }) => message },
  ])
  return problems.length === 0 ? fates : `${fates}\n${wrong}`
}

/** Writes a book as Word, Excel or a web page, by the ending of the file's name. */
export function exportTheBookList(command: Command, said: Said): Promise<void> {
  const format = shaped(sheetFormat, extname(said.file).slice(1))
  const book = bookSaid(said.book)
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: await roundId(), book }
    const sheet = await agreedValue(bookListSheet(context, actor, input))
    const { bytes } = await agreedValue(sheetFile(sheet, format))
    const written = await writeNewFile(said.file, bytes)
    terminal.result({ file: written }, () => written)
  })
}
