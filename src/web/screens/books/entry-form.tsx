import Button from 'antd/es/button'
import type { Book } from '../../../core/book/entry.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { useAct } from '../../api/use-act.ts'
import { useDraft } from '../../api/use-draft.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { FRAME_WORDS } from '../../words/frame-words.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { fieldsOfAct, isRewriting } from './book-forms.ts'
import { emptyValues, type Values } from './field.ts'
import { FieldInput } from './field-input.tsx'

type Props = {
  readonly book: Book
  readonly act: string
  /** Where the act is sent: the book to begin an entry, or the entry. */
  readonly path: string
  readonly expectedSequence?: number
  /** What a content is written anew from. */
  readonly content?: Values
  readonly close: () => void
  readonly done?: (entryId: string) => void
}

const WIDTH = 720

/** The form of one act; what is typed is kept in this browser until it is sent. */
export function EntryForm({ book, act, path, expectedSequence, content, close, done }: Props) {
  const language = useLanguage()
  const say = useWords(FRAME_WORDS)
  const fields = fieldsOfAct(book, act)
  const before = { ...emptyValues(fields), ...content }
  const [values, change, forget] = useDraft<Values>(`${path}.${act}`, before)
  const send = useAct<void, { readonly entryId: string }>(() => ({
    path,
    body: {
      act: bodyOf(book, act, values),
      ...(expectedSequence !== undefined && { expectedSequence }),
    },
  }))
  const submit = async () => {
    const outcome = await send.act()
    if (!outcome) return
    forget()
    close()
    done?.(outcome.entryId)
  }
  const title = labelOf('entryAct', act, language)
  return (
    <Dialog
      title={title}
      width={WIDTH}
      onCancel={close}
      footer={[
        <Button key="cancel" onClick={close}>
          {say.cancel}
        </Button>,
        <Button key="ok" type="primary" loading={send.isActing} onClick={() => void submit()}>
          {title}
        </Button>,
      ]}
    >
      {send.trouble && <TroubleNote trouble={send.trouble} />}
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={values[field.name] ?? before[field.name]}
          change={(value) => change({ ...values, [field.name]: value })}
        />
      ))}
    </Dialog>
  )
}

/** Which fields of a content are not asked for, and what they then are. */
const UNASKED: Readonly<Partial<Record<Book, Values>>> = { instruction: { originId: null } }

function bodyOf(book: Book, act: string, values: Values): Values {
  if (!isRewriting(book, act)) return { act, ...values }
  const { reason, ...content } = values
  return {
    act,
    content: { ...UNASKED[book], ...content },
    ...(reason !== undefined && { reason }),
  }
}
