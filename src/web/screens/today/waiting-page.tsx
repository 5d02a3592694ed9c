import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useState } from 'react'
import type { DutyCasesView } from '../../../contract/duty/duty.ts'
import { DUTIES, type Duty } from '../../../core/case/duty.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { label } from '../../../core/wording/label.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { WAITING_WORDS } from './today-words.ts'
import { WaitingTable } from './waiting-table.tsx'

type Place = NonNullable<DutyCasesView['next']>

/** All cases that wait for one duty, or for any: `today/waiting`, `today/waiting/signFor`. */
export function WaitingPage({ named }: { readonly named: string | undefined }) {
  const { round, home } = useDesk()
  const say = useWords(WAITING_WORDS)
  const language = useLanguage()
  const asOf = useCutOff()
  const [after, setAfter] = useState<Place | null>(null)
  const duty: Duty | undefined = DUTIES.find((one) => one === named)
  const { answer, trouble, again } = useAnswer<DutyCasesView>({
    path: `/api/rounds/${round.roundId}/duties/cases`,
    body: { asOf, ...(duty && { duty }), ...(after && { after }) },
  })
  return (
    <>
      <Link to={`${home}/today?at=${asOf.at}`}>← {say.back}</Link>
      <PageHead
        title={duty ? label('duty', duty, language) : say.all}
        sentence={say.pageAbout(wordCutOff(asOf.at, language))}
      />
      <section className="sheet">
        {trouble && <TroubleNote trouble={trouble} again={again} />}
        {!answer && !trouble && <Skeleton active />}
        {answer?.rows.length === 0 && <EmptyNote title={say.nothing} />}
        {answer && answer.rows.length > 0 && <WaitingTable lines={answer.rows} asOf={asOf} />}
        <div className="more filters">
          {after && <Button onClick={() => setAfter(null)}>{say.firstPage}</Button>}
          {answer?.next && <Button onClick={() => setAfter(answer.next)}>{say.more}</Button>}
        </div>
      </section>
    </>
  )
}
