import Button from 'antd/es/button'
import { useState } from 'react'
import type {
  HolidayNoticeView,
  HolidayYearView,
} from '../../../contract/holidays/holiday-notice.ts'
import { OFFICE_ACTS } from '../../../core/account/rights.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { HOLIDAYS_WORDS } from './holidays-words.ts'
import { NoticeForm } from './notice-form.tsx'

/** Each year's notice on holidays; a year without one is marked, and entered here. */
export function HolidaysPage() {
  const say = useWords(HOLIDAYS_WORDS)
  const { answer, trouble, again } = useAnswer<readonly HolidayYearView[]>({
    path: '/api/holidays',
  })
  const [changed, change] = useState<HolidayNoticeView | null>(null)
  return (
    <>
      <PageHead title={say.title} sentence={say.about} />
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {changed && <NoticeForm key={changed.year} notice={changed} close={() => change(null)} />}
      {answer?.map((one) => (
        <YearSheet key={one.year} one={one} change={change} />
      ))}
    </>
  )
}

type YearProps = {
  readonly one: HolidayYearView
  readonly change: (notice: HolidayNoticeView) => void
}

function YearSheet({ one: { year, notice, entered }, change }: YearProps) {
  const { role } = useSession()
  const say = useWords(HOLIDAYS_WORDS)
  const language = useLanguage()
  const origin = entered.length > 0 ? say.entered(entered.length) : say.shipped
  return (
    <section className="sheet" aria-labelledby={`year-${year}`}>
      <div className="sheet-head">
        <h2 id={`year-${year}`}>
          {say.yearOf(year)}{' '}
          <small className={notice ? 'soft' : 'soon-word'}>
            {notice ? `${notice.source}，${origin}` : say.provisional}
          </small>
        </h2>
        {OFFICE_ACTS.saveHolidayNotice.includes(role) && (
          <Button size="small" onClick={() => change(notice ?? emptyNotice(year))}>
            {notice ? say.change : say.enter}
          </Button>
        )}
      </div>
      {notice && <Festivals notice={notice} />}
      {entered.length > 0 && (
        <details>
          <summary>{say.history}</summary>
          <ul className="plain-list">
            {entered.map(({ version, recordedAt, accountId, reason }) => (
              <li key={version}>
                {wordCutOff(recordedAt, language)} {accountId}：{reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Festivals({ notice }: { readonly notice: HolidayNoticeView }) {
  const say = useWords(HOLIDAYS_WORDS)
  return (
    <ScrollBox label={say.yearOf(notice.year)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.name}</th>
            <th scope="col">{say.from}</th>
            <th scope="col">{say.to}</th>
            <th scope="col">{say.madeUp}</th>
          </tr>
        </thead>
        <tbody>
          {notice.festivals.map(({ name, from, to, madeUpOn }) => (
            <tr key={name + from}>
              <th scope="row">{name}</th>
              <td className="date">{from}</td>
              <td className="date">{to}</td>
              <td>
                {madeUpOn.map((day) => (
                  <span key={day} className="date">
                    {day}{' '}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function emptyNotice(year: number): HolidayNoticeView {
  return { year, source: '', festivals: [] }
}
