import Button from 'antd/es/button'
import { useState } from 'react'
import type { StoredTemplateView, TemplateProblemsView } from '../../../contract/forms.ts'
import type { FormKind } from '../../../core/forms/form-kind.ts'
import { formFileName } from '../../../core/wording/form-words.ts'
import { askFile, type Trouble, troubleOf } from '../../api/ask.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { TextLine } from '../../parts/form/text-line.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { paperBody } from './paper-body.ts'
import { ChoosePaper, NOTHING_CHOSEN } from './paper-choice.tsx'
import { PAPERS_SCREEN_WORDS } from './papers-words.ts'
import { saveFile } from './save-file.ts'

type Props = { readonly kind: FormKind; readonly close: () => void }

/** A changed Word file: checked at once, tried with a case, then stored. */
export function ReplaceTemplate({ kind, close }: Props) {
  const say = useWords(PAPERS_SCREEN_WORDS)
  const [file, choose] = useState<File | null>(null)
  const [problems, tell] = useState<TemplateProblemsView | null>(null)
  const [reason, setReason] = useState('')
  const check = useAct<File, TemplateProblemsView>((chosen) => ({
    path: '/api/form-templates/check',
    body: formOf(chosen, { kind }),
  }))
  const store = useAct<File, StoredTemplateView>((chosen) => ({
    path: '/api/form-templates',
    body: formOf(chosen, { kind, ...(reason !== '' && { reason }) }),
  }))
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    choose(chosen)
    tell(await check.act(chosen))
  }
  const keep = async () => {
    if (file && (await store.act(file)) !== null) close()
  }
  const isSound = problems?.length === 0
  return (
    <Dialog
      title={say.replace}
      onCancel={close}
      footer={[
        <Button key="cancel" onClick={close}>
          {say.cancel}
        </Button>,
        <Button
          key="store"
          type="primary"
          disabled={!isSound}
          loading={store.isActing}
          onClick={keep}
        >
          {say.store}
        </Button>,
      ]}
    >
      {check.trouble && <TroubleNote trouble={check.trouble} />}
      {store.trouble && <TroubleNote trouble={store.trouble} />}
      <label className="form-line">
        <span>{say.file}</span>
        <input type="file" accept=".docx" onChange={(event) => take(event.target.files?.[0])} />
      </label>
      {problems && problems.length > 0 && (
        <>
          <p className="wrong">{say.faults(problems.length)}</p>
          <ol>
            {problems.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ol>
        </>
      )}
      {isSound && <p>{say.sound}</p>}
      <TextLine name={say.reason} value={reason} write={setReason} />
      {isSound && file && <TryTemplate kind={kind} file={file} />}
    </Dialog>
  )
}

function formOf(file: File, settled: object): FormData {
  const form = new FormData()
  form.set('file', file)
  form.set('settled', JSON.stringify(settled))
  return form
}

function TryTemplate({ kind, file }: { readonly kind: FormKind; readonly file: File }) {
  const say = useWords(PAPERS_SCREEN_WORDS)
  const { round } = useDesk()
  const [choice, change] = useState({ ...NOTHING_CHOSEN, kind })
  const [unknown, tell] = useState('')
  const [trouble, tellTrouble] = useState<Trouble | null>(null)
  const tryIt = async () => {
    tell('')
    tellTrouble(null)
    try {
      const asked = await paperBody(round.roundId, choice)
      if (!asked.ok) return tell(asked.unknown.join(' '))
      const body = formOf(file, { ...asked.body, roundId: round.roundId })
      saveFile(await askFile('/api/form-templates/try', { body }), formFileName(kind, ''))
    } catch (thrown) {
      tellTrouble(troubleOf(thrown))
    }
  }
  return (
    <fieldset>
      <legend>{say.tryCase}</legend>
      {trouble && <TroubleNote trouble={trouble} />}
      {unknown !== '' && <p className="wrong">{say.unknownCases(unknown)}</p>}
      <ChoosePaper choice={choice} change={change} kinds={[kind]} />
      <Button onClick={tryIt}>{say.tryIt}</Button>
    </fieldset>
  )
}
