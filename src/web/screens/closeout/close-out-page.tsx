import Skeleton from 'antd/es/skeleton'
import type { ReviewedView } from '../../../contract/attachment/attachment.ts'
import type { ShownEntryView } from '../../../contract/books/entries.ts'
import type { CloseOut } from '../../../core/closeout/close-out.ts'
import type { FoundDoubt } from '../../../core/closeout/doubts.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { EntrySides } from '../books/entry-sides.tsx'
import { Attachments } from '../case/files/attachments.tsx'
import { ActButtons } from '../rectification/act-buttons.tsx'
import { CloseOutBody } from './close-out-body.tsx'
import { closeOutForms } from './close-out-forms.ts'
import { CLOSE_OUT_SCREEN_WORDS } from './close-out-words.ts'

const OPEN = ['applied', 'amending', 'accepted', 'onNotice']

/** One close-out: what stands in its way, who accepted, its conditions, its notice and its papers. */
export function CloseOutPage({ entryId }: { readonly entryId: string }) {
  const say = useWords(CLOSE_OUT_SCREEN_WORDS)
  const language = useLanguage()
  const { home } = useDesk()
  const { answer, trouble, again } = useAnswer<ShownEntryView>({ path: `/api/entries/${entryId}` })
  const evidence = useAnswer<readonly ReviewedView[]>({ path: `/api/entries/${entryId}/evidence` })
  const files = evidence.answer?.map(({ attachment }) => attachment) ?? []
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return <Skeleton active />
  const closeOut = answer.state as unknown as CloseOut
  return (
    <>
      <Link to={`${home}/closeout`}>← {say.title}</Link>
      <PageHead
        title={`${closeOut.no}　${answer.facts.title}`}
        sentence={labelOf('entryStep', closeOut.step, language)}
      >
        <ActButtons shown={answer} forms={closeOutForms(closeOut, files)} />
      </PageHead>
      {OPEN.includes(closeOut.step) && <Doubts entryId={entryId} />}
      <div className="columns">
        <div>
          <CloseOutBody closeOut={closeOut} files={files} />
          <Attachments of={`/api/entries/${entryId}`} />
        </div>
        <div>
          <Papers entryId={entryId} closeOut={closeOut} />
          <EntrySides shown={answer} />
        </div>
      </div>
    </>
  )
}

/** Everything that does not fit together today. */
function Doubts({ entryId }: { readonly entryId: string }) {
  const say = useWords(CLOSE_OUT_SCREEN_WORDS)
  const language = useLanguage()
  const { answer } = useAnswer<readonly FoundDoubt[]>({
    path: `/api/close-outs/${entryId}/doubts`,
  })
  if (!answer) return null
  if (answer.length === 0) return <p className="sheet">{say.noDoubts}</p>
  return (
    <section className="sheet">
      <h2>{say.doubts}</h2>
      <ul className="plain">
        {answer.map(({ doubt, about }) => (
          <li key={`${doubt} ${about}`}>
            {labelOf('closeOutDoubt', doubt, language)}
            {about !== '' && (
              <span className="soft">{`　${labelOf('acceptanceLevel', about, language)}`}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const FORMATS = ['docx', 'pdf'] as const

function Papers({ entryId, closeOut }: { readonly entryId: string; readonly closeOut: CloseOut }) {
  const say = useWords(CLOSE_OUT_SCREEN_WORDS)
  const papers = ['application', ...(closeOut.notice ? ['notice' as const] : []), 'file'] as const
  return (
    <section className="sheet">
      <h2>{say.papers}</h2>
      <ul className="plain">
        {papers.map((paper) => (
          <li key={paper}>
            {say[paper]}{' '}
            {FORMATS.map((format) => (
              <a key={format} href={`/api/close-outs/${entryId}/papers/${paper}/${format}`}>
                {format === 'docx' ? 'Word' : 'PDF'}{' '}
              </a>
            ))}
          </li>
        ))}
        <li>
          {say.archive} <a href={`/api/close-outs/${entryId}/archive`}>ZIP</a>
        </li>
      </ul>
    </section>
  )
}
