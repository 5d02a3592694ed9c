import Skeleton from 'antd/es/skeleton'
import { useEffect, useState } from 'react'
import { useAddress } from './api/address.ts'
import type { RoundLine } from './api/round.ts'
import { useSession } from './api/session.ts'
import { useAnswer } from './api/use-answer.ts'
import { useRoundAtHand } from './api/use-round-at-hand.ts'
import { AccountMenu } from './parts/account-menu.tsx'
import { LanguageSwitch } from './parts/language-switch.tsx'
import { Link } from './parts/link.tsx'
import { Menu } from './parts/menu.tsx'
import { NoticeBell } from './parts/notice-bell.tsx'
import { RoundSwitch } from './parts/round-switch.tsx'
import { TroubleNote } from './parts/trouble-note.tsx'
import { Place } from './place.tsx'
import { screensOf } from './screens.ts'
import { FRAME_WORDS } from './words/frame-words.ts'
import { useWords } from './words/language.ts'

/** What stands around every screen of somebody who has signed in: the name, the round, the menu, and the screen itself. */
export function Frame() {
  const say = useWords(FRAME_WORDS)
  const { role } = useSession()
  // Whoever has nothing to do with rounds is not asked about them.
  const isOfRounds = screensOf(role).some((screen) => screen.about === 'round')
  const rounds = useAnswer<readonly RoundLine[]>({ path: isOfRounds ? '/api/rounds' : null })
  const { path } = useAddress()
  const [, , roundId] = path.split('/')
  const [isMenuOpen, openMenu] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when the address changes
  useEffect(() => openMenu(false), [path])
  const known = rounds.answer ?? []
  const round = useRoundAtHand(known, roundId)
  return (
    <>
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <header className="bar">
        <button
          type="button"
          className="menu-button"
          aria-expanded={isMenuOpen}
          aria-controls="menu"
          onClick={() => openMenu(!isMenuOpen)}
        >
          {say.menu}
        </button>
        <Link to="/" className="brand">
          <img src="/mark.svg" alt="" />
          {say.brand}
        </Link>
        <RoundSwitch rounds={known} current={round} isShown={roundId !== '-'} />
        <NoticeBell round={round} />
        <LanguageSwitch />
        <AccountMenu />
      </header>
      <div className={isMenuOpen ? 'house menu-open' : 'house'}>
        <div id="menu">
          <Menu round={round} />
        </div>
        <main id="content" tabIndex={-1}>
          {rounds.trouble && <TroubleNote trouble={rounds.trouble} again={rounds.again} />}
          {isOfRounds && !rounds.answer && !rounds.trouble && <Skeleton active />}
          {(rounds.answer || !isOfRounds) && <Place rounds={known} />}
        </main>
      </div>
    </>
  )
}
