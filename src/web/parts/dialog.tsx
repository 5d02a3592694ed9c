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
 * Escape and writes no style into the page, which antd's does and the page's policy forbids.
 */
export function Dialog({ title, children, footer, onCancel, width }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => dialog.current?.showModal(), [])
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
