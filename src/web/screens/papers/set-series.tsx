import Button from 'antd/es/button'
import { useState } from 'react'
import type { StoredSeriesView } from '../../../contract/forms.ts'
import type { FormKind } from '../../../core/forms/form-kind.ts'
import type { FormSeries } from '../../../core/forms/form-number.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { TextLine } from '../../parts/form/text-line.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { PAPERS_SCREEN_WORDS } from './papers-words.ts'

type Props = { readonly kind: FormKind; readonly held: FormSeries; readonly close: () => void }

/** How a kind of paper is numbered from now on. */
export function SetSeries({ kind, held, close }: Props) {
  const say = useWords(PAPERS_SCREEN_WORDS)
  const [prefix, setPrefix] = useState(held.prefix)
  const [width, setWidth] = useState(String(held.width))
  const [startsAt, setStart] = useState(String(held.startsAt))
  const save = useAct<void, StoredSeriesView>(() => ({
    path: '/api/form-series',
    body: { kind, prefix, width: Number(width), startsAt: Number(startsAt) },
  }))
  const give = async () => {
    if ((await save.act()) !== null) close()
  }
  return (
    <Dialog
      title={say.setSeries}
      onCancel={close}
      footer={[
        <Button key="cancel" onClick={close}>
          {say.cancel}
        </Button>,
        <Button key="save" type="primary" loading={save.isActing} onClick={give}>
          {say.save}
        </Button>,
      ]}
    >
      {save.trouble && <TroubleNote trouble={save.trouble} />}
      <TextLine name={say.prefix} value={prefix} write={setPrefix} />
      <TextLine name={say.width} value={width} write={setWidth} />
      <TextLine name={say.startsAt} value={startsAt} write={setStart} />
    </Dialog>
  )
}
