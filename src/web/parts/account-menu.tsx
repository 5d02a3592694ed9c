import { label } from '../../core/wording/label.ts'
import { useSession } from '../api/session.ts'
import { useLanguage } from '../words/language.ts'

/** Who has signed in. */
export function AccountMenu() {
  const { name, role, officeName } = useSession()
  const language = useLanguage()
  return (
    <span className="account" title={officeName}>
      {name} <span className="soft">{label('role', role, language)}</span>
    </span>
  )
}
