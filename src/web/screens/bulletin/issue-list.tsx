import Button from 'antd/es/button'
import { useState } from 'react'
import type { StoredIssueView } from '../../../contract/bulletin/issue.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import { paperAddress } from '../../api/ask.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { BULLETIN_WORDS } from './bulletin-words.ts'
import { NewIssue } from './new-issue.tsx'

/** The round's issues, the latest first, found by number or day. */
export function IssueList() {
  const { round } = useDesk()
  const { role } = useSession()
  const say = useWords(BULLETIN_WORDS)
  const { answer, trouble, again } = useAnswer<readonly StoredIssueView[]>({
    path: `/api/rounds/${round.roundId}/issues`,
  })
  const [isBeginning, begin] = useState(false)
  const [sought, seek] = useState('')
  const named = (issue: StoredIssueView) =>
    `${say.numbered(issue.year, issue.numberOfYear, issue.runningNumber)} ${issue.issuedOn}`
  const found = answer?.filter((issue) => named(issue).includes(sought.trim())).reverse() ?? []
  return (
    <>
      <PageHead title={say.title} sentence={say.about}>
        {OFFICE_ACTS.draftIssue.includes(role) && (
          <Button type="primary" onClick={() => begin(true)}>
            {say.draft}
          </Button>
        )}
      </PageHead>
      {isBeginning && <NewIssue close={() => begin(false)} />}
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      <section className="sheet">
        {answer?.length === 0 && <EmptyNote title={say.none} />}
        {answer && answer.length > 0 && (
          <>
            <div className="filters">
              <input
                className="field"
                type="search"
                aria-label={say.search}
                placeholder={say.search}
                value={sought}
                onChange={(event) => seek(event.target.value)}
              />
            </div>
            {found.length === 0 ? <EmptyNote title={say.noneFound} /> : <Issues issues={found} />}
          </>
        )}
      </section>
    </>
  )
}

function Issues({ issues }: { readonly issues: readonly StoredIssueView[] }) {
  const { home } = useDesk()
  const say = useWords(BULLETIN_WORDS)
  const statuses = { draft: say.draftWord, inReview: say.inReview, published: say.published }
  return (
    <ScrollBox>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.issue}</th>
            <th scope="col">{say.day}</th>
            <th scope="col">{say.status}</th>
            <th scope="col">{say.files}</th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <tr key={issue.issueId}>
              <th scope="row">
                <Link to={`${home}/bulletin/${issue.issueId}`}>
                  {say.numbered(issue.year, issue.numberOfYear, issue.runningNumber)}
                </Link>
                {issue.correctsIssueId && <span className="soft"> {say.correction}</span>}
              </th>
              <td className="date">{issue.issuedOn}</td>
              <td className={issue.status === 'published' ? '' : 'soon-word'}>
                {statuses[issue.status]}
              </td>
              <td>
                <FileLinks issueId={issue.issueId} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

/** The issue as Word and PDF. */
export function FileLinks({ issueId }: { readonly issueId: string }) {
  const say = useWords(BULLETIN_WORDS)
  const files = `/api/issues/${issueId}/files`
  return (
    <span className="paper-links">
      <a href={paperAddress(`${files}/docx`, true)} download>
        {say.word}
      </a>
      <a href={paperAddress(`${files}/pdf`, true)} download>
        {say.pdf}
      </a>
    </span>
  )
}
