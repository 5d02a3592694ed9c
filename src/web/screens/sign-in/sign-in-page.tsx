import type { SessionState, SessionView } from '../../../contract/session.ts'
import { LanguageSwitch } from '../../parts/language-switch.tsx'
import { useWords } from '../../words/language.ts'
import { DemonstrationAccounts } from './demonstration-accounts.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { SIGN_IN_WORDS } from './sign-in-words.ts'
import { useSignIn } from './use-sign-in.ts'

type Props = {
  readonly state: SessionState
  readonly enter: (session: SessionView) => void
}

/** The first page of all: who are you. */
export function SignInPage({ state, enter }: Props) {
  const say = useWords(SIGN_IN_WORDS)
  const signingIn = useSignIn(enter)
  const { demonstration, offices } = state
  const hasDemonstration = demonstration !== null && demonstration.length > 0
  return (
    <div className="sign-in">
      <header>
        <img src="/mark.svg" alt="" />
        <strong>{say.brand}</strong>
        <span className="sign-in-motto">{say.motto}</span>
        <LanguageSwitch />
      </header>
      <main className={hasDemonstration ? 'with-demonstration' : ''}>
        <section>
          <h1>{say.title}</h1>
          <SignInForm offices={offices} signingIn={signingIn} />
          <p className="soft">{say.forgotten}</p>
        </section>
        {hasDemonstration && (
          <DemonstrationAccounts accounts={demonstration} signingIn={signingIn} />
        )}
      </main>
    </div>
  )
}
