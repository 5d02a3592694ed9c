import { useMemo, useState } from 'react'
import type { CaseKind } from '../../../core/case/case.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useOverview } from '../../api/use-overview.ts'
import { CountyMap } from '../../parts/county-map.tsx'
import { CutOffControl } from '../../parts/cut-off-control.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Trend } from '../../parts/trend.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { BreakdownTable } from './breakdown-table.tsx'
import { FIGURES_WORDS } from './figures-words.ts'
import { HandlingTable } from './handling-table.tsx'
import { KindChoice } from './kind-choice.tsx'
import { MomentsCompared } from './moments-compared.tsx'
import { RoundsBeside } from './rounds-beside.tsx'
import { RoundsCompared } from './rounds-compared.tsx'
import { TimeSlider } from './time-slider.tsx'

/** The tables as the office prints them, for any moment on either clock, compared with another moment and with other rounds. */
export function FiguresPage() {
  const say = useWords(FIGURES_WORDS)
  const language = useLanguage()
  const asOf = useCutOff()
  const [kinds, setKinds] = useState<readonly CaseKind[] | null>(null)
  const scope = useMemo(() => ({ isHandedOver: true, ...(kinds && { kinds }) }), [kinds])
  const { answer: overview } = useOverview(asOf)
  return (
    <>
      <PageHead title={say.title} sentence={say.about(wordCutOff(asOf.at, language))}>
        <CutOffControl asOf={asOf} />
      </PageHead>
      <TimeSlider asOf={asOf} />
      <KindChoice kinds={kinds} choose={setKinds} />
      <HandlingTable asOf={asOf} scope={scope} />
      <div className="columns">
        <div className="figures">
          <BreakdownTable asOf={asOf} scope={scope} />
          <MomentsCompared asOf={asOf} />
        </div>
        <div className="figures">
          {overview && <CountyMap overview={overview} asOf={asOf} />}
          <Trend asOf={asOf} />
        </div>
      </div>
      <RoundsBeside asOf={asOf} />
      <RoundsCompared />
    </>
  )
}
