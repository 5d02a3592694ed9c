import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { label } from '../../core/wording/label.ts'
import { ask } from '../api/ask.ts'
import { useSession } from '../api/session.ts'
import { FRAME_WORDS } from '../words/frame-words.ts'
import { useLanguage, useWords } from '../words/language.ts'
import { Link } from './link.tsx'

/** Who has signed in, with the own account behind it, and the way out. */
export function AccountMenu() {
  const { officeId, name, role, officeName, unitName } = useSession()
  const language = useLanguage()
  const say = useWords(FRAME_WORDS)
  const client = useQueryClient()
  return (
    <>
      <Link
        to={`/${officeId}/-/me`}
        className="account"
        title={[officeName, unitName].filter(Boolean).join(' ')}
      >
        {name} <span className="soft">{label('role', role, language)}</span>
      </Link>
      <button type="button" className="plain-button" onClick={() => void leave(client)}>
        {say.signOut}
      </button>
    </>
  )
}

/** Ends the session and begins anew: nothing of what was shown stays in the page, and what is still being asked is given up. */
async function leave(client: QueryClient): Promise<void> {
  await client.cancelQueries()
  await ask('/api/sign-out', { method: 'POST' }).catch(() => null)
  window.location.assign('/')
}
