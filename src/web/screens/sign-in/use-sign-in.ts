import { useState } from 'react'
import type { SessionView } from '../../../contract/session.ts'
import { ask, type Trouble, troubleOf } from '../../api/ask.ts'

/** What is typed to come in. */
export type Knock = {
  readonly office: string
  readonly account: string
  readonly password: string
  readonly code?: string
}

export type SigningIn = {
  readonly knock: (typed: Knock) => Promise<void>
  readonly isKnocking: boolean
  readonly trouble: Trouble | null
}

/** Knocks; whoever is let in is handed to `enter`. */
export function useSignIn(enter: (session: SessionView) => void): SigningIn {
  const [isKnocking, setKnocking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const knock = async (typed: Knock) => {
    setKnocking(true)
    setTrouble(null)
    try {
      enter(await ask<SessionView>('/api/sign-in', { body: typed }))
    } catch (thrown) {
      setTrouble(troubleOf(thrown))
    } finally {
      setKnocking(false)
    }
  }
  return { knock, isKnocking, trouble }
}
