import { useEffect, useState } from 'react'
import { useWords } from '../../words/language.ts'
import { IMPORT_WORDS } from './import-words.ts'
import { useImportUnderWay, Written } from './under-way.tsx'

type Props = { readonly file: File; readonly isStoring?: boolean }

const SHOWN_AFTER_SECONDS = 1
const KILOBYTE = 1024

/** That a long list is being worked on, and for how long already; a short one shows nothing. */
export function WorkingNote({ file, isStoring = false }: Props) {
  const say = useWords(IMPORT_WORDS)
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const beat = window.setInterval(() => setSeconds((count) => count + 1), 1_000)
    return () => window.clearInterval(beat)
  }, [])
  if (seconds < SHOWN_AFTER_SECONDS) return null
  if (isStoring) return <StoringNote />
  return (
    <div className="working" role="status">
      <progress aria-label={say.reading(file.name, '')} />
      <span>
        {say.reading(file.name, sizeWord(file.size))} · {say.seconds(seconds)}
      </span>
    </div>
  )
}

function StoringNote() {
  const underWay = useImportUnderWay()
  return <Written done={underWay?.done ?? 0} total={underWay?.total ?? null} />
}

function sizeWord(bytes: number): string {
  const kilobytes = bytes / KILOBYTE
  return kilobytes < KILOBYTE
    ? `${Math.max(1, Math.round(kilobytes))} kB`
    : `${(kilobytes / KILOBYTE).toFixed(1)} MB`
}
