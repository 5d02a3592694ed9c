import { useDesk } from '../api/desk.ts'
import { type Asked, figureAddress } from '../api/figure-address.ts'
import { useWords } from '../words/language.ts'
import { COUNT_WORDS } from './count-words.ts'
import { Link } from './link.tsx'

type Props = { readonly count: number; readonly asked: Asked; readonly title?: string }

/** A number that opens the list of its cases; nought opens nothing. */
export function Count({ count, asked, title }: Props) {
  const desk = useDesk()
  const { which } = useWords(COUNT_WORDS)
  if (count === 0) return <span className="nothing">0</span>
  return (
    <Link to={figureAddress(desk, asked)} title={title ?? which}>
      {count.toLocaleString('en-US')}
    </Link>
  )
}
