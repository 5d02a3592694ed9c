import type { Book } from '../../../core/book/entry.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { goTo } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { FORMED_BOOKS } from './book-forms.ts'
import { BOOKS_WORDS } from './books-words.ts'

/** Which book is shown; another one is a choice away. */
export function BookChoice({ book }: { readonly book: Book }) {
  const say = useWords(BOOKS_WORDS)
  const language = useLanguage()
  const { home } = useDesk()
  return (
    <select
      className="field"
      aria-label={say.books}
      value={book}
      onChange={(event) => goTo(`${home}/books/${event.target.value}`)}
    >
      {FORMED_BOOKS.map((one) => (
        <option key={one} value={one}>
          {labelOf('book', one, language)}
        </option>
      ))}
    </select>
  )
}
