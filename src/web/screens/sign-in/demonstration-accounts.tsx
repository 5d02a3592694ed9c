import { useState } from 'react'
import type { DemonstratedAccountView } from '../../../contract/session.ts'
import { ROLE_WORDS } from '../../../core/wording/account-words.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { SIGN_IN_WORDS } from './sign-in-words.ts'
import type { SigningIn } from './use-sign-in.ts'

/** Where many share a role, it stands last. */
const OF_UNITS: readonly string[] = ['liaison', 'authority']
const ALL = Object.keys(ROLE_WORDS) as (keyof typeof ROLE_WORDS)[]
const ROLES = [
  ...ALL.filter((role) => !OF_UNITS.includes(role)),
  ...ALL.filter((role) => OF_UNITS.includes(role)),
]

type Props = {
  readonly accounts: readonly DemonstratedAccountView[]
  readonly signingIn: SigningIn
}

/** The accounts of a demonstration by role; one click signs in. Shown nowhere else. */
export function DemonstrationAccounts({ accounts, signingIn }: Props) {
  const say = useWords(SIGN_IN_WORDS)
  const language = useLanguage()
  const offices = [...new Map(accounts.map((one) => [one.officeId, one.officeName]))]
  const [chosen, choose] = useState(offices[0]?.[0])
  const shown = accounts.filter(({ officeId }) => officeId === chosen)
  return (
    <section className="demonstration">
      <h2>{say.demonstration}</h2>
      <p className="soft">
        {say.demonstrationWhy} <code>{accounts[0]?.password}</code>
      </p>
      <div className="demonstration-offices">
        {offices.map(([officeId, name]) => (
          <button
            key={officeId}
            type="button"
            className="plain-button"
            aria-pressed={officeId === chosen}
            onClick={() => choose(officeId)}
          >
            {name}
          </button>
        ))}
      </div>
      <dl>
        {ROLES.map((role) => {
          const ofRole = shown.filter((one) => one.role === role)
          return ofRole.length === 0 ? null : (
            <div key={role}>
              <dt>{ROLE_WORDS[role][language]}</dt>
              <dd>
                {ofRole.map((one) => (
                  <button
                    key={one.accountId}
                    type="button"
                    className="account-button"
                    disabled={signingIn.isKnocking}
                    title={one.unitName ?? one.accountId}
                    onClick={() =>
                      void signingIn.knock({
                        office: one.officeId,
                        account: one.accountId,
                        password: one.password,
                      })
                    }
                  >
                    {nameAmong(one.name, ofRole)}
                  </button>
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** What all names of a row end with says the role a second time, and is left out. */
function nameAmong(name: string, others: readonly DemonstratedAccountView[]): string {
  if (others.length < 2) return name
  let length = 0
  while (others.every((one) => one.name.at(-1 - length) === name.at(-1 - length))) length += 1
  return name.slice(0, name.length - length) || name
}
