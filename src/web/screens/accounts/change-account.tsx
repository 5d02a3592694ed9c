import Button from 'antd/es/button'
import { useId, useState } from 'react'
import type { AccountView } from '../../../contract/account.ts'
import { useAct } from '../../api/use-act.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { FRAME_WORDS } from '../../words/frame-words.ts'
import { useWords } from '../../words/language.ts'
import { AccountFields, type Described, type Fault, faultsOf } from './account-fields.tsx'
import { ACCOUNTS_WORDS } from './accounts-words.ts'

type Props = { readonly account: AccountView; readonly close: () => void }

/** Describes an account anew, with a reason. */
export function ChangeAccount({ account, close }: Props) {
  const say = useWords(ACCOUNTS_WORDS)
  const { cancel } = useWords(FRAME_WORDS)
  const { name, role, unitId, contact, version, accountId } = account
  const [typed, type] = useState<Described>({ name, role, unitId, contact })
  const [reason, setReason] = useState('')
  const [isTold, tell] = useState(false)
  const id = useId()
  const saving = useAct(() => ({
    path: `/api/accounts/${accountId}`,
    method: 'PUT',
    body: { ...typed, version, reason: reason.trim() },
  }))
  const faults: readonly Fault[] = [
    ...faultsOf(typed),
    ...(reason.trim() === '' ? (['reasonMissing'] as const) : []),
  ]
  const send = async () => {
    tell(true)
    if (faults.length === 0 && (await saving.act())) close()
  }
  return (
    <section className="sheet account-form">
      <h2>{say.change}</h2>
      {saving.trouble && <TroubleNote trouble={saving.trouble} />}
      <div className="form-grid">
        <AccountFields described={typed} change={type} faults={isTold ? faults : []} />
        <label htmlFor={id}>{say.reason}</label>
        <div>
          <input
            id={id}
            className="field"
            value={reason}
            aria-invalid={isTold && faults.includes('reasonMissing')}
            onChange={(event) => setReason(event.target.value)}
          />
          {isTold && faults.includes('reasonMissing') && (
            <p className="wrong">{say.reasonMissing}</p>
          )}
        </div>
      </div>
      <div className="filters more">
        <Button type="primary" disabled={saving.isActing} onClick={() => void send()}>
          {say.save}
        </Button>
        <Button onClick={close}>{cancel}</Button>
      </div>
    </section>
  )
}
