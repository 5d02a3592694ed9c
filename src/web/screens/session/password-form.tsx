import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import type { SessionView } from '../../../contract/session.ts'
import { ask, type Trouble, troubleOf } from '../../api/ask.ts'
import { useWords } from '../../words/language.ts'
import { PlainTrouble } from '../sign-in/plain-trouble.tsx'
import { TextField } from '../sign-in/text-field.tsx'
import { PASSWORD_WORDS } from './password-words.ts'

type Props = {
  readonly accountId: string
  readonly changed: (session: SessionView) => void
}

const BLANK = { old: '', next: '', repeat: '' }

/** The present password and the new one, twice. */
export function PasswordForm({ accountId, changed }: Props) {
  const say = useWords(PASSWORD_WORDS)
  const [typed, type] = useState(BLANK)
  const [wasSent, setSent] = useState(false)
  const [isSending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const faults = {
    old: typed.old === '' ? say.oldMissing : null,
    next: typed.next === '' ? say.nextMissing : null,
    repeat: typed.repeat === typed.next ? null : say.different,
  }
  useEffect(() => {
    if (trouble) form.current?.querySelector<HTMLElement>('[role=alert]')?.focus()
  }, [trouble])
  const send = async (event: SyntheticEvent) => {
    event.preventDefault()
    setSent(true)
    const first = Object.entries(faults).find(([, what]) => what !== null)?.[0]
    if (first) return form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus()
    setSending(true)
    try {
      const { old, next } = typed
      changed(await ask<SessionView>('/api/session/password', { body: { old, next } }))
      type(BLANK)
      setSent(false)
      setTrouble(null)
    } catch (thrown) {
      setTrouble(troubleOf(thrown))
    } finally {
      setSending(false)
    }
  }
  const field = (name: keyof typeof BLANK) => ({
    name,
    label: say[name],
    type: 'password',
    value: typed[name],
    fault: wasSent ? faults[name] : null,
    change: (text: string) => type({ ...typed, [name]: text }),
  })
  return (
    <form ref={form} className="sign-in-form" onSubmit={(event) => void send(event)} noValidate>
      {trouble && <PlainTrouble trouble={trouble} />}
      <input type="hidden" name="username" autoComplete="username" value={accountId} readOnly />
      <TextField {...field('old')} autoComplete="current-password" />
      <TextField {...field('next')} hint={say.nextHint} autoComplete="new-password" />
      <TextField {...field('repeat')} autoComplete="new-password" />
      <button type="submit" className="primary-button" disabled={isSending}>
        {say.submit}
      </button>
    </form>
  )
}
