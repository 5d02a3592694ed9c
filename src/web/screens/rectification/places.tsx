import { labelOf } from '../../../core/wording/label.ts'
import { useAddress } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { Link } from '../../parts/link.tsx'
import { useLanguage } from '../../words/language.ts'

/** The books beside the list of tasks. */
export function Places() {
  const language = useLanguage()
  const { home } = useDesk()
  const { role } = useSession()
  const [, , , , place] = useAddress().path.split('/')
  const isOfUnit = role === 'liaison' || role === 'authority'
  const books = ['task', ...(isOfUnit ? [] : ['plan']), 'labTest'] as const
  return (
    <nav className="tabs" aria-label={labelOf('book', 'task', language)}>
      {books.map((book) => (
        <Link
          key={book}
          to={`${home}/rectification${book === 'task' ? '' : `/${book}`}`}
          current={book === (place ?? 'task')}
        >
          {labelOf('book', book, language)}
        </Link>
      ))}
    </nav>
  )
}
