import { label } from '../../core/wording/label.ts'
import { ask } from '../api/ask.ts'
import { useSession } from '../api/session.ts'
import { FRAME_WORDS } from '../words/frame-words.ts'
import { useLanguage, useWords } from '../words/language.ts'

/** Who has signed in, and the way out. */
export function AccountMenu() {
  const { name, role, officeName, unitName } = useSession()
  const language = useLanguage()
  const say = useWords(FRAME_WORDS)
  return (
    <>
      <span className="account" title={[officeName, unitName].filter(Boolean).join(' ')}>
        {name} <span className="soft">{label('role', role, language)}</span>
      </span>
      <button type="button" className="plain-button" onClick={() => void leave()}>
        {say.signOut}
      </button>
    </>
  )
}

/** Ends the session and begins anew: nothing of what was shown stays in the page. */
async function leave(): Promise<void> {
  await ask('/api/sign-out', { method: 'POST' }).catch(() => null)
  window.location.assign('/')
}
