import { useDesk } from '../api/desk.ts'
import { type Asked, figureAddress } from '../api/figure-address.ts'
import { Link } from './link.tsx'

type Props = { readonly count: number; readonly asked: Asked; readonly title?: string }

/** A number that opens the list of its cases; nought opens nothing. */
export function Count({ count, asked, title = '看是哪些件' }: Props) {
  const desk = useDesk()
  if (count === 0) return <span className="nothing">0</span>
  return (
    <Link to={figureAddress(desk, asked)} title={title}>
      {count.toLocaleString('en-US')}
    </Link>
  )
}
