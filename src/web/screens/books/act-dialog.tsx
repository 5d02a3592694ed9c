import Button from 'antd/es/button'
import { labelOf } from '../../../core/wording/label.ts'
import { useAct } from '../../api/use-act.ts'
import { useDraft } from '../../api/use-draft.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { FRAME_WORDS } from '../../words/frame-words.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { emptyValues, type Field, type Values } from './field.ts'
import { FieldInput } from './field-input.tsx'

/** What an act asks for, and how what was typed becomes the act's particulars. */
export type ActForm = {
  readonly fields: readonly Field[]
  /** What stands in the form at first. */
  readonly before?: Values
  readonly particulars?: (values: Values) => Values
}

type Props = ActForm & {
  readonly act: string
  /** Where it is sent: the book to begin an entry, or the entry. */
  readonly path: string
  readonly expectedSequence?: number
  /** Of what the draft is, where the path alone does not say it. */
  readonly draftOf?: string
  readonly close: () => void
  readonly done?: (entryId: string) => void
}

const WIDTH = 720

/** The form of one act of a book; what is typed is kept in this browser until it is sent. */
export function ActDialog({
  act,
  path,
  expectedSequence,
  draftOf = '',
  close,
  done,
  ...form
}: Props) {
  const language = useLanguage()
  const say = useWords(FRAME_WORDS)
  const { fields, particulars = (values: Values) => values } = form
  const before = { ...emptyValues(fields), ...form.before }
  const [values, change, forget] = useDraft<Values>(`${path}.${act}${draftOf}`, before)
  const send = useAct<void, { readonly entryId: string }>(() => ({
    path,
    body: {
      act: { act, ...particulars({ ...before, ...values }) },
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
