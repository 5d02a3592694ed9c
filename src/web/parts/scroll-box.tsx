import { type ReactNode, useEffect, useRef, useState } from 'react'

import { FRAME_WORDS } from '../words/frame-words.ts'
import { useWords } from '../words/language.ts'

type Props = {
  /** What the table is called, where the page says so. */
  readonly label?: string
  readonly children: ReactNode
}

/** A wide table in a narrow place: where it does not fit, the keyboard can scroll it too. */
export function ScrollBox({ label, children }: Props) {
  const { wideTable } = useWords(FRAME_WORDS)
  const place = useRef<HTMLDivElement>(null)
  const [isCut, setCut] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => setCut(element.scrollWidth > element.clientWidth)
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    measure()
    return () => watch.disconnect()
  }, [])
  const reached = isCut ? { role: 'region', tabIndex: 0, 'aria-label': label ?? wideTable } : {}
  return (
    <div ref={place} className="scrolls" {...reached}>
      {children}
    </div>
  )
}
