import Button from 'antd/es/button'
import { type DragEvent, useId, useRef, useState } from 'react'
import type { AttachmentPurpose } from '../../../../core/attachment/attachment.ts'
import { ATTACHMENT_PURPOSE_WORDS } from '../../../../core/wording/desk-words.ts'
import { useLanguage, useWords } from '../../../words/language.ts'
import { FILE_WORDS } from './file-words.ts'
import { type Sending, useSendings } from './use-sendings.ts'

const HUNDRED = 100

/** Files on their way in, each with its progress; one that failed says why and can be sent again. */
export function Uploads({ of }: { readonly of: string }) {
  const say = useWords(FILE_WORDS)
  const language = useLanguage()
  const [purpose, choosePurpose] = useState<AttachmentPurpose>('site')
  const [note, setNote] = useState('')
  const { sendings, begin, send } = useSendings(of)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const drop = (event: DragEvent) => {
    event.preventDefault()
    begin(event.dataTransfer.files, { purpose, note })
  }
  return (
    <div className="uploads">
      <div className="row-acts">
        <label>
          {say.purpose}{' '}
          <select
            className="field"
            value={purpose}
            onChange={(event) => choosePurpose(event.target.value as AttachmentPurpose)}
          >
            {Object.entries(ATTACHMENT_PURPOSE_WORDS).map(([value, words]) => (
              <option key={value} value={value}>
                {words[language]}
              </option>
            ))}
          </select>
        </label>
        <input
          className="field"
          aria-label={say.note}
          placeholder={say.note}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files dropped here can be chosen by the button as well */}
      <div className="drop-zone" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <p>{say.drop}</p>
        <Button onClick={() => input.current?.click()}>{say.choose}</Button>
        <input
          ref={input}
          id={id}
          type="file"
          multiple
          hidden
          aria-label={say.choose}
          onChange={(event) => {
            begin([...(event.target.files ?? [])], { purpose, note })
            event.target.value = ''
          }}
        />
        <small className="soft">{say.takes}</small>
      </div>
      <ul className="sendings">
        {sendings.map((one) => (
          <SendingLine key={one.key} one={one} again={() => void send(one)} />
        ))}
      </ul>
    </div>
  )
}

function SendingLine({ one, again }: { readonly one: Sending; readonly again: () => void }) {
  const say = useWords(FILE_WORDS)
  return (
    <li>
      <span>{one.file.name}</span>
      {one.trouble ? (
        <>
          <span className="late-word" role="alert">
            {one.trouble.message || one.trouble.code}
          </span>
          <Button size="small" onClick={again}>
            {say.again}
          </Button>
        </>
      ) : (
        <>
          <progress max={1} value={one.share} aria-label={one.file.name} />
          <span className="soft">
            {one.isSent ? say.sent : say.sending(Math.round(one.share * HUNDRED))}
          </span>
        </>
      )}
    </li>
  )
}
