import Skeleton from 'antd/es/skeleton'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import { wordCutOff } from '../../../core/wording/question-words.ts'
import { issueToShow, useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { CutOffControl } from '../../parts/cut-off-control.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { Breakdowns } from './breakdowns.tsx'
import { CaseSection } from './case-section.tsx'
import { DraftPaper } from './draft-paper.tsx'
import { Headline } from './headline.tsx'
import { UnitTable } from './unit-table.tsx'
import { useOverview } from './use-overview.ts'

/** A round's first page: the figures of a moment, the bulletin as it will be printed, and the cases. */
export function RoundPage() {
  const { round, issues } = useDesk()
  const asOf = useCutOff()
  const overview = useOverview(asOf)
  return (
    <>
      <div className="head">
        <div>
          <h1>{round.title}</h1>
          <p>
            {round.settings.team.name}交办，截至{wordCutOff(asOf.at)}。点数字看是哪些件。
          </p>
        </div>
        <CutOffControl asOf={asOf} />
      </div>
      {overview.trouble && <TroubleNote trouble={overview.trouble} again={overview.again} />}
      {overview.answer && (
        <Headline overview={overview.answer} asOf={asOf} today={dayOfInstant(asOf.at)} />
      )}
      <div className="columns">
        <div className="figures">
          {overview.answer ? (
            <>
              <UnitTable overview={overview.answer} asOf={asOf} />
              <Breakdowns asOf={asOf} />
            </>
          ) : (
            <Skeleton active />
          )}
        </div>
        <DraftPaper issue={issueToShow(issues)} />
      </div>
      <CaseSection />
    </>
  )
}
