import Button from 'antd/es/button'
import { useId, useState } from 'react'
import type { AccountView, MadeKeyView } from '../../../contract/account.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { endOfDay } from '../../../core/calendar/instant.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { DayField } from '../../parts/day-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { FRAME_WORDS } from '../../words/frame-words.ts'
import { useWords } from '../../words/language.ts'
import { KEYS_WORDS } from './keys-words.ts'

type Typed = { readonly accountId: string; readonly name: string; readonly until: Day | null }

/** Makes a key and shows it once. */
export function MakeKey({ close }: { readonly close: () => void }) {
  const say = useWords(KEYS_WORDS)
  const [typed, type] = useState<Typed>({ accountId: '', name: '', until: null })
  const [isTold, tell] = useState(false)
  const [made, show] = useState<MadeKeyView | null>(null)
  const making = useAct<void, MadeKeyView>(() => ({
    path: '/api/api-keys',
    body: {
      accountId: typed.accountId,
      name: typed.name.trim(),
      expiresAt: typed.until && endOfDay(typed.until),
    },
  }))
  const isMissing = typed.accountId === '' || typed.name.trim() === '' || typed.until === null
  const send = async () => {
    tell(true)
    if (!isMissing) show(await making.act())
  }
  return (
    <section className="sheet account-form">
      {making.trouble && <TroubleNote trouble={making.trouble} />}
      {isTold && isMissing && (
        <p className="wrong" role="alert">
          {say.missing}
        </p>
      )}
      <KeyFields typed={typed} type={type} />
      <div className="filters more">
        <Button type="primary" disabled={making.isActing} onClick={() => void send()}>
          {say.make}
        </Button>
        <Cancel close={close} />
      </div>
      {made && (
        <Dialog
          title={say.shown}
          onCancel={close}
          width={560}
          footer={
            <Button type="primary" onClick={close}>
              {say.done}
            </Button>
          }
        >
          <p className="shown-once">{made.key}</p>
          <p className="soft">{say.once}</p>
        </Dialog>
      )}
    </section>
  )
}

function Cancel({ close }: { readonly close: () => void }) {
  const { cancel } = useWords(FRAME_WORDS)
  return <Button onClick={close}>{cancel}</Button>
}

function KeyFields({
  typed,
  type,
}: {
  readonly typed: Typed
  readonly type: (typed: Typed) => void
}) {
  const say = useWords(KEYS_WORDS)
  const accounts = useAnswer<readonly AccountView[]>({ path: '/api/accounts' }).answer ?? []
  const id = useId()
  return (
    <div className="form-grid">
      <label htmlFor={`${id}-account`}>{say.account}</label>
      <select
        id={`${id}-account`}
        className="field"
        value={typed.accountId}
        onChange={(event) => type({ ...typed, accountId: event.target.value })}
      >
        <option value="">{say.choose}</option>
        {accounts
          .filter((one) => one.isActive)
          .map((one) => (
            <option key={one.accountId} value={one.accountId}>
              {one.accountId} {one.name}
            </option>
          ))}
      </select>
      <label htmlFor={`${id}-name`}>{say.name}</label>
      <input
        id={`${id}-name`}
        className="field"
        value={typed.name}
        onChange={(event) => type({ ...typed, name: event.target.value })}
      />
      <label htmlFor={`${id}-until`}>{say.expires}</label>
      <DayField
        id={`${id}-until`}
        value={typed.until}
        change={(until) => type({ ...typed, until })}
      />
    </div>
  )
}
