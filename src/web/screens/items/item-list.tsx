import type { ListedItemView } from '../../../contract/bulletin/item.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import { wordMoment } from '../../../core/wording/day-words.ts'
import { label } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { ITEMS_WORDS } from './items-words.ts'
import { titleOfItem } from './title-of-item.ts'

/** The items sent in, a unit's own for its liaison officer, each with what became of it; the latest first. */
export function ItemList() {
  const { round, home } = useDesk()
  const { role } = useSession()
  const say = useWords(ITEMS_WORDS)
  const { answer, trouble, again } = useAnswer<readonly ListedItemView[]>({
    path: `/api/rounds/${round.roundId}/items`,
  })
  return (
    <>
      <PageHead title={say.title} sentence={say.about}>
        {OFFICE_ACTS.sendInItem.includes(role) && (
          <Link to={`${home}/items/new`} className="primary-link">
            {say.write}
          </Link>
        )}
      </PageHead>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      <section className="sheet">
        {answer?.length === 0 && <EmptyNote title={say.none} />}
        {answer && answer.length > 0 && <Items items={[...answer].reverse()} />}
      </section>
    </>
  )
}

function Items({ items }: { readonly items: readonly ListedItemView[] }) {
  const { round, home } = useDesk()
  const say = useWords(ITEMS_WORDS)
  const language = useLanguage()
  return (
    <ScrollBox>
      <table className="cases">
        <thead>
          <tr>
            <th scope="col">{say.item}</th>
            <th scope="col">{say.kind}</th>
            <th scope="col">{say.units}</th>
            <th scope="col">{say.sent}</th>
            <th scope="col">{say.fate}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.itemId}>
              <td className="wide">
                <Link to={`${home}/items/${item.itemId}`}>{titleOfItem(item.content)}</Link>
              </td>
              <td>{label('itemKind', item.content.kind, language)}</td>
              <td className="units">
                {item.content.unitIds.map((id) => unitWord(id, round.settings)).join('、')}
              </td>
              <td>{wordMoment(item.recordedAt, language)}</td>
              <td className="units">
                <Fate item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

/** Waiting, declined and why, accepted, in an issue, or printed. */
function Fate({ item: { status, reason, issues } }: { readonly item: ListedItemView }) {
  const say = useWords(ITEMS_WORDS)
  const last = issues.at(-1)
  if (last?.status === 'published') {
    return <span className="ready-word">{say.printed(last.runningNumber, last.issuedOn)}</span>
  }
  if (status === 'declined') return <span className="late-word">{say.declined(reason)}</span>
  if (last) return <>{say.inIssue(last.runningNumber)}</>
  return status === 'accepted' ? say.accepted : <span className="soft">{say.sentIn}</span>
}
