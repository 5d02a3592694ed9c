import Button from 'antd/es/button'
import { useState } from 'react'
import { BOOKS } from '../../../core/book/books.ts'
import type { Book } from '../../../core/book/entry.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { goTo } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { entryAddress } from '../../parts/entry-address.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { ActDialog } from '../books/act-dialog.tsx'
import { EntryTable } from './entry-table.tsx'
import { PLAIN_BEGINS } from './plain-forms.ts'
import { PLAIN_WORDS } from './plain-words.ts'

/** A book with a plain page: its entries, and how one is begun. */
export function PlainList({ book }: { readonly book: Book }) {
  const say = useWords(PLAIN_WORDS)
  const language = useLanguage()
  const { round, home } = useDesk()
  const { role } = useSession()
  const [isAdding, add] = useState(false)
  const begin = PLAIN_BEGINS[book]
  const mayAdd = begin && BOOKS[book].lifecycle[begin.act]?.by.includes(role) === true
  return (
    <>
      <PageHead title={labelOf('book', book, language)}>
        {mayAdd && (
          <Button type="primary" onClick={() => add(true)}>
            {labelOf('entryAct', begin.act, language)}
          </Button>
        )}
      </PageHead>
      <section className="sheet">
        <EntryTable book={book} empty={say.nothing} />
      </section>
      {isAdding && begin && (
        <ActDialog
          {...begin.form}
          act={begin.act}
          path={`/api/rounds/${round.roundId}/books/${book}`}
          close={() => add(false)}
          done={(entryId) => goTo(entryAddress(home, book, entryId))}
        />
      )}
    </>
  )
}
