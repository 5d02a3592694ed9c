import Button from 'antd/es/button'
import { useId, useState } from 'react'
import type { Trouble } from '../api/ask.ts'
import { FRAME_WORDS } from '../words/frame-words.ts'
import { useWords } from '../words/language.ts'
import { Dialog } from './dialog.tsx'
import { TroubleNote } from './trouble-note.tsx'

type Props = {
  readonly title: string
  /** What exactly will happen, and to how many. */
  readonly sentence?: string
  readonly needsReason: boolean
  readonly trouble?: Trouble | null
  readonly close: () => void
  readonly give: (reason: string) => void
}

/** Asks once before something that cannot be undone, with a reason where the record needs one. */
export function AskReason({ title, sentence, needsReason, trouble, close, give }: Props) {
  const say = useWords(FRAME_WORDS)
  const [reason, setReason] = useState('')
  const [isMissing, tellMissing] = useState(false)
  const field = useId()
  const send = () => {
    if (needsReason && reason.trim() === '') tellMissing(true)
    else give(reason.trim())
  }
  return (
    <Dialog
      title={title}
      onCancel={close}
      footer={[
        <Button key="cancel" onClick={close}>
          {say.cancel}
        </Button>,
        <Button key="ok" type="primary" onClick={send}>
          {title}
        </Button>,
      ]}
    >
      {trouble && <TroubleNote trouble={trouble} />}
      {sentence && <p>{sentence}</p>}
      {needsReason && (
        <div className="form-line">
          <label htmlFor={field}>{say.reason}</label>
          <textarea
            id={field}
            className="field"
            rows={3}
            value={reason}
            aria-invalid={isMissing}
            aria-describedby={`${field}-wrong`}
            onChange={(event) => {
              setReason(event.target.value)
              tellMissing(false)
            }}
          />
          {isMissing && (
            <p className="wrong" id={`${field}-wrong`}>
              {say.reasonMissing}
            </p>
          )}
        </div>
      )}
    </Dialog>
  )
}
