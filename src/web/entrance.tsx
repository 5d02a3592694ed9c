import { useQueryClient } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import type { SessionState, SessionView } from '../contract/session.ts'
import { SIGNED_OUT } from './api/ask.ts'
import { carryCredentials } from './api/credentials.ts'
import { SessionContext } from './api/session.ts'
import { useAnswer } from './api/use-answer.ts'
import { NoOffice } from './screens/no-office.tsx'
import { PlainTrouble } from './screens/sign-in/plain-trouble.tsx'
import { SignInAgain } from './screens/sign-in/sign-in-again.tsx'
import { SignInPage } from './screens/sign-in/sign-in-page.tsx'

const StartPassword = lazy(() =>
  import('./screens/session/start-password.tsx').then((it) => ({ default: it.StartPassword })),
)

/**
 * Lets in whoever has signed in. A session that ends while somebody works is asked for again above the
 * page, which stays as it is: what was typed is not lost.
 */
export function Entrance({ children }: { readonly children: ReactNode }) {
  const state = useAnswer<SessionState>({ path: '/api/session' })
  const client = useQueryClient()
  const [held, hold] = useState<SessionView | null>(null)
  const { answer, again } = state
  const session = answer?.session ?? null
  if (session !== null && session !== held) hold(session)
  useEffect(() => {
    window.addEventListener(SIGNED_OUT, again)
    return () => window.removeEventListener(SIGNED_OUT, again)
  }, [again])
  if (state.trouble && held === null) return <PlainTrouble trouble={state.trouble} again={again} />
  if (!answer) return null
  const shown = session ?? held
  const enter = (entered: SessionView) => {
    carryCredentials({ 'x-huiyin-csrf': entered.csrf })
    // Somebody else begins anew, with nothing of what was shown before.
    if (held && !isSame(held, entered)) window.location.assign('/')
    else void client.invalidateQueries()
  }
  if (shown === null) {
    return answer.offices.length === 0 ? <NoOffice /> : <SignInPage state={answer} enter={enter} />
  }
  carryCredentials({ 'x-huiyin-csrf': shown.csrf })
  if (shown.mustChangePassword) {
    return (
      <Suspense>
        <StartPassword session={shown} changed={enter} />
      </Suspense>
    )
  }
  return (
    <SessionContext key={`${shown.officeId}/${shown.accountId}`} value={shown}>
      <div inert={session === null}>{children}</div>
      {session === null && <SignInAgain state={answer} former={shown} enter={enter} />}
    </SessionContext>
  )
}

function isSame(one: SessionView, other: SessionView): boolean {
  return one.officeId === other.officeId && one.accountId === other.accountId
}
