import Button from 'antd/es/button'
import { useState } from 'react'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { TextField } from '../sign-in/text-field.tsx'
import { OWN_WORDS } from './own-words.ts'
import { SetUpCode } from './set-up-code.tsx'

/** One's own one-time codes: set up, in use, or just confirmed. */
export function OwnCode() {
  const { hasCode } = useSession()
  const say = useWords(OWN_WORDS)
  const [recoveryCodes, show] = useState<readonly string[] | null>(null)
  return (
    <section className="sheet">
      <h2>{say.code}</h2>
      {recoveryCodes && <RecoveryCodes codes={recoveryCodes} close={() => show(null)} />}
      {!recoveryCodes && (hasCode ? <RemoveCode /> : <SetUpCode done={show} />)}
    </section>
  )
}

type CodesProps = { readonly codes: readonly string[]; readonly close: () => void }

function RecoveryCodes({ codes, close }: CodesProps) {
  const say = useWords(OWN_WORDS)
  return (
    <>
      <h3>{say.recovery}</h3>
      <p className="read">{say.recoveryWhy}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button type="primary" onClick={close}>
        {say.kept}
      </Button>
    </>
  )
}

function RemoveCode() {
  const say = useWords(OWN_WORDS)
  const [password, type] = useState('')
  const [wasSent, setSent] = useState(false)
  const removing = useAct(() => ({ path: '/api/session/code/remove', body: { password } }))
  const send = () => {
    setSent(true)
    if (password !== '') void removing.act()
  }
  return (
    <form
      className="sign-in-form own-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <p>{say.codeOn}</p>
      {removing.trouble && <TroubleNote trouble={removing.trouble} />}
      <TextField
        label={say.password}
        name="password"
        type="password"
        value={password}
        change={type}
        fault={wasSent && password === '' ? say.passwordMissing : null}
        autoComplete="current-password"
      />
      <Button htmlType="submit" disabled={removing.isActing}>
        {say.remove}
      </Button>
    </form>
  )
}
