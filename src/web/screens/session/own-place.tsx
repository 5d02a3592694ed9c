import '../../look/accounts.css'
import { useQueryClient } from '@tanstack/react-query'
import Alert from 'antd/es/alert'
import { useState } from 'react'
import { ROLE_WORDS } from '../../../core/wording/account-words.ts'
import { useSession } from '../../api/session.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { OwnCode } from './own-code.tsx'
import { OWN_WORDS } from './own-words.ts'
import { PasswordForm } from './password-form.tsx'
import { PASSWORD_WORDS } from './password-words.ts'

/** Who I am here, my password and my one-time codes. */
export function OwnPlace() {
  const session = useSession()
  const say = useWords(OWN_WORDS)
  const password = useWords(PASSWORD_WORDS)
  const language = useLanguage()
  const client = useQueryClient()
  const [isChanged, tell] = useState(false)
  return (
    <>
      <PageHead title={say.title} sentence={session.name} />
      <section className="sheet">
        <dl className="facts">
          <dt>{say.account}</dt>
          <dd>{session.accountId}</dd>
          <dt>{say.role}</dt>
          <dd>{ROLE_WORDS[session.role][language]}</dd>
          {session.unitName && (
            <>
              <dt>{say.unit}</dt>
              <dd>{session.unitName}</dd>
            </>
          )}
          <dt>{say.office}</dt>
          <dd>{session.officeName}</dd>
        </dl>
      </section>
      <section className="sheet">
        <h2>{password.title}</h2>
        {isChanged && <Alert type="success" showIcon title={password.changed} />}
        <div className="own-form">
          <PasswordForm
            accountId={session.accountId}
            changed={() => {
              tell(true)
              void client.invalidateQueries()
            }}
          />
        </div>
      </section>
      <OwnCode />
    </>
  )
}
