import Button from 'antd/es/button'
import { useId, useState } from 'react'
import type { ShownArchivedView } from '../../../contract/archive.ts'
import type { ReadingCorrection } from '../../../core/bulletin/archive/archived-issue.ts'
import type { ReadSectionKind } from '../../../core/bulletin/reading/bulletin-reading.ts'
import { type Day, parseDay } from '../../../core/calendar/day.ts'
import { READ_SECTION_WORDS } from '../../../core/wording/archive-words.ts'
import { useAct } from '../../api/use-act.ts'
import { DayField } from '../../parts/day-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextLine } from '../../parts/form/text-line.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { FRAME_WORDS } from '../../words/frame-words.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { ARCHIVE_SCREEN_WORDS } from './archive-screen-words.ts'

type Props = { readonly issue: ShownArchivedView; readonly close: () => void }

/** Puts right what was read wrongly in an issue. */
export function CorrectReading({ issue, close }: Props) {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const common = useWords(FRAME_WORDS)
  const { masthead, sections } = issue.reading
  const [number, setNumber] = useState(masthead.issueNo ?? '')
  const [date, setDate] = useState<string>(masthead.date ?? '')
  const [kinds, setKinds] = useState<readonly ReadSectionKind[]>(sections.map(({ kind }) => kind))
  const [reason, setReason] = useState('')
  const save = useAct<ReadingCorrection>((correction) => ({
    path: `/api/archive/issues/${issue.archiveId}/corrections`,
    body: { correction, reason, expectedVersion: issue.version },
  }))
  const changed = kinds.flatMap((kind, section) =>
    kind === sections[section]?.kind ? [] : [{ section, kind }],
  )
  const correction: ReadingCorrection = {
    ...(number !== '' && number !== masthead.issueNo && { issueNo: number }),
    ...(date !== '' && date !== masthead.date && { date: date as Day }),
    ...(changed.length > 0 && { sections: changed }),
  }
  const give = async () => {
    if ((await save.act(correction)) !== null) close()
  }
  return (
    <Dialog
      title={say.correct}
      onCancel={close}
      footer={[
        <Button key="cancel" onClick={close}>
          {common.cancel}
        </Button>,
        <Button key="save" type="primary" loading={save.isActing} onClick={give}>
          {say.save}
        </Button>,
      ]}
    >
      <p>{say.correctSentence}</p>
      {save.trouble && <TroubleNote trouble={save.trouble} />}
      <TextLine name={say.number} hint={say.numberExample} value={number} write={setNumber} />
      <DayLine name={say.date} value={date} write={setDate} />
      {sections.map(({ title, place }, index) => (
        <KindLine
          key={`${place.paragraph}.${title ?? ''}`}
          name={title ?? say.untitled}
          kind={kinds[index] ?? 'other'}
          choose={(kind) => setKinds(kinds.map((one, n) => (n === index ? kind : one)))}
        />
      ))}
      <TextLine name={common.reason} value={reason} write={setReason} />
    </Dialog>
  )
}

type DayProps = {
  readonly name: string
  readonly value: string
  readonly write: (text: string) => void
}

/** A labelled day. */
export function DayLine({ name, value, write }: DayProps) {
  const id = useId()
  return (
    <div className="form-line">
      <label htmlFor={id}>{name}</label>
      <DayField id={id} value={parseDay(value)} change={(day) => write(day ?? '')} />
    </div>
  )
}

type KindProps = {
  readonly name: string
  readonly kind: ReadSectionKind
  readonly choose: (kind: ReadSectionKind) => void
}

function KindLine({ name, kind, choose }: KindProps) {
  const language = useLanguage()
  return (
    <label className="form-line">
      <span>{name}</span>
      <select
        className="field"
        value={kind}
        onChange={(event) => choose(event.target.value as ReadSectionKind)}
      >
        {Object.entries(READ_SECTION_WORDS).map(([value, words]) => (
          <option key={value} value={value}>
            {words[language]}
          </option>
        ))}
      </select>
    </label>
  )
}
