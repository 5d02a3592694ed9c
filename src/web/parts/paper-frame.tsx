import { useLayoutEffect, useRef, useState } from 'react'

type Props = { readonly title: string; readonly src: string }

/** Width of an A4 page, 210 mm, in the pixels of a browser. */
const PAGE_PX = 794
const SHOWN_PX = 860

/** The paper itself, as wide as a page and drawn smaller to fit: what is seen is how it will be printed. No script runs in it. */
export function PaperFrame({ title, src }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => setScale(Math.min(1, element.clientWidth / PAGE_PX))
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    measure()
    return () => watch.disconnect()
  }, [])
  const height = SHOWN_PX * Math.max(scale, 0.6)
  return (
    <div ref={place} className="paper-place" style={{ height }}>
      <iframe
        className="paper-frame"
        title={title}
        sandbox=""
        src={src}
        style={{ width: PAGE_PX, height: height / scale, transform: `scale(${scale})` }}
      />
    </div>
  )
}
