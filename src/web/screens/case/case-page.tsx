import Skeleton from 'antd/es/skeleton'
import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { ActPanel } from './acts/act-panel.tsx'
import { CaseHead } from './case-head.tsx'
import { CaseText } from './case-text.tsx'
import { CASE_WORDS } from './case-words.ts'
import { Attachments } from './files/attachments.tsx'
import { FollowUp } from './follow-up.tsx'
import { Identity } from './identity.tsx'
import { JumpBar } from './jump-bar.tsx'
import { Measures } from './measures.tsx'
import { Related } from './related.tsx'
import { Timeline } from './timeline.tsx'
import { Units } from './units.tsx'
import '../../look/case.css'

/** One case: what was complained of, how far each unit is and why its day is its day, what can be done now, and all that happened. */
export function CasePage({ caseId }: { readonly caseId: string }) {
  const say = useWords(CASE_WORDS)
  const { home } = useDesk()
  const { answer, trouble, again } = useAnswer<ShownCaseView>({ path: `/api/cases/${caseId}` })
  return (
    <div className="case-page">
      <Link to={`${home}/cases`}>← {say.back}</Link>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!answer && !trouble && <Skeleton active />}
      {answer && (
        <>
          <CaseHead shown={answer} />
          <JumpBar shown={answer} />
          <div className="columns">
            <div>
              <CaseText shown={answer} />
              <Units shown={answer} />
              <Attachments of={`/api/cases/${caseId}`} />
              <Measures shown={answer} />
              <FollowUp shown={answer} />
              <Related shown={answer} />
            </div>
            <div>
              <ActPanel shown={answer} />
              <Timeline shown={answer} />
              <Identity caseId={caseId} />
            </div>
          </div>
        </>
      )}
    </div>
  )
}
