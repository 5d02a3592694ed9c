import Skeleton from 'antd/es/skeleton'
import { useState } from 'react'
import type { ShownIssueView } from '../../../contract/bulletin/issue.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { BULLETIN_WORDS } from './bulletin-words.ts'
import { Contradictions } from './contradictions.tsx'
import { DeskPaper } from './desk-paper.tsx'
import { DrawnItems } from './drawn-items.tsx'
import { FigureNote } from './figure-note.tsx'
import { IssueActs } from './issue-acts.tsx'
import { IssueItems } from './issue-items.tsx'
import { FileLinks } from './issue-list.tsx'
import { IssueRecord } from './issue-record.tsx'
import { IssueSections } from './issue-sections.tsx'
import { IssueSentences } from './issue-sentences.tsx'

/** One issue: the real paper, and beside it what is asked of it, what contradicts itself, and how it is arranged. */
export function IssueDesk({ issueId }: { readonly issueId: string }) {
  const { home } = useDesk()
  const say = useWords(BULLETIN_WORDS)
  const { answer, trouble, again } = useAnswer<ShownIssueView>({ path: `/api/issues/${issueId}` })
  return (
    <>
      <Link to={`${home}/bulletin`}>← {say.back}</Link>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!answer && !trouble && <Skeleton active />}
      {answer && <Desk shown={answer} />}
    </>
  )
}

function Desk({ shown }: { readonly shown: ShownIssueView }) {
  const say = useWords(BULLETIN_WORDS)
  const { role } = useSession()
  const { issue } = shown
  const [figure, askFigure] = useState<string | null>(null)
  const [sought, seek] = useState<string | null>(null)
  // An exchanged sentence is a version of its item, not of the issue: the paper is drawn anew for it.
  const [exchanged, exchange] = useState(0)
  const statuses = { draft: say.draftWord, inReview: say.inReview, published: say.published }
  const mayArrange = issue.status === 'draft' && OFFICE_ACTS.arrangeIssue.includes(role)
  return (
    <>
      <PageHead
        title={say.numbered(issue.year, issue.numberOfYear, issue.runningNumber)}
        sentence={`${issue.issuedOn}，${statuses[issue.status]}`}
      >
        <FileLinks issueId={issue.issueId} />
        <IssueActs shown={shown} />
      </PageHead>
      <div className="desk-columns">
        <section className="sheet paper-sheet desk-paper" aria-label={say.paper}>
          <p className="soft">{say.paperHint}</p>
          <DeskPaper
            title={say.paper}
            src={`/api/issues/${issue.issueId}/files/html?desk&v=${issue.version}.${exchanged}`}
            {...{ figure, askFigure, sought }}
          />
        </section>
        <div className="desk-side">
          {figure && (
            <FigureNote
              issueId={issue.issueId}
              reference={figure}
              provenance={shown.provenance}
              close={() => askFigure(null)}
            />
          )}
          <Contradictions shown={shown} seek={seek} />
          {mayArrange && (
            <DrawnItems issue={issue} exchanged={() => exchange((count) => count + 1)} />
          )}
          {mayArrange && <IssueItems issue={issue} />}
          {mayArrange && <IssueSections issue={issue} />}
          {mayArrange && shown.sentences.length > 0 && <IssueSentences shown={shown} />}
          <IssueRecord shown={shown} />
        </div>
      </div>
    </>
  )
}
