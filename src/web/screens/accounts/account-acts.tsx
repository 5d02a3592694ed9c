import Button from 'antd/es/button'
import { useState } from 'react'
import type { AccountView } from '../../../contract/account.ts'
import type { AccountAct } from '../../../core/account/account-act.ts'
import { ACCOUNT_ACT_WORDS } from '../../../core/wording/account-words.ts'
import { useAct } from '../../api/use-act.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { ACCOUNTS_WORDS, ACT_SENTENCES } from './accounts-words.ts'

type Given = { readonly password: string | null }

/** What the administrator may do to this account now; each says exactly what it does, and asks why. */
export function AccountActs({ account }: { readonly account: AccountView }) {
  const language = useLanguage()
  const [asked, ask] = useState<AccountAct | null>(null)
  const [password, show] = useState<string | null>(null)
  const acting = useAct<{ readonly act: AccountAct; readonly reason: string }, Given>((body) => ({
    path: `/api/accounts/${account.accountId}/acts`,
    body,
  }))
  const give = async (act: AccountAct, reason: string) => {
    const given = await acting.act({ act, reason })
    if (given === null) return
    ask(null)
    show(given.password)
  }
  return (
    <div className="filters">
      {actsFor(account).map((act) => (
        <Button
          key={act}
          type={act === 'giveStartPassword' && !account.door?.hasPassword ? 'primary' : 'default'}
          onClick={() => {
            acting.forget()
            ask(act)
          }}
        >
          {ACCOUNT_ACT_WORDS[act][language]}
        </Button>
      ))}
      {asked && (
        <AskReason
          title={ACCOUNT_ACT_WORDS[asked][language]}
          sentence={ACT_SENTENCES[asked][language]}
          needsReason
          trouble={acting.trouble}
          close={() => ask(null)}
          give={(reason) => void give(asked, reason)}
        />
      )}
      {password !== null && <StartPasswordNote password={password} close={() => show(null)} />}
    </div>
  )
}

function actsFor({ isActive, door }: AccountView): readonly AccountAct[] {
  if (!isActive) return ['reactivate']
  return [
    'giveStartPassword',
    ...(door?.waitUntil ? (['unlock'] as const) : []),
    ...(door && door.openSessions > 0 ? (['revokeSessions'] as const) : []),
    ...(door?.hasCode ? (['removeCode'] as const) : []),
    'deactivate',
  ]
}

type NoteProps = { readonly password: string; readonly close: () => void }

function StartPasswordNote({ password, close }: NoteProps) {
  const say = useWords(ACCOUNTS_WORDS)
  return (
    <Dialog
      title={say.passwordGiven}
      onCancel={close}
      footer={
        <Button type="primary" onClick={close}>
          {say.done}
        </Button>
      }
    >
      <p className="shown-once">{password}</p>
      <p className="soft">{say.passwordOnce}</p>
    </Dialog>
  )
}
