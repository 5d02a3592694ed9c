import { useLayoutEffect, useRef, useState } from 'react'

type Props = { readonly title: string; readonly src: string }

/** Width of an A4 page, 210 mm, in the pixels of a browser. */
const PAGE_PX = 794

type Fit = { readonly scale: number; readonly height: number }

/**
 * The paper itself, as wide as a page and drawn smaller to fit: what is seen is how it will be printed.
 * It is as high as the place that the page leaves for it. No script runs in it.
 */
export function PaperFrame({ title, src }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [fit, setFit] = useState<Fit | null>(null)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => setFit(fitOf(element))
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    measure()
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={place} className="paper-place">
      {fit && (
        <iframe
          className="paper-frame"
          title={title}
          sandbox=""
          src={src}
          style={{ width: PAGE_PX, height: fit.height, transform: `scale(${fit.scale})` }}
        />
      )}
    </div>
  )
}

/** Null while the place has no size. */
function fitOf({ clientWidth, clientHeight }: HTMLElement): Fit | null {
  if (clientWidth === 0) return null
  const scale = Math.min(1, clientWidth / PAGE_PX)
  return { scale, height: clientHeight / scale }
}
