import Button from 'antd/es/button'
import { useState } from 'react'
import { useAct } from '../../api/use-act.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { TextField } from '../sign-in/text-field.tsx'
import { CodePicture } from './code-picture.tsx'
import { OWN_WORDS } from './own-words.ts'

type Begun = { readonly secret: string; readonly address: string }
type Confirmed = { readonly recoveryCodes: readonly string[] }

/** One step after the other: the picture, the first code, the recovery codes. */
export function SetUpCode({ done }: { readonly done: (recoveryCodes: readonly string[]) => void }) {
  const say = useWords(OWN_WORDS)
  const [begun, hold] = useState<Begun | null>(null)
  const beginning = useAct<void, Begun>(() => ({ path: '/api/session/code/begin' }))
  return (
    <>
      <p>{say.codeOff}</p>
      {beginning.trouble && <TroubleNote trouble={beginning.trouble} />}
      {begun ? (
        <ConfirmCode begun={begun} done={done} />
      ) : (
        <Button disabled={beginning.isActing} onClick={async () => hold(await beginning.act())}>
          {say.begin}
        </Button>
      )}
    </>
  )
}

type ConfirmProps = {
  readonly begun: Begun
  readonly done: (recoveryCodes: readonly string[]) => void
}

function ConfirmCode({ begun, done }: ConfirmProps) {
  const say = useWords(OWN_WORDS)
  const [code, type] = useState('')
  const [wasSent, setSent] = useState(false)
  const confirming = useAct<void, Confirmed>(() => ({
    path: '/api/session/code/confirm',
    body: { code: code.trim() },
  }))
  const send = async () => {
    setSent(true)
    if (code.trim() === '') return
    const confirmed = await confirming.act()
    if (confirmed) done(confirmed.recoveryCodes)
  }
  return (
    <div className="code-set-up">
      <CodePicture text={begun.address} label={say.picture} />
      <form
        className="sign-in-form"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p>{say.scan}</p>
        <p className="soft">
          {say.byHand} <code>{begun.secret.replace(/(.{4})/g, '$1 ')}</code>
        </p>
        {confirming.trouble && <TroubleNote trouble={confirming.trouble} />}
        <TextField
          label={say.digits}
          name="code"
          value={code}
          change={type}
          fault={wasSent && code.trim() === '' ? say.digitsMissing : null}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <Button type="primary" htmlType="submit" disabled={confirming.isActing}>
          {say.confirm}
        </Button>
      </form>
    </div>
  )
}
