import type { Trouble } from '../../api/ask.ts'
import { useWords } from '../../words/language.ts'
import { SIGN_IN_WORDS } from './sign-in-words.ts'

type Props = { readonly trouble: Trouble; readonly again?: () => void }

/** What went wrong before anything else is loaded. */
export function PlainTrouble({ trouble, again }: Props) {
  const say = useWords(SIGN_IN_WORDS)
  const { code, message, id } = trouble
  return (
    <div className="plain-trouble" role="alert" tabIndex={-1}>
      <p>{code === 'unreachable' ? say.unreachable : message || say.wrong}</p>
      {id !== null && code === 'fault' && <small>{say.numbered(id)}</small>}
      {again && (
        <button type="button" className="plain-button" onClick={again}>
          {say.retry}
        </button>
      )}
    </div>
  )
}
