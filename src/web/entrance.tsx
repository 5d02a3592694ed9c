import Skeleton from 'antd/es/skeleton'
import { type ReactNode, useMemo } from 'react'
import type { OfficeNameView } from '../contract/account.ts'
import { useAddress } from './api/address.ts'
import { carryCredentials } from './api/credentials.ts'
import { type Session, SessionContext } from './api/session.ts'
import { useAnswer } from './api/use-answer.ts'
import { TroubleNote } from './parts/trouble-note.tsx'
import { NoOffice } from './screens/no-office.tsx'

/** Finds out who looks before anything is shown. Until people sign in, that is the clerk of the office in the address. */
export function Entrance({ children }: { readonly children: ReactNode }) {
  const offices = useAnswer<readonly OfficeNameView[]>({ path: '/api/offices' })
  const [, officeId] = useAddress().path.split('/')
  const office = offices.answer?.find((one) => one.officeId === officeId) ?? offices.answer?.[0]
  const session = useMemo(() => (office ? clerkOf(office) : null), [office])
  if (offices.trouble) return <TroubleNote trouble={offices.trouble} again={offices.again} />
  if (!offices.answer) return <Skeleton active />
  if (!session) return <NoOffice />
  carryCredentials({ 'x-huiyin-account': `${session.officeId}/${session.accountId}` })
  return (
    <SessionContext key={session.officeId} value={session}>
      {children}
    </SessionContext>
  )
}

function clerkOf({ officeId, name, accountId }: OfficeNameView): Session {
  return {
    officeId,
    officeName: name,
    accountId: accountId ?? '',
    name: accountId ?? '',
    role: 'clerk',
    unitId: null,
  }
}
