import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useState } from 'react'
import type { ShownEntryView } from '../../../contract/books/entries.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { BOOK_FORMS, isRewriting, TOLD_BOOKS } from './book-forms.ts'
import { BOOKS_WORDS } from './books-words.ts'
import { DraftedItem } from './drafted-item.tsx'
import { EntryForm } from './entry-form.tsx'
import { EntrySides } from './entry-sides.tsx'
import type { Values } from './field.ts'
import { FieldValues } from './field-value.tsx'
import { HandOnButton } from './hand-on-button.tsx'

/** One entry: what it says, how it went, what is due, what follows, and only the acts that are allowed now. */
export function EntryPage({ entryId }: { readonly entryId: string }) {
  const say = useWords(BOOKS_WORDS)
  const language = useLanguage()
  const { home } = useDesk()
  const path = `/api/entries/${entryId}`
  const { answer, trouble, again } = useAnswer<ShownEntryView>({ path })
  const [acting, act] = useState<string | null>(null)
  const [isDrafting, draft] = useState(false)
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return <Skeleton active />
  const { book, facts, sequence, allowed } = answer
  const content = (answer.state['content'] ?? {}) as Values
  const bookWord = labelOf('book', book, language)
  return (
    <>
      <Link to={`${home}/books/${book}`}>← {say.back(bookWord)}</Link>
      <PageHead
        title={facts.no === null ? facts.title : `${facts.no}　${facts.title}`}
        sentence={`${bookWord}，${labelOf('entryStep', facts.step, language)}`}
      >
        {TOLD_BOOKS.includes(book) && <Button onClick={() => draft(true)}>{say.draftItem}</Button>}
        {book === 'instruction' && (
          <HandOnButton shown={answer} text={String(content['text'] ?? '')} dueOn={facts.dueOn} />
        )}
        {allowed.map((name) => (
          <Button key={name} onClick={() => act(name)}>
            {labelOf('entryAct', name, language)}
          </Button>
        ))}
      </PageHead>
      {isDrafting && <DraftedItem entryId={entryId} close={() => draft(false)} />}
      <div className="columns">
        <section className="sheet">
          <h2>{say.content}</h2>
          <FieldValues fields={BOOK_FORMS[book]?.content ?? []} values={content} />
        </section>
        <div>
          <EntrySides shown={answer} />
        </div>
      </div>
      {acting && (
        <EntryForm
          book={book}
          act={acting}
          path={`${path}/acts`}
          expectedSequence={sequence}
          {...(isRewriting(book, acting) && { content })}
          close={() => act(null)}
        />
      )}
    </>
  )
}
