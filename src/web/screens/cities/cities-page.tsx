import type { CitiesComparedView } from '../../../contract/snapshot/snapshot.ts'
import type { AsOf } from '../../../core/statistics/question.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { paperAddress } from '../../api/ask.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { CutOffControl } from '../../parts/cut-off-control.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CitiesTable } from './cities-table.tsx'
import { CitiesTrend } from './cities-trend.tsx'
import { CITIES_WORDS } from './cities-words.ts'
import { ReceiveSnapshot } from './receive-snapshot.tsx'

/** A province's page: what each city says of itself up to a moment, who owes a snapshot, and how it went. */
export function CitiesPage() {
  const say = useWords(CITIES_WORDS)
  const language = useLanguage()
  const { round } = useDesk()
  const asOf = useCutOff()
  const query = new URLSearchParams({ at: asOf.at, clock: asOf.clock })
  const { answer, trouble, again } = useAnswer<CitiesComparedView>({
    path: `/api/rounds/${round.roundId}/cities?${query}`,
  })
  return (
    <>
      <PageHead title={say.title} sentence={say.aboutProvince(wordCutOff(asOf.at, language))}>
        <CutOffControl asOf={asOf} />
      </PageHead>
      <ReceiveSnapshot />
      <section className="sheet" aria-labelledby="cities">
        <div className="sheet-head">
          <h2 id="cities">{say.sideBySide}</h2>
          <div className="paper-links">
            <Paper asOf={asOf} format="docx" />
            <Paper asOf={asOf} format="xlsx" />
          </div>
        </div>
        {trouble && <TroubleNote trouble={trouble} again={again} />}
        {answer && <CitiesTable compared={answer} />}
      </section>
      {answer && <CitiesTrend cities={answer.cities} />}
    </>
  )
}

type PaperProps = { readonly asOf: AsOf; readonly format: 'docx' | 'xlsx' }

function Paper({ asOf, format }: PaperProps) {
  const say = useWords(CITIES_WORDS)
  const { round } = useDesk()
  const query = new URLSearchParams({ at: asOf.at, clock: asOf.clock, format, download: '1' })
  return (
    <a href={paperAddress(`/api/rounds/${round.roundId}/cities/table?${query}`)} download>
      {format === 'docx' ? say.word : say.excel}
    </a>
  )
}
