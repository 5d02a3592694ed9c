import Button from 'antd/es/button'
import { type DragEvent, useId, useState } from 'react'
import { useDraft } from '../../api/use-draft.ts'
import { useWords } from '../../words/language.ts'
import { CHECKER_SCREEN_WORDS } from './checker-screen-words.ts'
import type { Sent } from './use-checker.ts'

type Props = { readonly isChecking: boolean; readonly check: (sent: Sent) => void }

/** Where papers are dropped, chosen or pasted. */
export function DropPapers({ isChecking, check }: Props) {
  const say = useWords(CHECKER_SCREEN_WORDS)
  const [text, write] = useDraft('checker', '')
  const [isOver, hover] = useState(false)
  const [input, area] = [useId(), useId()]
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])]
    if (files.length > 0) check({ files, text: '' })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    hover(false)
    take(event.dataTransfer.files)
  }
  return (
    <div className="checker-in">
      <section
        className={isOver ? 'drop over' : 'drop'}
        aria-label={say.choose}
        onDragOver={(event) => {
          event.preventDefault()
          hover(true)
        }}
        onDragLeave={() => hover(false)}
        onDrop={drop}
      >
        <p>{say.drop}</p>
        <label htmlFor={input} className="ant-btn ant-btn-primary choose-file">
          {isChecking ? say.checking : say.choose}
        </label>
        <input
          id={input}
          type="file"
          multiple
          disabled={isChecking}
          onChange={(event) => take(event.target.files)}
        />
      </section>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          check({ files: [], text })
        }}
      >
        <label htmlFor={area}>{say.paste}</label>
        <textarea
          id={area}
          rows={10}
          value={text}
          onChange={(event) => write(event.target.value)}
        />
        <Button htmlType="submit" loading={isChecking} disabled={text.trim() === ''}>
          {say.check}
        </Button>
      </form>
    </div>
  )
}
