import { useEffect, useRef, useState } from 'react'
import { PAGE_PX, usePageFit } from '../../parts/use-page-fit.ts'
import { markFigure, openFigures, scrollToWords } from './marked-paper.ts'

type Props = {
  readonly title: string
  readonly src: string
  /** The number that is being asked about. */
  readonly figure: string | null
  readonly askFigure: (reference: string) => void
  /** Words that the paper is scrolled to when they change. */
  readonly sought: string | null
}

/**
 * The real paper on the editor's desk. Its frame runs no script; the page around it reads the frame
 * (same origin, `?desk`), makes its numbers ask where they come from, and marks what is asked.
 */
export function DeskPaper({ title, src, figure, askFigure, sought }: Props) {
  const [place, fit] = usePageFit()
  const frame = useRef<HTMLIFrameElement>(null)
  const [loaded, setLoaded] = useState(0)
  const asking = useRef(askFigure)
  asking.current = askFigure
  useEffect(() => {
    const paper = frame.current?.contentDocument
    if (paper && loaded > 0) openFigures(paper, (reference) => asking.current(reference))
  }, [loaded])
  useEffect(() => {
    const paper = frame.current?.contentDocument
    if (paper && loaded > 0) markFigure(paper, figure)
  }, [loaded, figure])
  useEffect(() => {
    const paper = frame.current?.contentDocument
    if (paper && loaded > 0 && sought !== null) scrollToWords(paper, sought)
  }, [loaded, sought])
  return (
    <div ref={place} className="paper-place">
      {fit && (
        <iframe
          ref={frame}
          className="paper-frame"
          title={title}
          sandbox="allow-same-origin"
          src={src}
          onLoad={() => setLoaded((count) => count + 1)}
          style={{ width: PAGE_PX, height: fit.height, transform: `scale(${fit.scale})` }}
        />
      )}
    </div>
  )
}
