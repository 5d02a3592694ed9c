import type { EntryListView } from '../../../contract/books/entries.ts'
import type { Book } from '../../../core/book/entry.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { PAPERS_SCREEN_WORDS } from './papers-words.ts'

type Props = {
  readonly books: readonly Book[]
  readonly taskId: string
  readonly choose: (taskId: string) => void
}

/** The entries of these books of the round by number and title, one of which a paper is about. */
export function TaskChoice({ books, taskId, choose }: Props) {
  const say = useWords(PAPERS_SCREEN_WORDS)
  const isTask = books.includes('task')
  return (
    <label className="form-line">
      <span>{isTask ? say.task : say.lookBack}</span>
      <select className="field" value={taskId} onChange={(event) => choose(event.target.value)}>
        <option value="">{isTask ? say.chooseTask : say.chooseLookBack}</option>
        {books.map((book) => (
          <Entries key={book} book={book} />
        ))}
      </select>
    </label>
  )
}

function Entries({ book }: { readonly book: Book }) {
  const language = useLanguage()
  const { round } = useDesk()
  const { answer } = useAnswer<EntryListView>({
    path: `/api/rounds/${round.roundId}/books/${book}?limit=500&order=number`,
  })
  if (!answer || answer.entries.length === 0) return null
  return (
    <optgroup label={labelOf('book', book, language)}>
      {answer.entries.map(({ entryId, facts }) => (
        <option key={entryId} value={entryId}>
          {facts.no === null ? facts.title : `${facts.no}　${facts.title}`}
        </option>
      ))}
    </optgroup>
  )
}
