import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import type { ChosenFile } from '../../api/use-list-preview.ts'
import { useWords } from '../../words/language.ts'
import { IMPORT_WORDS } from './import-words.ts'

type Props = { readonly choose: (chosen: ChosenFile) => void }

/** Where a file is dropped or chosen, or a table pasted. */
export function FileDrop({ choose }: Props) {
  const say = useWords(IMPORT_WORDS)
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (file: File | undefined) => {
    if (file) choose({ key: `${file.name} ${file.size} ${file.lastModified}`, file })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  const paste = (event: ClipboardEvent) => {
    event.preventDefault()
    take(event.clipboardData.files[0] ?? fileOf(event.clipboardData, say.pastedName))
  }
  return (
    <section className="sheet">
      <fieldset
        aria-label={say.title}
        className={isOver ? 'drop-place drop-over' : 'drop-place'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>
          {say.drop}{' '}
          <button type="button" className="link-button" onClick={() => input.current?.click()}>
            {say.choose}
          </button>
        </p>
        <p className="soft">{say.formats}</p>
        <input
          ref={input}
          className="skip"
          type="file"
          aria-label={say.choose}
          tabIndex={-1}
          onChange={(event) => take(event.target.files?.[0])}
        />
      </fieldset>
      <label className="paste-place">
        {say.paste}
        <textarea
          className="field"
          rows={2}
          placeholder={say.pasteHere}
          value=""
          onPaste={paste}
          onChange={(event) => {
            const text = event.target.value
            if (text.includes('\n')) take(new File([text], `${say.pastedName}.txt`))
          }}
        />
      </label>
    </section>
  )
}

/** A table as the clipboard holds it: with its cells where the program that copied it gave them. */
function fileOf(clipboard: DataTransfer, name: string): File | undefined {
  const html = clipboard.getData('text/html')
  const at = { lastModified: 0 }
  if (html.includes('<t')) return new File([html], `${name}.html`, at)
  const text = clipboard.getData('text/plain')
  return text.trim() === '' ? undefined : new File([text], `${name}.txt`, at)
}
