import type { NoticesToldView } from '../../contract/notice/notice.ts'
import type { RoundLine } from '../api/round.ts'
import { useSession } from '../api/session.ts'
import { useAnswer } from '../api/use-answer.ts'
import { NOTICES_WORDS } from '../screens/notices/notices-words.ts'
import { screensOf } from '../screens.ts'
import { useWords } from '../words/language.ts'
import { Link } from './link.tsx'

/** How many notices are new, and the way to them; nothing for a role that is told nothing. */
export function NoticeBell({ round }: { readonly round: RoundLine | undefined }) {
  const say = useWords(NOTICES_WORDS)
  const { role, officeId } = useSession()
  const isTold = screensOf(role).some(({ name }) => name === 'notices')
  const path = isTold && round ? `/api/rounds/${round.roundId}/notices` : null
  const { answer } = useAnswer<NoticesToldView>({ path })
  if (!round || !isTold) return null
  const unread = answer?.unread ?? 0
  return (
    <Link
      to={`/${officeId}/${round.roundId}/notices`}
      className="notice-bell"
      title={say.unread(unread)}
    >
      {say.bell} {unread > 0 && <strong>{unread}</strong>}
    </Link>
  )
}
