import { createContext, useContext } from 'react'
import type { Role } from '../../core/account/actor.ts'

/** Who has signed in; every screen reads it here. */
export type Session = {
  readonly officeId: string
  readonly officeName: string
  readonly accountId: string
  readonly name: string
  readonly role: Role
  readonly unitId: string | null
}

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('nobody has signed in around this part')
  return session
}
