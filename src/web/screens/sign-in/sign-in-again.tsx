import { useEffect, useRef } from 'react'
import type { SessionState, SessionView } from '../../../contract/session.ts'
import { useWords } from '../../words/language.ts'
import { SignInForm } from './sign-in-form.tsx'
import { SIGN_IN_WORDS } from './sign-in-words.ts'
import { useSignIn } from './use-sign-in.ts'

type Props = {
  readonly state: SessionState
  readonly former: SessionView
  readonly enter: (session: SessionView) => void
}

/** Above the page that somebody was at when the session ended. */
export function SignInAgain({ state, former, enter }: Props) {
  const say = useWords(SIGN_IN_WORDS)
  const signingIn = useSignIn(enter)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className="sign-in-again"
      aria-labelledby="sign-in-again"
      onCancel={(event) => event.preventDefault()}
    >
      <h1 id="sign-in-again">{say.again}</h1>
      <p className="soft">{say.againWhy}</p>
      <SignInForm offices={state.offices} signingIn={signingIn} former={former} />
    </dialog>
  )
}
