import Alert from 'antd/es/alert'
import Button from 'antd/es/button'
import { useId, useState } from 'react'
import { isSlug } from '../../../core/ledger/ids.ts'
import { goTo } from '../../api/address.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { useDraft } from '../../api/use-draft.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { AccountFields, type Described, type Fault, faultsOf } from './account-fields.tsx'
import { ACCOUNTS_WORDS } from './accounts-words.ts'

const BLANK: Described & { readonly accountId: string } = {
  accountId: '',
  name: '',
  role: 'clerk',
  unitId: null,
  contact: '',
}

/** A new account; afterwards it is shown, where its start password is given. */
export function NewAccount() {
  const { officeId } = useSession()
  const say = useWords(ACCOUNTS_WORDS)
  const [typed, type, forget] = useDraft('account', BLANK)
  const [isTold, tell] = useState(false)
  const id = useId()
  const adding = useAct(() => ({ path: '/api/accounts', body: typed }))
  const faults: readonly Fault[] = [
    ...(isSlug(typed.accountId) ? [] : (['accountWrong'] as const)),
    ...faultsOf(typed),
  ]
  const send = async () => {
    tell(true)
    if (faults.length > 0 || !(await adding.act())) return
    forget()
    goTo(`/${officeId}/-/accounts/${typed.accountId}`)
  }
  return (
    <>
      <PageHead title={say.add} />
      <section className="sheet account-form">
        {adding.trouble && <TroubleNote trouble={adding.trouble} />}
        {isTold && faults.length > 0 && (
          <Alert
            type="error"
            showIcon
            role="alert"
            title={say.wrong}
            description={faults.map((fault) => <div key={fault}>{say[fault]}</div>)}
          />
        )}
        <div className="form-grid">
          <label htmlFor={id}>{say.account}</label>
          <div>
            <input
              id={id}
              className="field"
              value={typed.accountId}
              spellCheck={false}
              autoCapitalize="none"
              aria-invalid={isTold && faults.includes('accountWrong')}
              aria-describedby={`${id}-hint`}
              onChange={(event) => type({ ...typed, accountId: event.target.value.trim() })}
            />
            <p id={`${id}-hint`} className="soft">
              {say.accountHint}
            </p>
          </div>
          <AccountFields
            described={typed}
            change={(described) => type({ ...typed, ...described })}
            faults={isTold ? faults : []}
          />
        </div>
        <div className="filters more">
          <Button type="primary" disabled={adding.isActing} onClick={() => void send()}>
            {say.create}
          </Button>
        </div>
      </section>
    </>
  )
}
