import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useState } from 'react'
import type { ArchivePageView } from '../../../contract/archive.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { useArchiveAddress } from './archive-address.ts'
import { ARCHIVE_SCREEN_WORDS } from './archive-screen-words.ts'

const PAGE = 50
const MOST = 200

/** The past issues, the latest first. */
export function IssueTable() {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const to = useArchiveAddress()
  const [most, show] = useState(PAGE)
  const { answer, trouble, again } = useAnswer<ArchivePageView>({
    path: `/api/archive/issues?most=${most}`,
  })
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return <Skeleton active />
  if (answer.issues.length === 0) {
    return (
      <section className="sheet">
        <EmptyNote title={say.empty}>
          <p>{say.emptyWhy}</p>
        </EmptyNote>
      </section>
    )
  }
  return (
    <section className="sheet">
      <ScrollBox>
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{say.date}</th>
              <th scope="col">{say.issue}</th>
              <th scope="col">{say.name}</th>
              <th scope="col">{say.source}</th>
            </tr>
          </thead>
          <tbody>
            {answer.issues.map(({ archiveId, issuedOn, issueLine, name, issueId }) => (
              <tr key={archiveId}>
                <td className="date">{issuedOn}</td>
                <td>
                  <Link to={to(archiveId)}>{issueLine || say.untitled}</Link>
                </td>
                <td>{name}</td>
                <td>{issueId === null ? say.fromFile : say.own}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {answer.next !== null && most < MOST && (
        <Button onClick={() => show(Math.min(MOST, most + PAGE))}>{say.more}</Button>
      )}
    </section>
  )
}
