import Skeleton from 'antd/es/skeleton'
import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { caseName } from '../../../core/wording/case-name.ts'
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
import { Measures } from './measures.tsx'
import { Related } from './related.tsx'
import { Timeline } from './timeline.tsx'
import { Units } from './units.tsx'

type Props = { readonly caseId: string; readonly close: () => void }

/** A case beside its list. */
export function CasePanel({ caseId, close }: Props) {
  const say = useWords(CASE_WORDS)
  const { home } = useDesk()
  const { answer, trouble, again } = useAnswer<ShownCaseView>({ path: `/api/cases/${caseId}` })
  return (
    <aside className="case-panel" aria-label={answer ? caseName(answer.case) : say.text}>
      <div className="panel-tools">
        <Link to={`${home}/cases/${caseId}`}>{say.openPage}</Link>
        <button type="button" className="plain-button" onClick={close}>
          {say.closePanel}
        </button>
      </div>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!answer && !trouble && <Skeleton active />}
      {answer && (
        <>
          <CaseHead shown={answer} />
          <ActPanel shown={answer} />
          <CaseText shown={answer} />
          <Units shown={answer} />
          <Attachments of={`/api/cases/${answer.case.id}`} />
          <Measures shown={answer} />
          <Related shown={answer} />
          <Timeline shown={answer} />
        </>
      )}
    </aside>
  )
}
