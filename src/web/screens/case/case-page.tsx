import Skeleton from 'antd/es/skeleton'
import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { label } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { CaseTable } from '../../parts/case-table.tsx'
import { Link } from '../../parts/link.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { CaseFacts } from './case-facts.tsx'
import { Deadlines } from './deadlines.tsx'
import { Handling } from './handling.tsx'
import { Timeline } from './timeline.tsx'

/** One case: what was complained of, how far each unit is and why its day is its day, and all that happened. */
export function CasePage({ caseId }: { readonly caseId: string }) {
  const { home, round } = useDesk()
  const { answer, trouble, again } = useAnswer<ShownCaseView>({
    path: `/api/cases/${caseId}`,
  })
  return (
    <>
      <div className="head">
        <div>
          <Link to={home}>← {round.title}</Link>
          {answer && <Title shown={answer} />}
        </div>
      </div>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!answer && !trouble && <Skeleton active />}
      {answer && <Whole shown={answer} />}
    </>
  )
}

function Title({ shown: { case: state, facts } }: { readonly shown: ShownCaseView }) {
  const { round } = useDesk()
  return (
    <>
      <h1>
        {state.number ?? label('caseKind', state.kind)}{' '}
        {state.isKey && <span className="key-mark">{round.settings.keyWord}</span>}
      </h1>
      <p>
        {label('caseKind', state.kind)}，{label('step', facts.step)}，
        {label('status', facts.status)}
        {facts.verdict && `，${label('verdict', facts.verdict)}`}
        {facts.isDifficult && '，重点难点问题'}
      </p>
    </>
  )
}

function Whole({ shown }: { readonly shown: ShownCaseView }) {
  return (
    <>
      <div className="columns">
        <div>
          <CaseFacts shown={shown} />
          <Handling shown={shown} />
          {shown.related.length > 0 && (
            <section className="sheet">
              <h2>相关的件</h2>
              <CaseTable cases={shown.related} />
            </section>
          )}
        </div>
        <div>
          <Deadlines shown={shown} />
          <Timeline shown={shown} />
        </div>
      </div>
    </>
  )
}
