import Button from 'antd/es/button'
import { useState } from 'react'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import type { RoundLine } from '../../api/round.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { NewRound } from './new-round.tsx'
import { ROUNDS_WORDS } from './rounds-words.ts'

/** The rounds of the office, and a new one. */
export function RoundsPlace() {
  const { role } = useSession()
  const say = useWords(ROUNDS_WORDS)
  const { answer, trouble, again } = useAnswer<readonly RoundLine[]>({ path: '/api/rounds' })
  const [isOpening, open] = useState(false)
  return (
    <>
      <PageHead title={say.title} sentence={say.about}>
        {OFFICE_ACTS.openRound.includes(role) && !isOpening && (
          <Button type="primary" onClick={() => open(true)}>
            {say.open}
          </Button>
        )}
      </PageHead>
      {isOpening && <NewRound rounds={answer ?? []} />}
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      <section className="sheet">
        {answer?.length === 0 && <EmptyNote title={say.none} />}
        {answer && answer.length > 0 && <Rounds rounds={answer} />}
      </section>
    </>
  )
}

function Rounds({ rounds }: { readonly rounds: readonly RoundLine[] }) {
  const { officeId } = useSession()
  const say = useWords(ROUNDS_WORDS)
  return (
    <ScrollBox>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.round}</th>
            <th scope="col">{say.stationing}</th>
            <th scope="col" className="count">
              {say.units}
            </th>
            <th />
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ roundId, title, settings }) => (
            <tr key={roundId}>
              <th scope="row">{title}</th>
              <td className="date">
                {settings.stationing && `${settings.stationing.from} – ${settings.stationing.to}`}
              </td>
              <td className="count">{settings.units.length}</td>
              <td className="date">
                <Link to={`/${officeId}/${roundId}/settings`}>{say.settings}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
