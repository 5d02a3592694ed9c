import Button from 'antd/es/button'
import { useState } from 'react'
import type { AccountView } from '../../../contract/account.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import { ROLE_WORDS } from '../../../core/wording/account-words.ts'
import { goTo } from '../../api/address.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { AccountState } from './account-state.tsx'
import { ACCOUNTS_WORDS } from './accounts-words.ts'
import { momentWord } from './moment.ts'
import { useUnits } from './use-unit-names.ts'

/** Every account of the office. */
export function AccountList() {
  const { role, officeId } = useSession()
  const say = useWords(ACCOUNTS_WORDS)
  const { answer, trouble, again } = useAnswer<readonly AccountView[]>({ path: '/api/accounts' })
  return (
    <>
      <PageHead title={say.title} sentence={say.about}>
        {OFFICE_ACTS.createAccount.includes(role) && (
          <Button type="primary" onClick={() => goTo(`/${officeId}/-/accounts/new`)}>
            {say.add}
          </Button>
        )}
      </PageHead>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {answer && <Accounts accounts={answer} />}
    </>
  )
}

function Accounts({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const say = useWords(ACCOUNTS_WORDS)
  const language = useLanguage()
  const { nameOf } = useUnits()
  const [sought, seek] = useState('')
  const [role, choose] = useState('')
  const words = sought.trim().toLowerCase()
  const shown = accounts.filter((one) => {
    const text = [one.accountId, one.name, nameOf(one.unitId), one.contact].join(' ').toLowerCase()
    return (role === '' || one.role === role) && text.includes(words)
  })
  return (
    <section className="sheet">
      <div className="filters">
        <input
          className="field"
          type="search"
          aria-label={say.find}
          placeholder={say.find}
          value={sought}
          onChange={(event) => seek(event.target.value)}
        />
        <select
          className="field"
          aria-label={say.role}
          value={role}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{say.allRoles}</option>
          {Object.entries(ROLE_WORDS).map(([name, word]) => (
            <option key={name} value={name}>
              {word[language]}
            </option>
          ))}
        </select>
        <span className="soft">{say.count(shown.length, accounts.length)}</span>
      </div>
      {shown.length === 0 ? (
        <EmptyNote title={say.none} />
      ) : (
        <AccountTable accounts={shown} nameOf={nameOf} />
      )}
    </section>
  )
}

type TableProps = {
  readonly accounts: readonly AccountView[]
  readonly nameOf: ReturnType<typeof useUnits>['nameOf']
}

function AccountTable({ accounts, nameOf }: TableProps) {
  const { officeId } = useSession()
  const say = useWords(ACCOUNTS_WORDS)
  const language = useLanguage()
  return (
    <ScrollBox>
      <table className="account-table">
        <thead>
          <tr>
            <th scope="col">{say.account}</th>
            <th scope="col">{say.name}</th>
            <th scope="col">{say.role}</th>
            <th scope="col">{say.unit}</th>
            <th scope="col">{say.contact}</th>
            <th scope="col">{say.state}</th>
            <th scope="col">{say.lastSeen}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((one) => (
            <tr key={one.accountId} className={one.isActive ? '' : 'soft'}>
              <th scope="row">
                <Link to={`/${officeId}/-/accounts/${one.accountId}`}>{one.accountId}</Link>
              </th>
              <td>{one.name}</td>
              <td>{ROLE_WORDS[one.role][language]}</td>
              <td>{nameOf(one.unitId)}</td>
              <td>{one.contact}</td>
              <td>
                <AccountState account={one} />
              </td>
              <td className="moment-cell">
                {one.door?.lastSeenAt ? momentWord(one.door.lastSeenAt) : say.never}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
