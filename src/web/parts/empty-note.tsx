import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly children?: ReactNode }

/** What will be here, and the first act that brings it. */
export function EmptyNote({ title, children }: Props) {
  return (
    <div className="empty-note">
      <p>{title}</p>
      {children}
    </div>
  )
}
