import Button from 'antd/es/button'
import { useId, useState } from 'react'
import type { HolidayNoticeView } from '../../../contract/holidays/holiday-notice.ts'
import { noticeProblems } from '../../../core/calendar/check-notice.ts'
import { parseDay } from '../../../core/calendar/day.ts'
import { noticeProblemSentence } from '../../../core/wording/notice-problems.ts'
import { useAct } from '../../api/use-act.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { FestivalFields, type TypedFestival } from './festival-fields.tsx'
import { HOLIDAYS_WORDS } from './holidays-words.ts'

type Props = { readonly notice: HolidayNoticeView; readonly close: () => void }

/** A year's notice as it is typed off the paper; what cannot be right is told beside its field. */
export function NoticeForm({ notice, close }: Props) {
  const say = useWords(HOLIDAYS_WORDS)
  const language = useLanguage()
  const field = useId()
  const [source, setSource] = useState(notice.source)
  const [festivals, setFestivals] = useState(() => notice.festivals.map(typedOf))
  const [isTold, tell] = useState(false)
  const [isAsking, ask] = useState(false)
  const read = readNotice(notice.year, source, festivals)
  const problems = read ? noticeProblems(read) : []
  const saving = useAct<string>((reason) => ({
    path: '/api/holidays',
    body: { notice: read, reason },
  }))
  const save = () => {
    tell(true)
    if (read && problems.length === 0) ask(true)
  }
  const give = async (reason: string) => {
    if (await saving.act(reason)) close()
  }
  const problemAt = (path: string) => {
    const found = problems.find((problem) => problem.path === path)
    return isTold && found ? noticeProblemSentence(found, language) : null
  }
  return (
    <section className="sheet">
      <h2>{say.yearOf(notice.year)}</h2>
      <div className="form-grid">
        <label htmlFor={field}>{say.source}</label>
        <div>
          <input
            id={field}
            className="field"
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
          {problemAt('source') && <p className="late-word">{problemAt('source')}</p>}
        </div>
      </div>
      <h3>{say.festivals}</h3>
      {festivals.map((festival, at) => (
        <FestivalFields
          // biome-ignore lint/suspicious/noArrayIndexKey: the name itself is being typed
          key={at}
          festival={festival}
          problemAt={(path) => problemAt(`festivals[${at}].${path}`)}
          change={(next) => setFestivals(festivals.map((one, n) => (n === at ? next : one)))}
          remove={() => setFestivals(festivals.filter((_, n) => n !== at))}
        />
      ))}
      {isTold && !read && <p className="late-word">{say.dayWrong}</p>}
      {problemAt('festivals') && <p className="late-word">{problemAt('festivals')}</p>}
      <div className="filters more">
        <Button onClick={() => setFestivals([...festivals, NO_FESTIVAL])}>{say.add}</Button>
        <Button type="primary" onClick={save}>
          {say.save}
        </Button>
        <Button onClick={close}>{say.cancel}</Button>
      </div>
      {isAsking && (
        <AskReason
          title={say.save}
          sentence={say.saveWhat(notice.year)}
          needsReason
          trouble={saving.trouble}
          close={() => ask(false)}
          give={give}
        />
      )}
    </section>
  )
}

const NO_FESTIVAL: TypedFestival = { name: '', from: '', to: '', madeUpOn: '' }

function typedOf({
  name,
  from,
  to,
  madeUpOn,
}: HolidayNoticeView['festivals'][number]): TypedFestival {
  return { name, from, to, madeUpOn: madeUpOn.join('\n') }
}

/** The notice as typed; null where a day cannot be read. */
function readNotice(
  year: number,
  source: string,
  typed: readonly TypedFestival[],
): HolidayNoticeView | null {
  const festivals = typed.flatMap(({ name, from, to, madeUpOn }) => {
    const first = parseDay(from.trim())
    const last = parseDay(to.trim() || from.trim())
    const lines = madeUpOn.split('\n').filter((line) => line.trim() !== '')
    const days = lines.flatMap((line) => parseDay(line.trim()) ?? [])
    return first && last && days.length === lines.length
      ? [{ name, from: first, to: last, madeUpOn: days }]
      : []
  })
  return festivals.length === typed.length ? { year, source, festivals } : null
}
