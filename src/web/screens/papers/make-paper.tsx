import Button from 'antd/es/button'
import { useState } from 'react'
import type { MadeFormView } from '../../../contract/forms.ts'
import { FORM_KINDS, UNIT_FORMS } from '../../../core/forms/form-kind.ts'
import { formFileName } from '../../../core/wording/form-words.ts'
import { askFile, type Trouble, troubleOf } from '../../api/ask.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { paperBody } from './paper-body.ts'
import { ChoosePaper, NOTHING_CHOSEN, type PaperChoice } from './paper-choice.tsx'
import { PAPERS_SCREEN_WORDS } from './papers-words.ts'
import { saveFile } from './save-file.ts'

/** Says what a paper is about; shows it, or makes it and takes a number. */
export function MakePaper({ close }: { readonly close: () => void }) {
  const say = useWords(PAPERS_SCREEN_WORDS)
  const { round } = useDesk()
  const { unitId } = useSession()
  const kinds = unitId === null ? FORM_KINDS : FORM_KINDS.filter((kind) => UNIT_FORMS.has(kind))
  const [choice, change] = useState<PaperChoice>({
    ...NOTHING_CHOSEN,
    ...{ kind: kinds[0] ?? NOTHING_CHOSEN.kind, unitId: unitId ?? '' },
  })
  const [unknown, tell] = useState('')
  const [trouble, tellTrouble] = useState<Trouble | null>(null)
  const path = `/api/rounds/${round.roundId}/forms`
  const make = useAct<object, MadeFormView>((body) => ({ path, body }))
  const withBody = async (work: (body: object) => Promise<void>) => {
    tell('')
    tellTrouble(null)
    try {
      const asked = await paperBody(round.roundId, choice)
      if (asked.ok) await work(asked.body)
      else tell(asked.unknown.join(' '))
    } catch (thrown) {
      tellTrouble(troubleOf(thrown))
    }
  }
  const show = () =>
    withBody(async (body) => {
      const file = await askFile(`${path}/preview`, { body })
      saveFile(file, formFileName(choice.kind, ''))
    })
  const send = () =>
    withBody(async (body) => {
      const made = await make.act(body)
      if (made === null) return
      saveFile(await askFile(`/api/forms/${made.formId}/file`), made.fileName)
      close()
    })
  return (
    <Dialog
      title={say.make}
      onCancel={close}
      footer={[
        <Button key="cancel" onClick={close}>
          {say.cancel}
        </Button>,
        <Button key="try" onClick={show}>
          {say.tryIt}
        </Button>,
        <Button key="make" type="primary" loading={make.isActing} onClick={send}>
          {say.makeIt}
        </Button>,
      ]}
    >
      {trouble && <TroubleNote trouble={trouble} />}
      {make.trouble && <TroubleNote trouble={make.trouble} />}
      {unknown !== '' && <p className="wrong">{say.unknownCases(unknown)}</p>}
      <ChoosePaper choice={choice} change={change} kinds={kinds} />
    </Dialog>
  )
}
