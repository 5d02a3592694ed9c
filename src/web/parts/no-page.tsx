import { FRAME_WORDS } from '../words/frame-words.ts'
import { useWords } from '../words/language.ts'
import { Link } from './link.tsx'

/** An address that leads nowhere, or not for this role: what to do instead. */
export function NoPage({ why }: { readonly why: 'noPage' | 'notForYou' }) {
  const say = useWords(FRAME_WORDS)
  return (
    <section className="sheet">
      <h1>{say[why]}</h1>
      <p className="read">{say[`${why}Why`]}</p>
      <p>
        <Link to="/">{say.home}</Link>
      </p>
    </section>
  )
}
