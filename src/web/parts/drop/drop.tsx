import '../../look/forms.css'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

type Props = {
  readonly label: ReactNode
  readonly title?: string
  readonly className?: string
  /** `close` shuts what was dropped down. */
  readonly children: (close: () => void) => ReactNode
}

/** A button that drops something down below it; Escape and a click elsewhere shut it again. */
export function Drop({ label, title, className = '', children }: Props) {
  const [isOpen, open] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return
    const away = (event: PointerEvent) => {
      if (!place.current?.contains(event.target as Node)) open(false)
    }
    window.addEventListener('pointerdown', away)
    return () => window.removeEventListener('pointerdown', away)
  }, [isOpen])
  const close = () => {
    open(false)
    button.current?.focus()
  }
  return (
    <div className={`drop ${className}`} ref={place}>
      <button
        type="button"
        ref={button}
        className="drop-button"
        aria-expanded={isOpen}
        aria-controls={id}
        title={title}
        onClick={() => open(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape shuts it wherever in it somebody is
        <div
          id={id}
          className="dropped"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            close()
          }}
        >
          {children(close)}
        </div>
      )}
    </div>
  )
}
