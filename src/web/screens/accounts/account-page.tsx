import Alert from 'antd/es/alert'
import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useState } from 'react'
import type { AccountView, ShownAccountView } from '../../../contract/account.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import { ROLE_WORDS } from '../../../core/wording/account-words.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { AccountActs } from './account-acts.tsx'
import { AccountRecord } from './account-record.tsx'
import { AccountState } from './account-state.tsx'
import { ACCOUNTS_WORDS } from './accounts-words.ts'
import { ChangeAccount } from './change-account.tsx'
import { momentWord } from './moment.ts'
import { useUnits } from './use-unit-names.ts'

/** One account: what it is, how it stands, what may be done to it, and what happened to it. */
export function AccountPage({ accountId }: { readonly accountId: string }) {
  const { role } = useSession()
  const say = useWords(ACCOUNTS_WORDS)
  const [isChanging, change] = useState(false)
  const { answer, trouble, again } = useAnswer<ShownAccountView>({
    path: `/api/accounts/${accountId}`,
  })
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return <Skeleton active />
  const { account, events } = answer
  const mayChange = OFFICE_ACTS.changeAccount.includes(role)
  return (
    <>
      <PageHead title={account.name} sentence={account.accountId}>
        {mayChange && !isChanging && <Button onClick={() => change(true)}>{say.change}</Button>}
      </PageHead>
      {mayChange && account.isActive && account.door?.hasPassword === false && (
        <Alert type="warning" showIcon title={say.nextPassword} />
      )}
      {isChanging ? (
        <ChangeAccount account={account} close={() => change(false)} />
      ) : (
        <section className="sheet">
          <AccountFacts account={account} />
          {mayChange && <AccountActs account={account} />}
        </section>
      )}
      <AccountRecord events={events} />
    </>
  )
}

function AccountFacts({ account }: { readonly account: AccountView }) {
  const say = useWords(ACCOUNTS_WORDS)
  const language = useLanguage()
  const { nameOf } = useUnits()
  const { role, unitId, contact, door } = account
  return (
    <dl className="facts account-facts">
      <dt>{say.role}</dt>
      <dd>{ROLE_WORDS[role][language]}</dd>
      {unitId && (
        <>
          <dt>{say.unit}</dt>
          <dd>{nameOf(unitId)}</dd>
        </>
      )}
      <dt>{say.contact}</dt>
      <dd>{contact || '—'}</dd>
      <dt>{say.state}</dt>
      <dd>
        <AccountState account={account} />
      </dd>
      <dt>{say.lastSeen}</dt>
      <dd>{door?.lastSeenAt ? momentWord(door.lastSeenAt) : say.never}</dd>
      <dt>{say.sessions}</dt>
      <dd>{door?.openSessions ?? 0}</dd>
    </dl>
  )
}
