import type { AttachmentView, ReviewedView } from '../../../../contract/attachment/attachment.ts'
import { EVIDENCE_DOUBT_WORDS } from '../../../../core/wording/books/evidence-words.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLanguage, useWords } from '../../../words/language.ts'
import { FILE_WORDS } from './file-words.ts'

type Props = {
  readonly of: string
  readonly open: (one: AttachmentView) => void
}

/** What a reviewer should look at about the files, each with what it is about; never a verdict. */
export function EvidenceDoubts({ of, open }: Props) {
  const say = useWords(FILE_WORDS)
  const { answer } = useAnswer<readonly ReviewedView[]>({ path: `${of}/evidence` })
  const doubtful = answer?.filter(({ doubts }) => doubts.length > 0) ?? []
  if (doubtful.length === 0) return null
  return (
    <section className="doubts" aria-label={say.doubts}>
      <h3>{say.doubts}</h3>
      <p className="soft">{say.doubtsAbout}</p>
      <ul className="plain">
        {doubtful.map(({ attachment, doubts }) => (
          <li key={attachment.attachmentId}>
            <button type="button" className="text-button" onClick={() => open(attachment)}>
              {attachment.name}
            </button>
            {doubts.map((one) => (
              <Doubt key={`${one.doubt} ${one.about}`} {...one} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Doubt({ doubt, about }: ReviewedView['doubts'][number]) {
  const language = useLanguage()
  const say = useWords(FILE_WORDS)
  const told = doubt === 'tooFar' ? say.metres(about) : about
  return (
    <span className="soon-word">
      {'　'}
      {EVIDENCE_DOUBT_WORDS[doubt][language]}
      {told !== '' && `（${told}）`}
    </span>
  )
}
