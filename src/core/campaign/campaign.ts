import type { EntryState } from '../book/entry.ts'
import type { FactOf } from '../book/fact-of.ts'
import type { Day } from '../calendar/day.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { WorksStage } from '../rectification/task.ts'

/** Where a problem of a campaign (夏季攻势、八大专项整治) stands: put right and closed out are two things. */
export type CampaignStep = 'listed' | 'corrected' | 'struckOff' | 'withdrawn'

/** One problem on a campaign's own list, in the campaign's own categories. */
export type CampaignContent = {
  /** The campaign by its name: 夏季攻势. */
  readonly campaign: string
  readonly no: string | null
  readonly category: string
  readonly problem: string
  readonly unitIds: readonly UnitId[]
  /** Who leads and helps (联系帮扶领导), by name or post. */
  readonly leaders?: readonly string[]
  readonly dueOn: Day | null
}

/** What a unit reported on one day of how far a problem is. */
export type CampaignReport = {
  readonly on: Day
  readonly stage: WorksStage | null
  readonly expectedOn: Day | null
  readonly note: string
}

/** A problem of a special campaign, from its listing to its striking off. */
export type CampaignProblem = EntryState & {
  readonly step: CampaignStep
  readonly content: CampaignContent
  readonly reports: readonly CampaignReport[]
  readonly correctedOn: Day | null
  readonly struckOffOn: Day | null
  readonly withdrawnReason: string | null
}

/** What can be done with a problem of a campaign. */
export type CampaignAct =
  | { readonly act: 'listProblem'; readonly content: CampaignContent }
  | { readonly act: 'reviseProblem'; readonly content: CampaignContent; readonly reason: string }
  | {
      readonly act: 'reportOnProblem'
      readonly stage: WorksStage | null
      readonly expectedOn: Day | null
      readonly note: string
    }
  | { readonly act: 'correctProblem'; readonly note: string }
  | { readonly act: 'strikeProblemOff'; readonly note: string }
  | { readonly act: 'reopenProblem'; readonly reason: string }
  | { readonly act: 'withdrawProblem'; readonly reason: string }

/** What each act is called once it has happened. */
export const CAMPAIGN_PAST = {
  listProblem: 'problemListed',
  reviseProblem: 'problemRevised',
  reportOnProblem: 'problemReportedOn',
  correctProblem: 'problemCorrected',
  strikeProblemOff: 'problemStruckOff',
  reopenProblem: 'problemReopened',
  withdrawProblem: 'problemWithdrawn',
} as const satisfies Readonly<Record<CampaignAct['act'], string>>

/** What happened to a problem. */
export type CampaignFact = FactOf<CampaignAct, typeof CAMPAIGN_PAST>
