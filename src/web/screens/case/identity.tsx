import Button from 'antd/es/button'
import { useState } from 'react'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import type { Complainant } from '../../../core/reading/list.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { useWords } from '../../words/language.ts'
import { CASE_WORDS } from './case-words.ts'

/** Who complained: behind a click with a reason, which is recorded; it is gone when the page is left. */
export function Identity({ caseId }: { readonly caseId: string }) {
  const say = useWords(CASE_WORDS)
  const { role } = useSession()
  const [isAsking, ask] = useState(false)
  const [seen, see] = useState<readonly Complainant[] | null>(null)
  const looking = useAct<string, readonly Complainant[]>((reason) => ({
    path: `/api/cases/${caseId}/identity`,
    body: { reason },
  }))
  if (!OFFICE_ACTS.viewIdentity.includes(role)) return null
  const look = async (reason: string) => {
    const found = await looking.act(reason)
    if (!found) return
    see(found)
    ask(false)
  }
  return (
    <section className="sheet identity">
      <h2>{say.identity}</h2>
      <p className="soft read">{say.identitySentence}</p>
      {seen === null ? (
        <p className="more">
          <Button onClick={() => ask(true)}>{say.seeIdentity}</Button>
        </p>
      ) : (
        <>
          <Seen complainants={seen} />
          <Button onClick={() => see(null)}>{say.hide}</Button>
        </>
      )}
      {isAsking && (
        <AskReason
          title={say.seeIdentity}
          sentence={say.identitySentence}
          needsReason
          trouble={looking.trouble}
          close={() => ask(false)}
          give={(reason) => void look(reason)}
        />
      )}
    </section>
  )
}

function Seen({ complainants }: { readonly complainants: readonly Complainant[] }) {
  const say = useWords(CASE_WORDS)
  if (complainants.length === 0) return <p>{say.noIdentity}</p>
  return complainants.map((one) => {
    const lines = [
      [say.identityName, one.name],
      [say.identityPhone, one.phone],
      [say.identityAddress, one.address],
      [say.identityId, one.id],
      [say.identityAbout, one.about],
    ] as const
    return (
      <dl className="facts" key={JSON.stringify(one)}>
        {lines
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    )
  })
}
