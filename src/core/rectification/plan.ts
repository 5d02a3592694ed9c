import type { EntryState } from '../book/entry.ts'
import type { FactOf } from '../book/fact-of.ts'
import type { Day } from '../calendar/day.ts'

/** 待报方案, 方案已报送, 方案已批准, 已报告整改落实情况. */
export type PlanStep = 'awaited' | 'submitted' | 'approved' | 'reported'

/** The plan of rectification of one feedback (整改方案): due after it, reported on after its approval. */
export type RectificationPlan = EntryState & {
  readonly step: PlanStep
  readonly no: string
  readonly title: string
  readonly feedbackOn: Day
  /** How many problems the feedback names; null where nobody counted them. */
  readonly problems: number | null
  readonly submittedOn: Day | null
  readonly approvedOn: Day | null
  readonly reportedOn: Day | null
  /** Letters with which it was submitted, approved and reported on. */
  readonly letters: readonly Letter[]
  readonly returns: readonly { readonly on: Day; readonly reason: string }[]
  /** Where it was made public: the provincial paper, television, a website. */
  readonly publications: readonly { readonly on: Day; readonly where: string }[]
}

/** A letter by which the plan went up or came back. */
export type Letter = {
  readonly for: 'submission' | 'approval' | 'report'
  readonly letter: string
  readonly on: Day
}

export type PlanAct =
  | {
      readonly act: 'takeFeedback'
      readonly no: string
      readonly title: string
      readonly feedbackOn: Day
      readonly problems: number | null
    }
  | { readonly act: 'submitPlan'; readonly letter: string; readonly note: string }
  | { readonly act: 'returnPlan'; readonly reason: string }
  | { readonly act: 'approvePlan'; readonly letter: string; readonly note: string }
  | { readonly act: 'publishPlan'; readonly where: string }
  | { readonly act: 'reportOnPlan'; readonly letter: string; readonly note: string }

export const PLAN_PAST = {
  takeFeedback: 'feedbackTaken',
  submitPlan: 'planSubmitted',
  returnPlan: 'planReturned',
  approvePlan: 'planApproved',
  publishPlan: 'planPublished',
  reportOnPlan: 'planReportedOn',
} as const satisfies Readonly<Record<PlanAct['act'], string>>

export type PlanFact = FactOf<PlanAct, typeof PLAN_PAST>
