import Skeleton from 'antd/es/skeleton'
import { useEffect } from 'react'
import type { OfficeNameView } from '../contract/account.ts'
import type { StoredIssueView } from '../contract/bulletin/issue.ts'
import type { Instant } from '../core/calendar/instant.ts'
import { goTo, useAddress } from './api/address.ts'
import { type Desk, DeskContext } from './api/desk.ts'
import type { BatchLine, RoundLine } from './api/round.ts'
import { useAnswer } from './api/use-answer.ts'
import { TroubleNote } from './parts/trouble-note.tsx'
import { CasePage } from './screens/case/case-page.tsx'
import { FigurePage } from './screens/figure-page.tsx'
import { NoRound } from './screens/no-round.tsx'
import { RoundPage } from './screens/round/round-page.tsx'

/** The page that the address names: `/office/round`, `/office/round/cases/ID`, `/office/round/figure`. */
export function Place({ offices }: { readonly offices: readonly OfficeNameView[] }) {
  const { path } = useAddress()
  const [, officeId, roundId, kind, id] = path.split('/')
  const office = offices.find((one) => one.officeId === officeId) ?? offices[0]
  const account = office ? `${office.officeId}/${office.accountId ?? ''}` : null
  const rounds = useAnswer<readonly RoundLine[]>({ account, path: '/api/rounds' })
  const clock = useAnswer<{ readonly now: Instant }>({ account: null, path: '/api/now' })
  const round = rounds.answer?.find((one) => one.roundId === roundId)
  const first = rounds.answer?.[0]
  const batches = useAnswer<readonly BatchLine[]>({
    account,
    path: round ? `/api/rounds/${round.roundId}/batches` : null,
  })
  const issues = useAnswer<readonly StoredIssueView[]>({
    account,
    path: round ? `/api/rounds/${round.roundId}/issues` : null,
  })
  useEffect(() => {
    if (office && first && !round) goTo(`/${office.officeId}/${first.roundId}`, true)
  }, [office, first, round])
  const asked = [rounds, clock, batches, issues]
  const troubled = asked.find((one) => one.trouble)
  if (troubled?.trouble) return <TroubleNote trouble={troubled.trouble} again={troubled.again} />
  if (rounds.answer?.length === 0) return <NoRound />
  if (!office || !account || !round) return <Skeleton active />
  if (!clock.answer || !batches.answer || !issues.answer) return <Skeleton active />
  const desk: Desk = {
    account,
    officeId: office.officeId,
    round,
    batches: batches.answer,
    issues: issues.answer,
    now: clock.answer.now,
    home: `/${office.officeId}/${round.roundId}`,
  }
  return (
    <DeskContext value={desk}>
      <Screen key={desk.home} kind={kind} id={id} />
    </DeskContext>
  )
}

function Screen({
  kind,
  id,
}: {
  readonly kind: string | undefined
  readonly id: string | undefined
}) {
  if (kind === 'cases' && id) return <CasePage key={id} caseId={id} />
  return kind === 'figure' ? <FigurePage /> : <RoundPage />
}
