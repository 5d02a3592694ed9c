import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useState } from 'react'
import type {
  DailyDigestView,
  NoticesToldView,
  NoticeView,
} from '../../../contract/notice/notice.ts'
import { writeMoment } from '../../../core/calendar/written-moment.ts'
import { wordDigest } from '../../../core/wording/digest-words.ts'
import { label, labelOf } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { entryAddress } from '../../parts/entry-address.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { NOTICES_WORDS } from './notices-words.ts'
import '../../look/chasing.css'

/** What presses today as text that can be printed or sent on, and the notices, the newest first. */
export function NoticesPage() {
  const say = useWords(NOTICES_WORDS)
  const { round } = useDesk()
  const told = useAnswer<NoticesToldView>({ path: `/api/rounds/${round.roundId}/notices` })
  const reading = useAct(() => ({
    path: '/api/notices/reading',
    body: { readTo: told.answer?.notices[0]?.madeAt ?? '' },
  }))
  const notices = told.answer?.notices ?? []
  const unread = told.answer?.unread ?? 0
  return (
    <>
      <PageHead title={say.title} sentence={say.sentence} />
      <Digest />
      <section className="sheet on-screen" aria-labelledby="notices">
        <div className="sheet-head">
          <h2 id="notices">
            {say.notices} {unread > 0 && <span className="soft">{say.unread(unread)}</span>}
          </h2>
          {unread > 0 && <Button onClick={() => void reading.act()}>{say.markRead}</Button>}
        </div>
        {told.trouble && <TroubleNote trouble={told.trouble} again={told.again} />}
        {!told.answer && !told.trouble && <Skeleton active />}
        {told.answer && notices.length === 0 && <EmptyNote title={say.none} />}
        <ul className="notices">
          {notices.map((one) => (
            <NoticeLine key={one.noticeId} one={one} readTo={told.answer?.readTo ?? null} />
          ))}
        </ul>
      </section>
    </>
  )
}

function NoticeLine({ one, readTo }: { readonly one: NoticeView; readonly readTo: string | null }) {
  const say = useWords(NOTICES_WORDS)
  const language = useLanguage()
  const { round } = useDesk()
  const isRead = readTo !== null && one.madeAt <= readTo
  return (
    <li className={isRead ? 'is-read' : ''}>
      <span className="dot" aria-hidden="true" />
      <span className="when">{writeMoment(one.madeAt)}</span>
      <span className={isRead ? '' : 'unread'}>{label('noticeKind', one.kind, language)}</span>
      <span>
        <About one={one} /> {one.unitId && unitWord(one.unitId, round.settings)}
        {one.day && <span className="soft"> {say.due(one.day)}</span>}
        {one.note && <span className="read"> {one.note}</span>}
      </span>
    </li>
  )
}

/** What it is about, by its number: a case, or an entry of a book. */
function About({ one }: { readonly one: NoticeView }) {
  const language = useLanguage()
  const { home } = useDesk()
  if (one.entryId && one.book) {
    const name = `${labelOf('book', one.book, language)} ${one.number ?? ''}`.trim()
    return <Link to={entryAddress(home, one.book, one.entryId)}>{name}</Link>
  }
  return one.number && one.caseId ? (
    <Link to={`${home}/cases/${one.caseId}`}>{one.number}</Link>
  ) : (
    <span className="soft">—</span>
  )
}

function Digest() {
  const say = useWords(NOTICES_WORDS)
  const language = useLanguage()
  const { round } = useDesk()
  const { at } = useCutOff()
  const [isCopied, setCopied] = useState(false)
  const { answer, trouble, again } = useAnswer<DailyDigestView>({
    path: `/api/rounds/${round.roundId}/digest?${new URLSearchParams({ at })}`,
  })
  const text = answer ? wordDigest(answer, round.settings, language).join('\n') : ''
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <section className="sheet" aria-labelledby="digest">
      <div className="sheet-head">
        <h2 id="digest">{say.digest}</h2>
        <span className="row-acts on-screen">
          <Button onClick={() => void copy()}>{isCopied ? say.copied : say.copy}</Button>
          <Button onClick={() => window.print()}>{say.print}</Button>
        </span>
      </div>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!answer && !trouble && <Skeleton active />}
      {answer && <pre className="digest-text">{text}</pre>}
    </section>
  )
}
