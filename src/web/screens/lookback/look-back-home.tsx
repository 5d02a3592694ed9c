import Button from 'antd/es/button'
import type { RelapseSignalView } from '../../../contract/books/look-back-plan.ts'
import { label } from '../../../core/wording/label.ts'
import { goTo } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { entryAddress } from '../../parts/entry-address.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { EntryTable } from '../rectification/entry-table.tsx'
import { LOOK_BACK_SCREEN_WORDS } from './look-back-words.ts'

const OFFICE = ['clerk', 'reviewer', 'head']

/** Look-backs, re-inspections, and the signs of relapse; a unit's people see the re-inspections that concern them. */
export function LookBackHome() {
  const say = useWords(LOOK_BACK_SCREEN_WORDS)
  const { home } = useDesk()
  const { role } = useSession()
  const isOffice = OFFICE.includes(role)
  const isOfUnit = role === 'liaison' || role === 'authority'
  return (
    <>
      <PageHead title={say.title} sentence={say.sentence}>
        {isOffice && (
          <>
            <Button onClick={() => goTo(`${home}/lookback/callBack`)}>{say.callBacks}</Button>
            <Button type="primary" onClick={() => goTo(`${home}/lookback/plan`)}>
              {say.plan}
            </Button>
          </>
        )}
      </PageHead>
      {!isOfUnit && (
        <>
          <section className="sheet">
            <h2>{say.lookBacks}</h2>
            <EntryTable book="lookBack" empty={say.empty} />
          </section>
          <Signals />
        </>
      )}
      <section className="sheet">
        <h2>{say.reinspections}</h2>
        <EntryTable book="reinspection" empty={say.empty} />
      </section>
    </>
  )
}

function Signals() {
  const say = useWords(LOOK_BACK_SCREEN_WORDS)
  const language = useLanguage()
  const { round, home } = useDesk()
  const { answer } = useAnswer<readonly RelapseSignalView[]>({
    path: `/api/rounds/${round.roundId}/relapse-signals`,
  })
  if (!answer) return null
  return (
    <section className="sheet">
      <h2>{say.signals}</h2>
      <p className="soft">{answer.length === 0 ? say.noSignals : say.signalsAbout}</p>
      <ul className="plain">
        {answer.map(({ signal, caseId, number, on, by }) => (
          <li key={`${caseId} ${on} ${signal}`}>
            <Link to={`${home}/cases/${caseId}`}>{number}</Link>
            {`　${on}　${label('riskReason', signal, language)}　`}
            {'number' in by ? (
              <Link to={`${home}/cases/${by.caseId}`}>{by.number}</Link>
            ) : (
              <Link to={entryAddress(home, 'callBack', by.entryId)}>{say.callBacks}</Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
