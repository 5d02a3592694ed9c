import { PAGE_PX, usePageFit } from './use-page-fit.ts'

type Props = { readonly title: string; readonly src: string }

/**
 * The paper itself, as wide as a page and drawn smaller to fit: what is seen is how it will be printed.
 * It is as high as the place that the page leaves for it. No script runs in it.
 */
export function PaperFrame({ title, src }: Props) {
  const [place, fit] = usePageFit()
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
