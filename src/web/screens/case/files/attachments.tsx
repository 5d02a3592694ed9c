import Button from 'antd/es/button'
import { useState } from 'react'
import type { AttachmentView } from '../../../../contract/attachment/attachment.ts'
import { OFFICE_ACTS } from '../../../../core/account/rights.ts'
import { showingOf } from '../../../../core/attachment/media-types.ts'
import { label } from '../../../../core/wording/label.ts'
import { useSession } from '../../../api/session.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { sizeWord } from '../../../parts/size-word.ts'
import { TroubleNote } from '../../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../../words/language.ts'
import { BeforeAfter } from './before-after.tsx'
import { EvidenceDoubts } from './evidence-doubts.tsx'
import { FILE_WORDS } from './file-words.ts'
import { Thumbnail } from './thumbnail.tsx'
import { Uploads } from './uploads.tsx'
import { Viewer } from './viewer.tsx'
import '../../../look/case.css'

/**
 * The files of a case or of an entry, whose address `of` is: pictures of before and after beside each other,
 * other pictures, papers; what a reviewer should look at about them; and sending in more.
 */
export function Attachments({ of }: { readonly of: string }) {
  const say = useWords(FILE_WORDS)
  const { role } = useSession()
  const { answer, trouble, again } = useAnswer<readonly AttachmentView[]>({
    path: `${of}/attachments`,
  })
  const [isAdding, add] = useState(false)
  const [opened, open] = useState<AttachmentView | null>(null)
  const all = answer ?? []
  const there = all.filter(({ withdrawn }) => withdrawn === null)
  const isPicture = ({ mediaType }: AttachmentView) => showingOf(mediaType) === 'image'
  const pictures = there.filter(isPicture)
  const paired = pictures.filter(({ purpose }) => purpose === 'before' || purpose === 'after')
  const others = pictures.filter(({ purpose }) => purpose !== 'before' && purpose !== 'after')
  const papers = there.filter((one) => !isPicture(one))
  return (
    <section className="sheet" aria-labelledby="files">
      <div className="sheet-head">
        <h2 id="files">{say.heading}</h2>
        {OFFICE_ACTS.attachFile.includes(role) && (
          <Button onClick={() => add(!isAdding)} aria-expanded={isAdding}>
            {say.add}
          </Button>
        )}
      </div>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {isAdding && <Uploads of={of} />}
      {REVIEWS.includes(role) && <EvidenceDoubts of={of} open={open} />}
      {answer && all.length === 0 && !isAdding && <p className="soft">{say.none}</p>}
      {paired.length > 0 && <BeforeAfter pictures={paired} open={open} />}
      {others.length > 0 && (
        <div className="thumbnails">
          {others.map((one) => (
            <Thumbnail key={one.attachmentId} one={one} open={open} />
          ))}
        </div>
      )}
      <Papers papers={papers} open={open} />
      <Withdrawn files={all.filter(({ withdrawn }) => withdrawn !== null)} />
      {opened && <Viewer one={opened} close={() => open(null)} />}
    </section>
  )
}

/** Who judges evidence; whoever sends it in is not told what is noticed about it. */
const REVIEWS: readonly string[] = ['authority', 'clerk', 'reviewer', 'head']

type PapersProps = {
  readonly papers: readonly AttachmentView[]
  readonly open: (one: AttachmentView) => void
}

function Papers({ papers, open }: PapersProps) {
  const language = useLanguage()
  if (papers.length === 0) return null
  return (
    <ul className="papers">
      {papers.map((one) => (
        <li key={one.attachmentId}>
          <button type="button" className="text-button" onClick={() => open(one)}>
            {one.name}
          </button>
          <span className="soft">
            {' '}
            {label('attachmentPurpose', one.purpose, language)} · {sizeWord(one.bytes)}
            {one.note && ` · ${one.note}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Withdrawn({ files }: { readonly files: readonly AttachmentView[] }) {
  const say = useWords(FILE_WORDS)
  if (files.length === 0) return null
  return (
    <ul className="papers soft">
      {files.map((one) => (
        <li key={one.attachmentId}>
          <s>{one.name}</s> {one.withdrawn && say.withdrawn(one.withdrawn.by, one.withdrawn.reason)}
        </li>
      ))}
    </ul>
  )
}
