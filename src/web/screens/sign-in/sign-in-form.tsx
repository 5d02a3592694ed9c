import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react'
import type { SessionState } from '../../../contract/session.ts'
import type { Trouble } from '../../api/ask.ts'
import { useWords } from '../../words/language.ts'
import { PlainTrouble } from './plain-trouble.tsx'
import { SIGN_IN_WORDS } from './sign-in-words.ts'
import { TextField } from './text-field.tsx'
import type { SigningIn } from './use-sign-in.ts'

type Props = {
  readonly offices: SessionState['offices']
  readonly signingIn: SigningIn
  /** Who signs in again: office and account are known. */
  readonly former?: { readonly officeId: string; readonly accountId: string }
}

const KEPT_OFFICE = 'huiyin.office'

/** Office, account, password and, where the account asks for one, a code. Mistakes are told on top and beside the field; the first is gone to. */
export function SignInForm({ offices, signingIn, former }: Props) {
  const say = useWords(SIGN_IN_WORDS)
  const [office, setOffice] = useState(() => former?.officeId ?? officeToBeginWith(offices))
  const [account, setAccount] = useState(former?.accountId ?? '')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [wasSent, setSent] = useState(false)
  const needsCode = useNeedsCode(signingIn.trouble)
  const form = useRef<HTMLFormElement>(null)
  const missing = {
    account: account.trim() === '' ? say.accountMissing : null,
    password: password === '' ? say.passwordMissing : null,
    code: needsCode && code.trim() === '' ? say.codeMissing : null,
  }
  const fault = (name: keyof typeof missing) => (wasSent ? missing[name] : null)
  useEffect(() => {
    if (signingIn.trouble) form.current?.querySelector<HTMLElement>('[role=alert]')?.focus()
  }, [signingIn.trouble])
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    setSent(true)
    const first = Object.entries(missing).find(([, what]) => what !== null)?.[0]
    if (first) return form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus()
    window.localStorage.setItem(KEPT_OFFICE, office)
    const typed = { office, account: account.trim(), password }
    void signingIn.knock(code.trim() === '' ? typed : { ...typed, code: code.trim() })
  }
  return (
    <form ref={form} className="sign-in-form" onSubmit={send} noValidate>
      {signingIn.trouble && signingIn.trouble.code !== 'code-missing' && (
        <PlainTrouble trouble={signingIn.trouble} />
      )}
      {!former && <OfficeField offices={offices} office={office} choose={setOffice} />}
      <TextField
        label={say.account}
        name="account"
        value={account}
        change={setAccount}
        fault={fault('account')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={former !== undefined}
      />
      <TextField
        label={say.password}
        name="password"
        type="password"
        value={password}
        change={setPassword}
        fault={fault('password')}
        autoComplete="current-password"
      />
      {needsCode && (
        <TextField
          label={say.code}
          hint={say.codeHint}
          name="code"
          value={code}
          change={setCode}
          fault={fault('code')}
          autoComplete="one-time-code"
          spellCheck={false}
        />
      )}
      <button type="submit" className="primary-button" disabled={signingIn.isKnocking}>
        {signingIn.isKnocking ? say.submitting : say.submit}
      </button>
    </form>
  )
}

type OfficeFieldProps = Pick<Props, 'offices'> & {
  readonly office: string
  readonly choose: (office: string) => void
}

/** One office is said, of several one is chosen. */
function OfficeField({ offices, office, choose }: OfficeFieldProps) {
  const say = useWords(SIGN_IN_WORDS)
  const id = useId()
  const [only, ...others] = offices
  if (others.length === 0) return <p className="sign-in-office">{only?.name}</p>
  return (
    <div className="text-field">
      <label htmlFor={id}>{say.office}</label>
      <select
        id={id}
        className="field"
        value={office}
        onChange={(event) => choose(event.target.value)}
      >
        {offices.map(({ officeId, name }) => (
          <option key={officeId} value={officeId}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

function officeToBeginWith(offices: SessionState['offices']): string {
  const kept = window.localStorage.getItem(KEPT_OFFICE)
  const known = offices.find(({ officeId }) => officeId === kept) ?? offices[0]
  return known?.officeId ?? ''
}

/** Once a code was asked for, its field stays. */
function useNeedsCode(trouble: Trouble | null): boolean {
  const [needs, setNeeds] = useState(false)
  if (trouble?.code === 'code-missing' && !needs) setNeeds(true)
  return needs
}
