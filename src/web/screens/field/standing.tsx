import { writeMoment } from '../../../core/calendar/written-moment.ts'
import { useWords } from '../../words/language.ts'
import { type FieldDraft, isTouched } from './field-draft.ts'
import { FIELD_WORDS } from './field-words.ts'

/** Kept on this phone, waiting to be sent, or sent: said in words and by one small mark. */
export function Standing({ draft }: { readonly draft: FieldDraft }) {
  const say = useWords(FIELD_WORDS)
  const words = {
    draft: isTouched(draft) ? say.stateDraft : say.stateTaken,
    waiting: say.stateWaiting,
    sent: draft.sentAt === null ? say.stateSent : say.sentAt(writeMoment(draft.sentAt)),
  }
  return (
    <span className={`standing is-${draft.state}`}>
      <span aria-hidden="true">{MARKS[draft.state]}</span> {words[draft.state]}
    </span>
  )
}

const MARKS = { draft: '○', waiting: '◐', sent: '●' } as const
