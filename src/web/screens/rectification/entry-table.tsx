import Skeleton from 'antd/es/skeleton'
import type { EntryListView } from '../../../contract/books/entries.ts'
import type { Book } from '../../../core/book/entry.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { DueDay } from '../../parts/due-day.tsx'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { entryAddress } from '../../parts/entry-address.ts'
import { Link } from '../../parts/link.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { PLAIN_WORDS } from './plain-words.ts'

const MOST = 200

/** The entries of a book that has a screen of its own. */
export function EntryTable({ book, empty }: { readonly book: Book; readonly empty: string }) {
  const say = useWords(PLAIN_WORDS)
  const language = useLanguage()
  const { round, home } = useDesk()
  const today = dayOfInstant(useCutOff().at)
  const { answer, trouble, again } = useAnswer<EntryListView>({
    path: `/api/rounds/${round.roundId}/books/${book}?limit=${MOST}`,
  })
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return <Skeleton active />
  if (answer.entries.length === 0) return <EmptyNote title={empty} />
  return (
    <ScrollBox>
      <table className="cases">
        <thead>
          <tr>
            <th scope="col">{say.name}</th>
            <th scope="col">{say.units}</th>
            <th scope="col">{say.step}</th>
            <th scope="col">{say.result}</th>
            <th scope="col" className="count">
              {say.due}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.entries.map(({ entryId, facts }) => (
            <tr key={entryId}>
              <td className="wide">
                <Link to={entryAddress(home, book, entryId)}>
                  {facts.no === null ? facts.title : `${facts.no}　${facts.title}`}
                </Link>
              </td>
              <td className="units">
                {facts.leadUnits.map((id) => unitWord(id, round.settings)).join('、')}
              </td>
              <td>{labelOf('entryStep', facts.step, language)}</td>
              <td>{resultWord(facts.counted, language)}</td>
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

type Counted = EntryListView['entries'][number]['facts']['counted']

/** What came of it, in one word, where the book has such a thing. */
function resultWord(counted: Counted, language: 'zh' | 'en'): string {
  const { result, satisfaction, exceeds, awaited } = counted
  if (typeof result === 'string') return labelOf('reinspectionResult', result, language)
  if (typeof satisfaction === 'string') return labelOf('satisfaction', satisfaction, language)
  if (typeof exceeds === 'number' && exceeds > 0) {
    return `${labelOf('limitVerdict', 'exceeds', language)} ${exceeds}`
  }
  if (typeof awaited === 'number') {
    return labelOf('limitVerdict', awaited > 0 ? 'awaited' : 'within', language)
  }
  return ''
}
