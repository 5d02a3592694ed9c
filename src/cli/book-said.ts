import { BOOK_NAMES, isBook } from '../core/book/books.ts'
import type { Book } from '../core/book/entry.ts'
import { BOOK_WORDS } from '../core/wording/books/entry-words.ts'
import { wrongUsage } from './command-trouble.ts'

/** The book that the command line names. */
export function bookSaid(name: string): Book {
  if (isBook(name)) return name
  const expected = BOOK_NAMES.map((one) => `${one}（${BOOK_WORDS[one].zh}）`).join(' / ')
  throw wrongUsage('value-wrong', { name: 'book', value: name, expected })
}
