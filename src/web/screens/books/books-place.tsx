import { isBook } from '../../../core/book/books.ts'
import { NoPage } from '../../parts/no-page.tsx'
import type { ScreenProps } from '../../screen.ts'
import { BOOK_FORMS } from './book-forms.ts'
import { BookList } from './book-list.tsx'
import { EntryPage } from './entry-page.tsx'

/** `books` and `books/BOOK` are lists, `books/BOOK/ID` one entry. */
export function BooksPlace({ rest: [name = 'instruction', entryId] }: ScreenProps) {
  if (!isBook(name) || !BOOK_FORMS[name]) return <NoPage why="noPage" />
  if (entryId) return <EntryPage key={entryId} entryId={entryId} />
  return <BookList key={name} book={name} />
}
