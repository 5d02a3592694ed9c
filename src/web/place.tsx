import Skeleton from 'antd/es/skeleton'
import { Suspense, useEffect } from 'react'
import type { StoredIssueView } from '../contract/bulletin/issue.ts'
import type { Instant } from '../core/calendar/instant.ts'
import { goTo, useAddress } from './api/address.ts'
import { type Desk, DeskContext } from './api/desk.ts'
import type { BatchLine, RoundLine } from './api/round.ts'
import { useSession } from './api/session.ts'
import { useAnswer } from './api/use-answer.ts'
import { FaultNote } from './parts/fault-note.tsx'
import { NoPage } from './parts/no-page.tsx'
import { PrintHead } from './parts/print-head.tsx'
import { TroubleNote } from './parts/trouble-note.tsx'
import type { Screen } from './screen.ts'
import { NoRound } from './screens/no-round.tsx'
import { SCREENS, screensOf } from './screens.ts'

/** The screen that the address names: `/office/round/NAME/…` or `/office/-/NAME/…`. */
export function Place({ rounds }: { readonly rounds: readonly RoundLine[] }) {
  const session = useSession()
  const [, officeId, roundId, name, ...rest] = useAddress().path.split('/')
  const own = screensOf(session.role)
  const first = own.find((screen) => screen.group !== null)
  const about = roundId === '-' ? 'office' : 'round'
  const round = rounds.find((one) => one.roundId === roundId)
  const screen = SCREENS.find((one) => one.name === name && one.about === about)
  // Whoever has nothing to do with rounds knows none: the address of a case still says whose it is.
  const isOthers = officeId === session.officeId && screen !== undefined && !own.includes(screen)
  const isNowhere = officeId !== session.officeId || !name || (about === 'round' && !round)
  useEffect(() => {
    if (isNowhere && !isOthers && first) {
      const firstRound = round ?? rounds[0]
      const home = first.about === 'office' ? '-' : firstRound?.roundId
      if (home) goTo(`/${session.officeId}/${home}/${first.name}${window.location.search}`, true)
    }
  }, [isNowhere, isOthers, first, round, rounds, session])
  if (isOthers) return <NoPage why="notForYou" />
  if (isNowhere && first?.about === 'round' && rounds.length === 0) return <NoRound />
  if (isNowhere) return <Skeleton active />
  if (!screen) return <NoPage why="noPage" />
  return round ? (
    <AtDesk key={round.roundId} round={round} screen={screen} rest={rest} />
  ) : (
    <Shown screen={screen} rest={rest} />
  )
}

type ShownProps = { readonly screen: Screen; readonly rest: readonly string[] }

function Shown({ screen: { component: Component, name }, rest }: ShownProps) {
  return (
    <FaultNote key={name}>
      <Suspense fallback={<Skeleton active />}>
        <Component rest={rest} />
      </Suspense>
    </FaultNote>
  )
}

function AtDesk({ round, ...shown }: ShownProps & { readonly round: RoundLine }) {
  const { officeId } = useSession()
  const clock = useAnswer<{ readonly now: Instant }>({ path: '/api/now' })
  const batches = useAnswer<readonly BatchLine[]>({ path: `/api/rounds/${round.roundId}/batches` })
  const issues = useAnswer<readonly StoredIssueView[]>({
    path: `/api/rounds/${round.roundId}/issues`,
  })
  const troubled = [clock, batches, issues].find((one) => one.trouble)
  if (troubled?.trouble) return <TroubleNote trouble={troubled.trouble} again={troubled.again} />
  if (!clock.answer || !batches.answer || !issues.answer) return <Skeleton active />
  const desk: Desk = {
    officeId,
    round,
    batches: batches.answer,
    issues: issues.answer,
    now: clock.answer.now,
    home: `/${officeId}/${round.roundId}`,
  }
  return (
    <DeskContext value={desk}>
      <PrintHead />
      <Shown {...shown} />
    </DeskContext>
  )
}
