import type { AttachmentView } from '../../../../contract/attachment/attachment.ts'
import { useWords } from '../../../words/language.ts'
import { FILE_WORDS } from './file-words.ts'
import { Thumbnail } from './thumbnail.tsx'

type Props = {
  readonly pictures: readonly AttachmentView[]
  readonly open: (one: AttachmentView) => void
}

/** Pictures of before and of after beside each other, and what about them cannot be right. */
export function BeforeAfter({ pictures, open }: Props) {
  const say = useWords(FILE_WORDS)
  const before = pictures.filter(({ purpose }) => purpose === 'before')
  const after = pictures.filter(({ purpose }) => purpose === 'after')
  const doubts = doubtsOf(before, after)
  return (
    <>
      {doubts.map((doubt) => (
        <p key={doubt} className="soon-word">
          {say[doubt]}
        </p>
      ))}
      <div className="before-after">
        <Column title={say.before} pictures={before} open={open} />
        <Column title={say.after} pictures={after} open={open} />
      </div>
    </>
  )
}

/** What a reviewer must look at twice: the same picture twice, or the time running backwards. */
function doubtsOf(
  before: readonly AttachmentView[],
  after: readonly AttachmentView[],
): readonly ('sameAs' | 'lateBefore')[] {
  const hashes = [...before, ...after].map(({ sha256 }) => sha256)
  const isTwice = new Set(hashes).size < hashes.length
  const last = before.reduce(
    (latest, { takenAt }) => (takenAt && takenAt > latest ? takenAt : latest),
    '',
  )
  const isBackwards = after.some(({ takenAt }) => takenAt !== null && takenAt < last)
  return [
    ...(isTwice ? (['sameAs'] as const) : []),
    ...(isBackwards ? (['lateBefore'] as const) : []),
  ]
}

function Column({ title, pictures, open }: Props & { readonly title: string }) {
  const say = useWords(FILE_WORDS)
  return (
    <div>
      <h3>{title}</h3>
      {pictures.length === 0 && <p className="soft">{say.noPicture}</p>}
      {pictures.map((one) => (
        <Thumbnail key={one.attachmentId} one={one} open={open} />
      ))}
    </div>
  )
}
