import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useState } from 'react'
import type { EntryListView } from '../../../contract/books/entries.ts'
import { BOOKS } from '../../../core/book/books.ts'
import type { Book } from '../../../core/book/entry.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import { sheetOfBook } from '../../../core/table/book-columns.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { addressWith, goTo, useAddress } from '../../api/address.ts'
import { paperAddress } from '../../api/ask.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { DueDay } from '../../parts/due-day.tsx'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { BookChoice } from './book-choice.tsx'
import { BOOK_FORMS } from './book-forms.ts'
import { BOOKS_WORDS } from './books-words.ts'
import { CampaignSentence } from './campaign-sentence.tsx'
import { EntryForm } from './entry-form.tsx'
import { ImportBook } from './import-book.tsx'
import { IMPORT_BOOK_WORDS } from './import-words.ts'

/** One book: its entries, filtered by words and by what is still open. */
export function BookList({ book }: { readonly book: Book }) {
  const say = useWords({ ...BOOKS_WORDS, ...IMPORT_BOOK_WORDS })
  const [isBringing, bring] = useState(false)
  const language = useLanguage()
  const { round, home } = useDesk()
  const { role } = useSession()
  const [isAdding, add] = useState(false)
  const address = useAddress()
  const { query } = address
  const path = `/api/rounds/${round.roundId}/books/${book}`
  const asked = new URLSearchParams(
    [...query].filter(([name]) => ['words', 'isOpen', 'after'].includes(name)),
  )
  const { answer, trouble, again } = useAnswer<EntryListView>({ path: `${path}?${asked}` })
  const begin = BOOK_FORMS[book]?.begin ?? ''
  const mayAdd = BOOKS[book].lifecycle[begin]?.by.includes(role) === true
  const isFiltered = query.has('words') || query.has('isOpen')
  return (
    <>
      <PageHead title={labelOf('book', book, language)} sentence={say.sentence}>
        <BookChoice book={book} />
        {sheetOfBook(book) && (
          <a href={paperAddress(`${path}/list?format=xlsx&download=1`)} download>
            {say.exportList}
          </a>
        )}
        {mayAdd && sheetOfBook(book) && (
          <Button onClick={() => bring(true)}>{say.importList}</Button>
        )}
        {mayAdd && (
          <Button type="primary" onClick={() => add(true)}>
            {labelOf('entryAct', begin, language)}
          </Button>
        )}
      </PageHead>
      {isBringing && <ImportBook book={book} close={() => bring(false)} />}
      {book === 'campaignProblem' && <CampaignSentence entries={answer?.entries ?? []} />}
      <section className="sheet">
        <Filters />
        {trouble && <TroubleNote trouble={trouble} again={again} />}
        {!answer && !trouble && <Skeleton active />}
        {answer?.entries.length === 0 && (
          <EmptyNote title={isFiltered ? say.nothingFound : say.nothing}>
            {mayAdd && !isFiltered && (
              <Button onClick={() => add(true)}>{labelOf('entryAct', begin, language)}</Button>
            )}
          </EmptyNote>
        )}
        {answer && answer.entries.length > 0 && <Entries list={answer} />}
        {answer?.next && (
          <div className="more">
            <Button onClick={() => goTo(addressWith(address, { after: answer.next }))}>
              {say.more}
            </Button>
          </div>
        )}
      </section>
      {isAdding && (
        <EntryForm
          book={book}
          act={begin}
          path={path}
          close={() => add(false)}
          done={(entryId) => goTo(`${home}/books/${book}/${entryId}`)}
        />
      )}
    </>
  )
}

function Filters() {
  const say = useWords(BOOKS_WORDS)
  const address = useAddress()
  const { query } = address
  const filter = (changes: Readonly<Record<string, string | null>>) =>
    goTo(addressWith(address, { ...changes, after: null }))
  return (
    <div className="filters">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const words = String(new FormData(event.currentTarget).get('words') ?? '').trim()
          filter({ words: words === '' ? null : words })
        }}
      >
        <input
          className="field"
          type="search"
          name="words"
          aria-label={say.search}
          placeholder={say.search}
          defaultValue={query.get('words') ?? ''}
        />
      </form>
      <label>
        <input
          type="checkbox"
          checked={query.get('isOpen') === 'true'}
          onChange={(event) => filter({ isOpen: event.target.checked ? 'true' : null })}
        />{' '}
        {say.openOnly}
      </label>
    </div>
  )
}

function Entries({ list }: { readonly list: EntryListView }) {
  const say = useWords(BOOKS_WORDS)
  const language = useLanguage()
  const { round, home } = useDesk()
  const today = dayOfInstant(useCutOff().at)
  return (
    <ScrollBox>
      <table className="cases">
        <caption className="count-line">{say.count(list.count)}</caption>
        <thead>
          <tr>
            <th scope="col">{say.what}</th>
            <th scope="col">{say.units}</th>
            <th scope="col">{say.step}</th>
            <th scope="col" className="count">
              {say.due}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.entries.map(({ entryId, book, facts }) => (
            <tr key={entryId}>
              <td className="wide">
                <Link to={`${home}/books/${book}/${entryId}`}>
                  {facts.no === null ? facts.title : `${facts.no}　${facts.title}`}
                </Link>
              </td>
              <td className="units">
                {facts.leadUnits.map((id) => unitWord(id, round.settings)).join('、')}
              </td>
              <td>{labelOf('entryStep', facts.step, language)}</td>
              <td className="count">
                {facts.isOpen && facts.dueOn !== null ? (
                  <DueDay dueOn={facts.dueOn} today={today} />
                ) : (
                  facts.dueOn
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
