import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Width of an A4 page, 210 mm, in the pixels of a browser. */
export const PAGE_PX = 794

export type PageFit = { readonly scale: number; readonly height: number }

/** How small a page is drawn so that its place holds its whole width; null while the place has no size. */
export function usePageFit(): readonly [RefObject<HTMLDivElement | null>, PageFit | null] {
  const place = useRef<HTMLDivElement>(null)
  const [fit, setFit] = useState<PageFit | null>(null)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => setFit(fitOf(element))
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    measure()
    return () => watch.disconnect()
  }, [])
  return [place, fit]
}

function fitOf({ clientWidth, clientHeight }: HTMLElement): PageFit | null {
  if (clientWidth === 0) return null
  const scale = Math.min(1, clientWidth / PAGE_PX)
  return { scale, height: clientHeight / scale }
}
