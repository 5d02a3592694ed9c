import Button from 'antd/es/button'
import { useState } from 'react'
import type { FigureSeriesView } from '../../../contract/archive.ts'
import { FIGURE_TOPIC_WORDS, FIGURE_TOPICS } from '../../../core/wording/archive-words.ts'
import { addressWith, goTo, useAddress } from '../../api/address.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { useArchiveAddress } from './archive-address.ts'
import { ARCHIVE_SCREEN_WORDS } from './archive-screen-words.ts'
import { SeriesView } from './series-view.tsx'

const FIRST = 'petition-received'

/** One figure over the issues, beside the ledger's own. */
export function SeriesPage() {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const to = useArchiveAddress()
  const { query } = useAddress()
  const what = query.get('what') ?? FIRST
  const by = query.get('by') ?? ''
  const asked = new URLSearchParams({ what, ...(by !== '' && { by }) })
  const { answer, trouble } = useAnswer<FigureSeriesView>({ path: `/api/archive/series?${asked}` })
  return (
    <>
      <PageHead title={say.series} sentence={say.seriesSentence}>
        <Link to={to()}>{say.back}</Link>
      </PageHead>
      <Choice key={`${what}.${by}`} what={what} by={by} />
      {trouble && <TroubleNote trouble={trouble} />}
      {!trouble && answer && <SeriesView series={answer} />}
    </>
  )
}

type ChoiceProps = { readonly what: string; readonly by: string }

function Choice({ what, by }: ChoiceProps) {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const language = useLanguage()
  const address = useAddress()
  const isTopic = FIGURE_TOPICS.some((topic) => topic === what)
  const [words, write] = useState(isTopic ? '' : what)
  const ask = (next: Partial<ChoiceProps>) =>
    goTo(addressWith(address, { what: next.what ?? what, by: (next.by ?? by) || null }))
  return (
    <form
      className="archive-search"
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() !== '') ask({ what: words.trim() })
      }}
    >
      <label>
        {say.whichFigure}{' '}
        <select
          className="field"
          value={isTopic ? what : ''}
          onChange={(event) => ask({ what: event.target.value })}
        >
          {!isTopic && <option value="">{what}</option>}
          {FIGURE_TOPICS.map((topic) => (
            <option key={topic} value={topic}>
              {FIGURE_TOPIC_WORDS[topic][language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.byWhat}{' '}
        <select className="field" value={by} onChange={(event) => ask({ by: event.target.value })}>
          <option value="">{say.byNothing}</option>
          <option value="unit">{say.byUnit}</option>
          <option value="category">{say.byCategory}</option>
          <option value="channel">{say.byChannel}</option>
        </select>
      </label>
      <input
        className="field"
        aria-label={say.ownWords}
        placeholder={say.ownWords}
        value={words}
        onChange={(event) => write(event.target.value)}
      />
      <Button htmlType="submit">{say.show}</Button>
    </form>
  )
}
