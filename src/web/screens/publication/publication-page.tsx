import Skeleton from 'antd/es/skeleton'
import type { ShownPublicationView } from '../../../contract/publication.ts'
import { printInstant } from '../../../core/calendar/day-wording.ts'
import { label } from '../../../core/wording/label.ts'
import { paperAddress } from '../../api/ask.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { PrivacyMarks } from './privacy-marks.tsx'
import { PublicationActs } from './publication-acts.tsx'
import { PublicationRecord } from './publication-record.tsx'
import { PublicationRows } from './publication-rows.tsx'
import { PUBLICATION_SCREEN_WORDS } from './publication-words.ts'

const FORMATS = [
  { format: 'docx', word: 'Word' },
  { format: 'xlsx', word: 'Excel' },
  { format: 'html', word: 'HTML' },
] as const

/** One table on its way to the public: what may be private first, then what will be read. */
export function PublicationPage({ id }: { readonly id: string }) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const language = useLanguage()
  const { home } = useDesk()
  const path = `/api/publications/${id}`
  const { answer, trouble, again } = useAnswer<ShownPublicationView>({ path })
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return <Skeleton active />
  const { number, subject, at, step } = answer
  return (
    <>
      <Link to={`${home}/publication`}>← {say.back}</Link>
      <PageHead
        title={say.tableTitle(number, label('publicationSubject', subject.kind, language))}
        sentence={say.asOf(printInstant(at), label('publicationStep', step, language))}
      >
        <PublicationActs publication={answer} />
      </PageHead>
      <p className="paper-links">
        {FORMATS.map(({ format, word }) => (
          <a key={format} href={paperAddress(`${path}/files/${format}`, true)} download>
            {word}
          </a>
        ))}
      </p>
      {step !== 'published' && <PrivacyMarks publication={answer} />}
      <PublicationRows publication={answer} />
      <PublicationRecord publication={answer} />
    </>
  )
}
