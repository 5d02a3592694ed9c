import { type ReactNode, useEffect, useId, useRef } from 'react'

type Props = {
  readonly title: string
  readonly children: ReactNode
  /** The acts, the one that does it last. */
  readonly footer: ReactNode
  readonly onCancel: () => void
  /** In pixels; as wide as a reason needs, unless said. */
  readonly width?: number
}

/**
 * Something that is asked before it is done. The browser's own dialog keeps the focus inside, ends with
 * Escape, gives the focus back to what opened it, and writes no style into the page, which antd's does and the page's policy forbids.
 */
export function Dialog({ title, children, footer, onCancel, width }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const shown = dialog.current
    const before = document.activeElement
    shown?.showModal()
    return () => {
      shown?.close()
      // What opened it may be gone with what was done: then the page itself has the focus.
      const back = before instanceof HTMLElement && before.isConnected ? before : null
      const place = back ?? document.getElementById('content')
      place?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      style={width === undefined ? undefined : { width }}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 id={heading}>{title}</h2>
      <div className="dialog-body">{children}</div>
      <div className="dialog-acts">{footer}</div>
    </dialog>
  )
}
