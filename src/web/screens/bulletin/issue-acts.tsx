import Button from 'antd/es/button'
import { useState } from 'react'
import type { ShownIssueView, StoredIssueView } from '../../../contract/bulletin/issue.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import { goTo } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { useWords } from '../../words/language.ts'
import { DESK_WORDS } from './bulletin-words.ts'
import { PublishDialog } from './publish-dialog.tsx'

type Step = 'review' | 'return' | 'corrections'

/** The steps that the issue may take now, for this role. */
export function IssueActs({ shown }: { readonly shown: ShownIssueView }) {
  const { home } = useDesk()
  const { role } = useSession()
  const say = useWords(DESK_WORDS)
  const { issue } = shown
  const [asked, ask] = useState<'review' | 'return' | 'publish' | 'correct' | null>(null)
  const stepping = useAct<{ readonly step: Step; readonly body: object }, StoredIssueView>(
    ({ step, body }) => ({ path: `/api/issues/${issue.issueId}/${step}`, body }),
  )
  const close = () => {
    stepping.forget()
    ask(null)
  }
  const expectedVersion = issue.version
  const take = async (step: Step, body: object) => {
    const next = await stepping.act({ step, body })
    if (next) close()
    if (next && step === 'corrections') goTo(`${home}/bulletin/${next.issueId}`)
  }
  const may = (act: 'sendIssueToReview' | 'returnIssue' | 'publishIssue' | 'correctIssue') =>
    OFFICE_ACTS[act].includes(role)
  const { trouble } = stepping
  return (
    <>
      {issue.status === 'draft' && may('sendIssueToReview') && (
        <Button type="primary" onClick={() => ask('review')}>
          {say.sendToReview}
        </Button>
      )}
      {issue.status === 'inReview' && may('returnIssue') && (
        <Button onClick={() => ask('return')}>{say.returnIt}</Button>
      )}
      {issue.status === 'inReview' && may('publishIssue') && (
        <Button type="primary" onClick={() => ask('publish')}>
          {say.publish}
        </Button>
      )}
      {issue.status === 'published' && may('correctIssue') && (
        <Button onClick={() => ask('correct')}>{say.correct}</Button>
      )}
      {asked === 'review' && (
        <AskReason
          title={say.sendToReview}
          needsReason={false}
          {...{ trouble, close }}
          give={() => void take('review', { expectedVersion })}
        />
      )}
      {asked === 'return' && (
        <AskReason
          title={say.returnIt}
          sentence={say.returnWhat}
          needsReason
          {...{ trouble, close }}
          give={(reason) => void take('return', { reason, expectedVersion })}
        />
      )}
      {asked === 'correct' && (
        <AskReason
          title={say.correct}
          sentence={say.correctWhat}
          needsReason
          {...{ trouble, close }}
          give={(reason) => void take('corrections', { reason })}
        />
      )}
      {asked === 'publish' && <PublishDialog shown={shown} close={() => ask(null)} />}
    </>
  )
}
