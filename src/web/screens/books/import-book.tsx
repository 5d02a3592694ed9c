import Button from 'antd/es/button'
import { useId, useState } from 'react'
import type { BookListPlanView, BookListReceiptView } from '../../../contract/books/book-list.ts'
import type { Book } from '../../../core/book/entry.ts'
import { sheetOfBook } from '../../../core/table/book-columns.ts'
import { columnsOf } from '../../../core/table/book-sheet.ts'
import { SHEET_FATE_WORDS } from '../../../core/wording/books/book-list-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { BOOK_FORMS } from './book-forms.ts'
import { BOOKS_WORDS } from './books-words.ts'
import { FieldValues } from './field-value.tsx'
import { IMPORT_BOOK_WORDS } from './import-words.ts'

type Props = { readonly book: Book; readonly close: () => void }

/** Takes a list into a book: a file, what becomes of each row, then all at once. */
export function ImportBook({ book, close }: Props) {
  const say = useWords({ ...BOOKS_WORDS, ...IMPORT_BOOK_WORDS })
  const { round } = useDesk()
  const field = useId()
  const [file, choose] = useState<File | null>(null)
  const [plan, setPlan] = useState<BookListPlanView | null>(null)
  const [receipt, setReceipt] = useState<BookListReceiptView | null>(null)
  const path = `/api/rounds/${round.roundId}/books/${book}/list`
  const preview = useAct<File, BookListPlanView>((chosen) => ({
    path: `${path}/preview`,
    body: formOf(chosen),
  }))
  const store = useAct<File, BookListReceiptView>((chosen) => ({ path, body: formOf(chosen) }))
  const read = async (chosen: File | null) => {
    choose(chosen)
    setPlan(null)
    setReceipt(null)
    store.forget()
    if (chosen) setPlan(await preview.act(chosen))
  }
  const trouble = store.trouble ?? preview.trouble
  const sheet = sheetOfBook(book)
  const headings = sheet ? columnsOf(sheet).map(({ heading }) => heading) : []
  return (
    <section className="sheet" aria-label={say.importList}>
      <div className="sheet-head">
        <h2>{say.importList}</h2>
        <Button onClick={close}>{say.close}</Button>
      </div>
      <p className="soft">{say.expects(headings.join('、'))}</p>
      <label htmlFor={field}>{say.file}</label>{' '}
      <input
        id={field}
        type="file"
        accept=".xlsx,.xls,.docx,.csv,.html"
        onChange={(event) => void read(event.target.files?.[0] ?? null)}
      />
      {trouble && <TroubleNote trouble={trouble} />}
      {plan && !receipt && <Plan book={book} plan={plan} />}
      {plan && file && !receipt && plan.problems.length === 0 && (
        <Button
          type="primary"
          loading={store.isActing}
          onClick={() => void store.act(file).then(setReceipt)}
        >
          {say.confirm}
        </Button>
      )}
      {receipt && <p role="status">{say.done(receipt.begun, receipt.changed, receipt.same)}</p>}
    </section>
  )
}

function formOf(file: File): FormData {
  const form = new FormData()
  form.set('file', file)
  return form
}

function Plan({ book, plan }: { readonly book: Book; readonly plan: BookListPlanView }) {
  const say = useWords(IMPORT_BOOK_WORDS)
  const { problems, unknownHeadings } = plan
  return (
    <>
      {problems.length > 0 && <h3 className="late-word">{say.problems(problems.length)}</h3>}
      <ul className="plain">
        {problems.map(({ sheet, row, column, message }) => (
          <li key={`${sheet} ${row} ${column} ${message}`} className="late-word">
            {say.place(sheet ?? '', row === null ? '' : say.row(row), column ?? '')}
            {message}
          </li>
        ))}
      </ul>
      {unknownHeadings.length > 0 && (
        <p className="soft">{say.unknown(unknownHeadings.join('、'))}</p>
      )}
      <Entries book={book} plan={plan} />
    </>
  )
}

function Entries({
  book,
  plan: { entries },
}: {
  readonly book: Book
  readonly plan: BookListPlanView
}) {
  const say = useWords({ ...BOOKS_WORDS, ...IMPORT_BOOK_WORDS })
  const language = useLanguage()
  if (entries.length === 0) return null
  return (
    <ScrollBox>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.what}</th>
            <th scope="col">{say.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ sheet, row, content, fate }) => (
            <tr key={`${sheet} ${row}`}>
              <td className="wide">
                <FieldValues fields={BOOK_FORMS[book]?.content ?? []} values={content} />
              </td>
              <td>{SHEET_FATE_WORDS[fate.fate][language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
