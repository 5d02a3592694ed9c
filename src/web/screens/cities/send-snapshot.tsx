import Button from 'antd/es/button'
import { useState } from 'react'
import type { SnapshotSendingView, SnapshotSentView } from '../../../contract/snapshot/snapshot.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import type { SnapshotListName } from '../../../core/snapshot/snapshot.ts'
import type { AsOf } from '../../../core/statistics/question.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { SNAPSHOT_OUTCOME_WORDS } from '../../../core/wording/snapshot-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CITIES_WORDS } from './cities-words.ts'
import { SendingForm } from './sending-form.tsx'

type Props = { readonly asOf: AsOf; readonly lists: readonly SnapshotListName[] }

/** Sends the round's snapshot to the province's server, and says what was sent when and what came of it. */
export function SendSnapshot({ asOf, lists }: Props) {
  const say = useWords(CITIES_WORDS)
  const { round } = useDesk()
  const { role } = useSession()
  const [isSetting, set] = useState(false)
  const path = `/api/rounds/${round.roundId}/snapshot-sending`
  const mayAsk = OFFICE_ACTS.exportSnapshot.includes(role)
  const { answer, trouble, again } = useAnswer<SnapshotSendingView>({ path: mayAsk ? path : null })
  const sending = useAct<void, SnapshotSentView>(() => ({ path, body: { asOf, lists } }))
  const [sent, tell] = useState<SnapshotSentView | null>(null)
  if (!mayAsk) return null
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return null
  const to = answer.sending
  return (
    <section className="sheet" aria-labelledby="send">
      <h2 id="send">{say.sendHead}</h2>
      <p className={to ? undefined : 'soft'}>
        {to ? say.sendTo(to.url, to.toRound, to.keyEnds) : say.notSet}
      </p>
      <p>
        {to && (
          <Button
            type="primary"
            loading={sending.isActing}
            onClick={() => void sending.act().then(tell)}
          >
            {say.sendNow}
          </Button>
        )}{' '}
        <Button onClick={() => set(true)}>{say.set}</Button>
      </p>
      {sending.trouble && <TroubleNote trouble={sending.trouble} />}
      {sent && (
        <p role="status">
          <Outcome sent={sent} />
        </p>
      )}
      <p className="soft">
        {answer.publicKey === null ? say.noPublicKey : say.publicKey}
        {answer.publicKey !== null && <code className="one-word">{answer.publicKey}</code>}
      </p>
      {isSetting && <SendingForm held={to} path={path} close={() => set(false)} />}
      {answer.sent.length > 0 && <SentTable sent={answer.sent} />}
    </section>
  )
}

function Outcome({ sent: { outcome, said } }: { readonly sent: SnapshotSentView }) {
  const language = useLanguage()
  const isThere = outcome === 'taken' || outcome === 'wasThere'
  return (
    <span className={isThere ? undefined : 'late-word'}>
      {SNAPSHOT_OUTCOME_WORDS[outcome][language]}
      {said !== '' && `${language === 'zh' ? '：' : ': '}${said}`}
    </span>
  )
}

function SentTable({ sent }: { readonly sent: SnapshotSendingView['sent'] }) {
  const say = useWords(CITIES_WORDS)
  const language = useLanguage()
  return (
    <>
      <h3>{say.sentHead}</h3>
      <ScrollBox>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.sentAt}</th>
              <th scope="col">{say.asOf}</th>
              <th scope="col">{say.outcome}</th>
              <th scope="col">{say.sha256}</th>
              <th scope="col">{say.sentBy}</th>
            </tr>
          </thead>
          <tbody>
            {sent.map((one) => (
              <tr key={`${one.sentAt} ${one.sha256}`}>
                <td className="units">{wordCutOff(one.sentAt, language)}</td>
                <td className="units">{wordCutOff(one.asOf.at, language)}</td>
                <td className="wide">
                  <Outcome sent={one} />
                </td>
                <td>{one.sha256.slice(0, 12)}…</td>
                <td>{one.accountId}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}
