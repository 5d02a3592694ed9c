import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useEffect, useState } from 'react'
import type { ShownArchivedView } from '../../../contract/archive.ts'
import { paperAddress } from '../../api/ask.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TimeLine } from '../../parts/time-line.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { useArchiveAddress } from './archive-address.ts'
import { ARCHIVE_SCREEN_WORDS } from './archive-screen-words.ts'
import { CorrectReading } from './correct-reading.tsx'
import { ReadingView } from './reading-view.tsx'
import { ToldFigures } from './told-figures.tsx'

const EDITORS = ['clerk', 'reviewer', 'head', 'publisher']

/** One past issue: what it says, its figures, and its record. */
export function ArchivedPage({ id }: { readonly id: string }) {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const to = useArchiveAddress()
  const { role } = useSession()
  const [isCorrecting, correct] = useState(false)
  const path = `/api/archive/issues/${id}`
  const { answer, trouble, again } = useAnswer<ShownArchivedView>({ path })
  useOpenSection(answer !== null)
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return <Skeleton active />
  return (
    <>
      <PageHead
        title={`${answer.name} ${answer.issueLine}`}
        sentence={<Link to={to()}>{say.back}</Link>}
      >
        <a className="button-link" href={paperAddress(`${path}/file`, true)} download>
          {say.original}
        </a>
        {EDITORS.includes(role) && <Button onClick={() => correct(true)}>{say.correct}</Button>}
      </PageHead>
      {isCorrecting && <CorrectReading issue={answer} close={() => correct(false)} />}
      <ReadingView reading={answer.reading} />
      <section className="sheet">
        <h2>{say.figures}</h2>
        <ToldFigures figures={answer.figures} />
      </section>
      <TimeLine
        events={answer.record.map(({ version, correction, reason, recordedAt, accountId }) => ({
          key: version,
          happenedAt: recordedAt,
          what: correction === null ? say.stored : say.corrected,
          words: reason,
          who: accountId,
        }))}
      />
    </>
  )
}

/** Opens the section that the address names, once there is one. */
function useOpenSection(isThere: boolean): void {
  useEffect(() => {
    const section = isThere ? document.querySelector(window.location.hash || '#none') : null
    if (!(section instanceof HTMLDetailsElement)) return
    section.open = true
    section.scrollIntoView()
  }, [isThere])
}
