import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useState } from 'react'
import type { CasesBehindView } from '../../contract/figures/answers.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { wordQuestion } from '../../core/wording/question-words.ts'
import { useAddress } from '../api/address.ts'
import { useCutOff } from '../api/cut-off.ts'
import { useDesk } from '../api/desk.ts'
import { askedIn } from '../api/figure-address.ts'
import { useAnswer } from '../api/use-answer.ts'
import { CaseTable } from '../parts/case-table.tsx'
import { Link } from '../parts/link.tsx'
import { TroubleNote } from '../parts/trouble-note.tsx'

const STRETCH = 200

/** The cases behind a number, by the number's own moment and clock. */
export function FigurePage() {
  const { round, batches, home } = useDesk()
  const address = useAddress()
  const asOf = useCutOff()
  const { question, partKeys } = askedIn(address.query, round.roundId, asOf)
  const [after, setAfter] = useState<CaseId | null>(null)
  const body = { question, partKeys, limit: STRETCH, ...(after && { after }) }
  const { answer, trouble, again } = useAnswer<CasesBehindView>({
    path: '/api/figures/cases',
    body,
  })
  return (
    <section className="sheet">
      <Link to={`${home}?${new URLSearchParams({ at: asOf.at })}`}>← {round.title}</Link>
      <div className="head">
        <div>
          <h1>
            数字背后的件{answer && after === null && !answer.next && `：${answer.cases.length} 件`}
          </h1>
          <p>{wordQuestion(question, { settings: round.settings, batches }, partKeys)}</p>
          <p>件按上述时刻和口径数出，是否超期也按这一时刻看；表中的环节和办结状态是台账现在的。</p>
        </div>
      </div>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!answer && !trouble && <Skeleton active />}
      {answer?.cases.length === 0 && <p className="empty">这个数字背后没有件。</p>}
      {answer && answer.cases.length > 0 && <CaseTable cases={answer.cases} />}
      {answer?.next && (
        <div className="more">
          <Button onClick={() => setAfter(answer.next)}>往后 {STRETCH} 件</Button>
        </div>
      )}
    </section>
  )
}
