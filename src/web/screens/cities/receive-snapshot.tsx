import { useId, useState } from 'react'
import type { SnapshotReceivedView } from '../../../contract/snapshot/snapshot.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { wordSnapshotFinding } from '../../../core/wording/snapshot-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CITIES_WORDS } from './cities-words.ts'

/** Takes in a snapshot that came as a file; what does not agree in it is said at once. */
export function ReceiveSnapshot() {
  const say = useWords(CITIES_WORDS)
  const { round } = useDesk()
  const { role } = useSession()
  const field = useId()
  const [isNoFile, tellNoFile] = useState(false)
  const [received, tell] = useState<SnapshotReceivedView | null>(null)
  const receiving = useAct<unknown, SnapshotReceivedView>((body) => ({
    path: `/api/rounds/${round.roundId}/snapshots`,
    body,
  }))
  if (!OFFICE_ACTS.receiveSnapshot.includes(role)) return null
  const take = async (file: File | undefined) => {
    if (!file) return
    receiving.forget()
    tell(null)
    const content = parsed(await file.text())
    tellNoFile(content === null)
    if (content !== null) tell(await receiving.act(content))
  }
  return (
    <section className="sheet">
      <label htmlFor={field}>{say.receive}</label>{' '}
      <input
        id={field}
        type="file"
        accept=".json,application/json"
        disabled={receiving.isActing}
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {isNoFile && (
        <p className="late-word" role="alert">
          {say.notJson}
        </p>
      )}
      {receiving.trouble && <TroubleNote trouble={receiving.trouble} />}
      {received && <Received received={received} />}
    </section>
  )
}

function Received({ received }: { readonly received: SnapshotReceivedView }) {
  const say = useWords(CITIES_WORDS)
  const language = useLanguage()
  const { round } = useDesk()
  const city = unitWord(received.unitId, round.settings)
  return (
    <div role="status">
      <p>{received.wasThere ? say.wasThere(city) : say.received(city)}</p>
      {received.findings.map((finding) => {
        const sentence = wordSnapshotFinding(finding, language)
        return (
          <p key={sentence} className="late-word">
            {sentence}
          </p>
        )
      })}
    </div>
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
