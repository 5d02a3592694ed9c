import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useState } from 'react'
import type { CasesBehindView } from '../../../contract/figures/answers.ts'
import type { CaseId } from '../../../core/ledger/ids.ts'
import { wordQuestion } from '../../../core/wording/question-words.ts'
import { useAddress } from '../../api/address.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { askedIn } from '../../api/figure-address.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { CaseTable } from '../../parts/case-table.tsx'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { FIGURE_WORDS } from './figure-words.ts'

const STRETCH = 200

/** The cases behind a number, by the number's own moment and clock. */
export function FigurePage() {
  const { round, batches, home } = useDesk()
  const say = useWords(FIGURE_WORDS)
  const language = useLanguage()
  const address = useAddress()
  const asOf = useCutOff()
  const { question, partKeys } = askedIn(address.query, round.roundId, asOf)
  const [after, setAfter] = useState<CaseId | null>(null)
  const { answer, trouble, again } = useAnswer<CasesBehindView>({
    path: '/api/figures/cases',
    body: { question, partKeys, limit: STRETCH, ...(after && { after }) },
  })
  const isAll = answer && after === null && !answer.next
  const basis = { settings: round.settings, batches }
  return (
    <>
      <Link to={`${home}/today?${new URLSearchParams({ at: asOf.at })}`}>← {round.title}</Link>
      <PageHead
        title={isAll ? say.counted(answer.cases.length) : say.title}
        sentence={
          <>
            {wordQuestion(question, basis, partKeys, language)}
            <br />
            {say.about}
          </>
        }
      />
      <section className="sheet">
        {trouble && <TroubleNote trouble={trouble} again={again} />}
        {!answer && !trouble && <Skeleton active />}
        {answer?.cases.length === 0 && <EmptyNote title={say.nothing} />}
        {answer && answer.cases.length > 0 && <CaseTable cases={answer.cases} />}
        {answer?.next && (
          <div className="more">
            <Button onClick={() => setAfter(answer.next)}>{say.next(STRETCH)}</Button>
          </div>
        )}
      </section>
    </>
  )
}
