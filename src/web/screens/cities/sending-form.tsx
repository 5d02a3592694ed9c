import Button from 'antd/es/button'
import { useState } from 'react'
import type { SnapshotSendingView } from '../../../contract/snapshot/snapshot.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { TextLine } from '../../parts/form/text-line.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { FRAME_WORDS } from '../../words/frame-words.ts'
import { useWords } from '../../words/language.ts'
import { CITIES_WORDS } from './cities-words.ts'

type Props = {
  readonly held: SnapshotSendingView['sending']
  readonly path: string
  readonly close: () => void
}

const WIDTH = 560

/** Where snapshots go; the key is kept in no draft of this browser. */
export function SendingForm({ held, path, close }: Props) {
  const say = useWords(CITIES_WORDS)
  const frame = useWords(FRAME_WORDS)
  const [url, setUrl] = useState(held?.url ?? '')
  const [toRound, setRound] = useState<string>(held?.toRound ?? '')
  const [key, setKey] = useState('')
  const saving = useAct(() => ({
    path,
    method: 'PUT' as const,
    body: { url: url.trim(), toRound: toRound.trim(), ...(key.trim() && { key: key.trim() }) },
  }))
  const save = async () => {
    if ((await saving.act()) !== null) close()
  }
  return (
    <Dialog
      title={say.set}
      width={WIDTH}
      onCancel={close}
      footer={[
        <Button key="cancel" onClick={close}>
          {frame.cancel}
        </Button>,
        <Button key="ok" type="primary" loading={saving.isActing} onClick={() => void save()}>
          {say.save}
        </Button>,
      ]}
    >
      {saving.trouble && <TroubleNote trouble={saving.trouble} />}
      <TextLine name={say.url} value={url} write={setUrl} />
      <TextLine name={say.toRound} value={toRound} write={setRound} />
      <label className="form-line">
        <span>{say.key}</span>
        <input
          className="field"
          type="password"
          autoComplete="off"
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
      </label>
    </Dialog>
  )
}
