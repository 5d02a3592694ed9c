import { useAddress } from '../api/address.ts'
import type { RoundLine } from '../api/round.ts'
import { useSession } from '../api/session.ts'
import { screensOf } from '../screens.ts'
import { FRAME_WORDS, GROUP_WORDS } from '../words/frame-words.ts'
import { useLanguage, useWords } from '../words/language.ts'
import { Link } from './link.tsx'

const GROUPS = Object.keys(GROUP_WORDS) as (keyof typeof GROUP_WORDS)[]

/** The screens of this role in their groups; those about a round lead to the round that is open. */
export function Menu({ round }: { readonly round: RoundLine | undefined }) {
  const { officeId, role } = useSession()
  const language = useLanguage()
  const say = useWords(FRAME_WORDS)
  const [, , , current] = useAddress().path.split('/')
  const reachable = screensOf(role).filter((screen) => screen.about === 'office' || round)
  return (
    <nav className="menu" aria-label={say.navigation}>
      {GROUPS.map((group) => {
        const screens = reachable.filter((screen) => screen.group === group)
        return screens.length === 0 ? null : (
          <section key={group}>
            <h2>{GROUP_WORDS[group][language]}</h2>
            <ul>
              {screens.map(({ name, about, words }) => (
                <li key={name}>
                  <Link
                    to={`/${officeId}/${about === 'round' ? round?.roundId : '-'}/${name}`}
                    current={name === current}
                  >
                    {words[language]}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </nav>
  )
}
