import type { SessionView } from '../../../contract/session.ts'
import { useWords } from '../../words/language.ts'
import { PasswordForm } from './password-form.tsx'
import { PASSWORD_WORDS } from './password-words.ts'

type Props = {
  readonly session: SessionView
  readonly changed: (session: SessionView) => void
}

/** Nothing else is possible before a start password was changed. */
export function StartPassword({ session, changed }: Props) {
  const say = useWords(PASSWORD_WORDS)
  return (
    <div className="sign-in">
      <main>
        <section>
          <h1>{say.startTitle}</h1>
          <p className="soft">{say.startWhy}</p>
          <PasswordForm accountId={session.accountId} changed={changed} />
        </section>
      </main>
    </div>
  )
}
