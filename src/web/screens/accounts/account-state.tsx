import type { AccountView } from '../../../contract/account.ts'
import { useWords } from '../../words/language.ts'
import { ACCOUNTS_WORDS } from './accounts-words.ts'
import { momentWord } from './moment.ts'

/** How an account stands, in few words: what keeps its owner out comes first. */
export function AccountState({ account }: { readonly account: AccountView }) {
  const say = useWords(ACCOUNTS_WORDS)
  const { isActive, door } = account
  if (!isActive) return <span className="soft">{say.stopped}</span>
  if (door === null) return <span>{say.inUse}</span>
  if (door.waitUntil)
    return <span className="late-word">{say.waiting(momentWord(door.waitUntil))}</span>
  if (!door.hasPassword) return <span className="soon-word">{say.noPassword}</span>
  if (door.mustChangePassword) return <span className="soon-word">{say.startPassword}</span>
  return <span>{door.hasCode ? `${say.inUse} · ${say.withCode}` : say.inUse}</span>
}
