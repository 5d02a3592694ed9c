import { type ReactNode, useEffect } from 'react'
import { FRAME_WORDS } from '../words/frame-words.ts'
import { useWords } from '../words/language.ts'

type Props = {
  readonly title: string
  /** One sentence of what this page is. */
  readonly sentence?: ReactNode
  /** The primary act, on the right. */
  readonly children?: ReactNode
}

/** The head of every page: its title, one sentence, and what is mostly done here. */
export function PageHead({ title, sentence, children }: Props) {
  const { brand } = useWords(FRAME_WORDS)
  useEffect(() => {
    document.title = `${title} · ${brand}`
  }, [title, brand])
  return (
    <div className="head">
      <div>
        <h1>{title}</h1>
        {sentence && <p>{sentence}</p>}
      </div>
      {children && <div className="head-acts">{children}</div>}
    </div>
  )
}
