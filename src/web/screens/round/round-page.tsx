import Skeleton from 'antd/es/skeleton'
import type { StoredIssueView } from '../../../contract/bulletin/issue.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import { wordCutOff } from '../../../core/wording/question-words.ts'
import { useAddress } from '../../api/address.ts'
import { cutOffIn } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
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
  const { account, round, now } = useDesk()
  const address = useAddress()
  const path = `/api/rounds/${round.roundId}/issues`
  const issues = useAnswer<readonly StoredIssueView[]>({ account, path })
  const issue =
    issues.answer?.findLast((one) => one.status !== 'published') ?? issues.answer?.at(-1)
  const asOf = cutOffIn(address, { round, lastIssueOn: issue?.issuedOn ?? null, now })
  const overview = useOverview(issues.answer ? asOf : null)
  return (
    <>
      <div className="head">
        <div>
          <h1>{round.title}</h1>
          <p>
            {round.settings.team.name}交办事项的办理情况，截至{wordCutOff(asOf.at)}
            。点数字看是哪些件。
          </p>
        </div>
        <CutOffControl asOf={asOf} />
      </div>
      {issues.trouble && <TroubleNote trouble={issues.trouble} again={issues.again} />}
      {overview.trouble && <TroubleNote trouble={overview.trouble} again={overview.again} />}
      {overview.answer && (
        <Headline overview={overview.answer} asOf={asOf} today={dayOfInstant(asOf.at)} />
      )}
      <div className="columns">
        <div>
          {overview.answer ? (
            <>
              <UnitTable overview={overview.answer} asOf={asOf} />
              <Breakdowns asOf={asOf} />
            </>
          ) : (
            <Skeleton active />
          )}
        </div>
        <DraftPaper issue={issue} isKnown={issues.answer !== null} />
      </div>
      <CaseSection />
    </>
  )
}
