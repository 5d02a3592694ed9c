import { createContext, useContext } from 'react'
import type { SessionView } from '../../contract/session.ts'

/** Who has signed in; every screen reads it here. */
export type Session = SessionView

export const SessionContext = createContext<Session | null>(null)

/** Whoever has signed in around this part; throws where nobody has. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('nobody has signed in around this part')
  return session
}
