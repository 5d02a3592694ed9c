import Button from 'antd/es/button'
import { useState } from 'react'
import type { ImportReceiptView, ImportSettled } from '../../../contract/import.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { type ChosenFile, listForm, useListPreview } from '../../api/use-list-preview.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { IMPORT_WORDS } from './import-words.ts'
import { ListColumns } from './list-columns.tsx'
import { ListSummary } from './list-summary.tsx'
import { PlannedRows } from './planned-rows.tsx'
import { type Choices, type Mend, settledWith } from './settled-list.ts'
import { WorkingNote } from './working-note.tsx'

type Props = {
  readonly chosen: ChosenFile
  readonly stored: (receipt: ImportReceiptView) => void
  readonly another: () => void
}

/** One list on the desk: what is settled of it so far, what it would become, and its confirmation. */
export function ListDesk({ chosen, stored, another }: Props) {
  const { round } = useDesk()
  const say = useWords(IMPORT_WORDS)
  const [choices, setChoices] = useState<Choices>({})
  const [template, setTemplate] = useState<ImportSettled['template']>(undefined)
  const settled: ImportSettled = { choices, ...(template && { template }) }
  const { preview, trouble, isWaiting, again } = useListPreview(round.roundId, chosen, settled)
  const confirming = useAct<string, ImportReceiptView>((planHash) => ({
    path: `/api/rounds/${round.roundId}/imports`,
    body: listForm(chosen.file, { ...settled, planHash }),
  }))
  const settle = (mend: Mend, value: unknown) => setChoices(settledWith(choices, mend, value))
  const confirm = async () => {
    if (!preview) return
    const receipt = await confirming.act(preview.planHash)
    if (receipt) stored(receipt)
    else again()
  }
  return (
    <>
      <div className="list-bar">
        <strong className="file-name">{chosen.file.name}</strong>
        <Button onClick={another}>{say.otherFile}</Button>
        {preview && (
          <Button
            type="primary"
            disabled={!preview.isReady || isWaiting || confirming.isActing}
            onClick={confirm}
          >
            {say.confirm(preview.counts.fresh)}
          </Button>
        )}
      </div>
      {isWaiting && <WorkingNote file={chosen.file} />}
      {confirming.isActing && <WorkingNote file={chosen.file} isStoring />}
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {confirming.trouble && <TroubleNote trouble={confirming.trouble} />}
      {preview && !trouble && (
        <>
          <ListSummary preview={preview} settle={settle} />
          <ListColumns tables={preview.tables} template={template} setTemplate={setTemplate} />
          <PlannedRows preview={preview} choices={choices} {...{ setChoices, settle }} />
        </>
      )}
    </>
  )
}
