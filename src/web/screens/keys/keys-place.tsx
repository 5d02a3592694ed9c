import { ScrollBox } from '../../parts/scroll-box.tsx'
import '../../look/accounts.css'
import Button from 'antd/es/button'
import { useState } from 'react'
import type { ApiKeyView } from '../../../contract/account.ts'
import type { Instant } from '../../../core/calendar/instant.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { momentWord } from '../accounts/moment.ts'
import { KEYS_WORDS } from './keys-words.ts'
import { MakeKey } from './make-key.tsx'

/** The keys with which programs come in. */
export function KeysPlace() {
  const say = useWords(KEYS_WORDS)
  const [isMaking, make] = useState(false)
  const { answer, trouble, again } = useAnswer<readonly ApiKeyView[]>({ path: '/api/api-keys' })
  return (
    <>
      <PageHead title={say.title} sentence={say.about}>
        {!isMaking && (
          <Button type="primary" onClick={() => make(true)}>
            {say.make}
          </Button>
        )}
      </PageHead>
      {isMaking && <MakeKey close={() => make(false)} />}
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      <section className="sheet">
        {answer?.length === 0 && <EmptyNote title={say.none} />}
        {answer && answer.length > 0 && <Keys keys={answer} />}
      </section>
    </>
  )
}

function Keys({ keys }: { readonly keys: readonly ApiKeyView[] }) {
  const say = useWords(KEYS_WORDS)
  const clock = useAnswer<{ readonly now: Instant }>({ path: '/api/now' })
  const [asked, ask] = useState<ApiKeyView | null>(null)
  const withdrawing = useAct<{ readonly keyId: string; readonly reason: string }>(
    ({ keyId, reason }) => ({ path: `/api/api-keys/${keyId}/withdrawal`, body: { reason } }),
  )
  const stateOf = (key: ApiKeyView) => {
    if (key.withdrawnAt) return say.withdrawn
    return clock.answer && key.expiresAt <= clock.answer.now ? say.expired : say.inUse
  }
  return (
    <ScrollBox>
      <table className="account-table">
        <thead>
          <tr>
            <th scope="col">{say.name}</th>
            <th scope="col">{say.account}</th>
            <th scope="col">{say.made}</th>
            <th scope="col">{say.expires}</th>
            <th scope="col">{say.lastUsed}</th>
            <th scope="col">{say.state}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key.keyId}>
              <th scope="row">{key.name}</th>
              <td>{key.accountId}</td>
              <td className="moment-cell">
                {momentWord(key.madeAt)} <span className="soft">{key.madeBy}</span>
              </td>
              <td className="moment-cell">{momentWord(key.expiresAt)}</td>
              <td className="moment-cell">
                {key.lastUsedAt ? momentWord(key.lastUsedAt) : say.never}
              </td>
              <td>{stateOf(key)}</td>
              <td>
                {key.withdrawnAt === null && (
                  <Button size="small" onClick={() => ask(key)}>
                    {say.withdraw}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked && (
        <AskReason
          title={say.withdraw}
          sentence={say.withdrawWhy}
          needsReason
          trouble={withdrawing.trouble}
          close={() => ask(null)}
          give={async (reason) => {
            if (await withdrawing.act({ keyId: asked.keyId, reason })) ask(null)
          }}
        />
      )}
    </ScrollBox>
  )
}
