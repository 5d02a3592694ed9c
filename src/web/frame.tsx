import Skeleton from 'antd/es/skeleton'
import type { OfficeNameView } from '../contract/account.ts'
import { useAddress } from './api/address.ts'
import { useAnswer } from './api/use-answer.ts'
import { useRounds } from './api/use-rounds.ts'
import { Link } from './parts/link.tsx'
import { RoundSwitch } from './parts/round-switch.tsx'
import { TroubleNote } from './parts/trouble-note.tsx'
import { Place } from './place.tsx'
import { NoOffice } from './screens/no-office.tsx'

/** What stands around every page: the name, the rounds of all offices side by side, and the page itself. */
export function Frame() {
  const offices = useAnswer<readonly OfficeNameView[]>({ account: null, path: '/api/offices' })
  const rounds = useRounds(offices.answer)
  const { path } = useAddress()
  const [, officeId, roundId] = path.split('/')
  return (
    <>
      <a className="skip" href="#content">
        跳到正文
      </a>
      <header className="bar">
        <div className="bar-inside">
          <Link to="/" className="brand">
            <img src="/mark.svg" alt="" />
            回音
          </Link>
          <RoundSwitch offices={rounds} current={`/${officeId ?? ''}/${roundId ?? ''}`} />
        </div>
      </header>
      <main id="content">
        {offices.trouble && <TroubleNote trouble={offices.trouble} again={offices.again} />}
        {offices.isWaiting && !offices.answer && <Skeleton active />}
        {offices.answer?.length === 0 && <NoOffice />}
        {offices.answer && offices.answer.length > 0 && <Place offices={offices.answer} />}
      </main>
    </>
  )
}
