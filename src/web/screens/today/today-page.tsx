import Skeleton from 'antd/es/skeleton'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useOverview } from '../../api/use-overview.ts'
import { CountyMap } from '../../parts/county-map.tsx'
import { CutOffControl } from '../../parts/cut-off-control.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Trend } from '../../parts/trend.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import type { ScreenProps } from '../../screen.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { Breakdowns } from './breakdowns.tsx'
import { Headline } from './headline.tsx'
import { TODAY_WORDS } from './today-words.ts'
import { UnitTable } from './unit-table.tsx'
import { Waiting } from './waiting.tsx'
import { WaitingPage } from './waiting-page.tsx'

/** `today` is the first page; `today/waiting/DUTY` lists what waits for one duty. */
export function TodayPlace({ rest: [name, duty] }: ScreenProps) {
  return name === 'waiting' ? <WaitingPage key={duty} named={duty} /> : <TodayPage />
}

/** What waits for me, how far the round is, unit by unit, on the map and day by day. */
function TodayPage() {
  const { round, home } = useDesk()
  const say = useWords(TODAY_WORDS)
  const language = useLanguage()
  const asOf = useCutOff()
  const { answer: overview, trouble, again } = useOverview(asOf)
  const moment = wordCutOff(asOf.at, language)
  return (
    <>
      <PageHead title={round.title} sentence={say.asOf(round.settings.team.name, moment)}>
        <CutOffControl asOf={asOf} />
        <Link to={`${home}/big-screen`}>{say.bigScreen}</Link>
      </PageHead>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      <Waiting asOf={asOf} />
      {!overview && !trouble && <Skeleton active />}
      {overview && (
        <>
          <Headline overview={overview} asOf={asOf} />
          <div className="columns">
            <div className="figures">
              <UnitTable overview={overview} asOf={asOf} />
            </div>
            <div className="figures">
              <CountyMap overview={overview} asOf={asOf} />
              <Trend asOf={asOf} />
            </div>
          </div>
          <Breakdowns asOf={asOf} />
        </>
      )}
    </>
  )
}
