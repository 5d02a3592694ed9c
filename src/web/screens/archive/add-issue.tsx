import Button from 'antd/es/button'
import { useId, useState } from 'react'
import type { ArchivePreviewView } from '../../../contract/archive.ts'
import type { ReadingCorrection } from '../../../core/bulletin/archive/archived-issue.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { goTo } from '../../api/address.ts'
import { useAct } from '../../api/use-act.ts'
import { TextLine } from '../../parts/form/text-line.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { useArchiveAddress } from './archive-address.ts'
import { ARCHIVE_SCREEN_WORDS } from './archive-screen-words.ts'
import { DayLine } from './correct-reading.tsx'
import { ReadingView } from './reading-view.tsx'
import { ToldFigures } from './told-figures.tsx'

type Kept = { readonly archiveId: string }

/** A file, what is read in it, and then its place in the archive. */
export function AddIssue() {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const to = useArchiveAddress()
  const [file, choose] = useState<File | null>(null)
  const [seen, show] = useState<ArchivePreviewView | null>(null)
  const preview = useAct<File, ArchivePreviewView>((chosen) => ({
    path: '/api/archive/preview',
    body: formOf(chosen, {}),
  }))
  const store = useAct<ReadingCorrection, Kept>((correction) => ({
    path: '/api/archive/issues',
    body: formOf(file as File, correction),
  }))
  const take = async (chosen: File) => {
    choose(chosen)
    show(await preview.act(chosen))
  }
  const keep = async (correction: ReadingCorrection) => {
    const kept = await store.act(correction)
    if (kept) goTo(to(kept.archiveId))
  }
  return (
    <>
      <PageHead title={say.add} sentence={say.addSentence}>
        <Link to={to()}>{say.back}</Link>
      </PageHead>
      {seen === null && <ChooseFile take={take} isReading={preview.isActing} />}
      {preview.trouble && <TroubleNote trouble={preview.trouble} />}
      {store.trouble && <TroubleNote trouble={store.trouble} />}
      {seen && (
        <Seen seen={seen} keep={keep} isKeeping={store.isActing} another={() => show(null)} />
      )}
    </>
  )
}

function formOf(file: File, correction: ReadingCorrection): FormData {
  const form = new FormData()
  form.set('file', file)
  const isCorrected = Object.keys(correction).length > 0
  form.set('settled', JSON.stringify(isCorrected ? { correction } : {}))
  return form
}

type ChooseProps = { readonly take: (file: File) => void; readonly isReading: boolean }

function ChooseFile({ take, isReading }: ChooseProps) {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const input = useId()
  return (
    <section
      className="archive-drop"
      aria-label={say.choose}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const [file] = event.dataTransfer.files
        if (file) take(file)
      }}
    >
      <label htmlFor={input}>{isReading ? say.reading : say.choose}</label>
      <input
        id={input}
        type="file"
        disabled={isReading}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) take(file)
        }}
      />
    </section>
  )
}

type SeenProps = {
  readonly seen: ArchivePreviewView
  readonly keep: (correction: ReadingCorrection) => void
  readonly isKeeping: boolean
  readonly another: () => void
}

function Seen({ seen, keep, isKeeping, another }: SeenProps) {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const to = useArchiveAddress()
  const { reading, figures, same, alike } = seen
  const [number, setNumber] = useState('')
  const [date, setDate] = useState('')
  const correction: ReadingCorrection = {
    ...(number !== '' && { issueNo: number }),
    ...(date !== '' && { date: date as Day }),
  }
  return (
    <>
      {same && (
        <p className="archive-note">
          {say.wasThere} <Link to={to(same.archiveId)}>{say.openThere}</Link>
        </p>
      )}
      {alike.length > 0 && <p className="archive-note">{say.alike(alike.length)}</p>}
      {reading.gaps.length > 0 && (
        <div className="archive-gaps">
          <p>{say.gaps}</p>
          {reading.gaps.includes('issue-number') && (
            <TextLine name={say.number} hint={say.numberExample} value={number} write={setNumber} />
          )}
          {reading.gaps.includes('date') && (
            <DayLine name={say.date} value={date} write={setDate} />
          )}
        </div>
      )}
      <div className="archive-acts row-acts">
        <Button
          type="primary"
          disabled={same !== null}
          loading={isKeeping}
          onClick={() => keep(correction)}
        >
          {say.store}
        </Button>
        <Button onClick={another}>{say.other}</Button>
      </div>
      <ReadingView reading={reading} />
      <section className="sheet">
        <h2>{say.figures}</h2>
        <ToldFigures figures={figures} />
      </section>
    </>
  )
}
