import { useSession } from '../api/session.ts'
import { Link } from '../parts/link.tsx'
import { FIRST_STEP_WORDS } from '../words/first-step-words.ts'
import { useWords } from '../words/language.ts'

/** An office without a round, and what to do first. */
export function NoRound() {
  const { officeId } = useSession()
  const say = useWords(FIRST_STEP_WORDS)
  return (
    <section className="sheet">
      <h1>{say.noRound}</h1>
      <p className="read">{say.noRoundWhy}</p>
      <p>
        <Link to={`/${officeId}/-/rounds`} className="primary-link">
          {say.openRound}
        </Link>
      </p>
      <p className="soft">{say.orByCommand}</p>
      <pre>npx huiyin round open yongzhou-2020</pre>
    </section>
  )
}
