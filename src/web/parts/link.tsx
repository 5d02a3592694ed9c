import type { MouseEvent, ReactNode } from 'react'
import { goTo } from '../api/address.ts'

type Props = {
  readonly to: string
  readonly children: ReactNode
  readonly className?: string
  readonly title?: string
  readonly current?: boolean
}

/** A link inside the pages: an address of its own, opened here without loading anew. */
export function Link({ to, children, className, title, current }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    goTo(to)
  }
  return (
    <a
      href={to}
      onClick={follow}
      className={className}
      title={title}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  )
}
