import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import type { EntryListView } from '../../../contract/books/entries.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { goTo } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CLOSE_OUT_SCREEN_WORDS } from './close-out-words.ts'

const ALL = 500

/** The round's close-outs and how far each is. */
export function CloseOutList() {
  const say = useWords(CLOSE_OUT_SCREEN_WORDS)
  const { round, home } = useDesk()
  const { answer, trouble, again } = useAnswer<EntryListView>({
    path: `/api/rounds/${round.roundId}/books/closeOut?limit=${ALL}`,
  })
  return (
    <>
      <PageHead title={say.title} sentence={say.sentence} />
      <section className="sheet">
        {trouble && <TroubleNote trouble={trouble} again={again} />}
        {!answer && !trouble && <Skeleton active />}
        {answer?.entries.length === 0 && (
          <EmptyNote title={say.empty}>
            <Button onClick={() => goTo(`${home}/rectification`)}>{say.goTasks}</Button>
          </EmptyNote>
        )}
        {answer && answer.entries.length > 0 && <CloseOuts list={answer} />}
      </section>
    </>
  )
}

function CloseOuts({ list }: { readonly list: EntryListView }) {
  const say = useWords(CLOSE_OUT_SCREEN_WORDS)
  const language = useLanguage()
  const { round, home } = useDesk()
  return (
    <ScrollBox>
      <table className="cases">
        <caption className="count-line">{say.count(list.count)}</caption>
        <thead>
          <tr>
            <th scope="col">{say.no}</th>
            <th scope="col">{say.problem}</th>
            <th scope="col">{say.units}</th>
            <th scope="col">{say.step}</th>
            <th scope="col" className="count">
              {say.noticeTo}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.entries.map(({ entryId, facts }) => (
            <tr key={entryId}>
              <td>{facts.no}</td>
              <td className="wide">
                <Link to={`${home}/closeout/${entryId}`}>{facts.title}</Link>
              </td>
              <td className="units">
                {facts.leadUnits.map((id) => unitWord(id, round.settings)).join('、')}
              </td>
              <td>
                <span className={facts.step === 'relapsed' ? 'late-word' : undefined}>
                  {labelOf('entryStep', facts.step, language)}
                </span>
              </td>
              <td className="count">{facts.counted['noticeTo'] as string | null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
