import {
  type BookRules,
  type EntryCircumstances,
  type EntryDescription,
  type EntryPlace,
  hasBegun,
  type RoundView,
} from '../book/book-rules.ts'
import type { EntryEvent } from '../book/entry.ts'
import { factOf } from '../book/fact-of.ts'
import { KEEPERS, type Lifecycle } from '../book/lifecycle.ts'
import { dayOfAct } from '../book/recording.ts'
import { dayOfInstant } from '../calendar/instant.ts'
import { type Clock, clockByTerm } from '../clock/clock.ts'
import { agreed, type Result, refused } from '../ledger/result.ts'
import { rectificationOf } from '../round/usual-rectification.ts'
import {
  PLAN_PAST,
  type PlanAct,
  type PlanFact,
  type PlanStep,
  type RectificationPlan,
} from './plan.ts'

const PLAN_LIFECYCLE: Lifecycle<PlanStep, PlanAct['act']> = {
  takeFeedback: { from: 'new', to: 'awaited', by: KEEPERS },
  submitPlan: { from: ['awaited'], to: 'submitted', by: KEEPERS },
  returnPlan: { from: ['submitted'], to: 'awaited', by: KEEPERS, needsReason: true },
  approvePlan: { from: ['submitted'], to: 'approved', by: KEEPERS },
  publishPlan: { from: ['approved', 'reported'], to: null, by: KEEPERS },
  reportOnPlan: { from: ['approved'], to: 'reported', by: KEEPERS },
}

/** 整改方案: the book of rectification plans, each with the clocks of the feedback and of its approval. */
export const PLAN_BOOK: BookRules<RectificationPlan, PlanAct, PlanFact> = {
  book: 'plan',
  lifecycle: PLAN_LIFECYCLE,
  decide: decidePlan,
  evolve: evolvePlan,
  describe: describePlan,
  clocks: clocksOfPlan,
}

function decidePlan(
  _state: RectificationPlan | null,
  act: PlanAct,
  given: EntryCircumstances,
): Result<PlanFact> {
  return act.act === 'takeFeedback' && act.feedbackOn > dayOfAct(given)
    ? refused('happened-in-the-future', { happenedAt: act.feedbackOn })
    : agreed(factOf(act, PLAN_PAST))
}

function evolvePlan(
  before: RectificationPlan | EntryPlace,
  event: EntryEvent<PlanFact>,
): RectificationPlan {
  const { happenedAt: at } = event
  const plan = hasBegun(before) ? before : emptyPlan(before, at)
  return { ...plan, ...changed(plan, event) }
}

function emptyPlan(place: EntryPlace, at: RectificationPlan['openedAt']): RectificationPlan {
  return {
    ...place,
    ...{ step: 'awaited', openedAt: at, movedAt: at, no: '', title: '', problems: null },
    feedbackOn: dayOfInstant(at),
    ...{ submittedOn: null, approvedOn: null, reportedOn: null },
    ...{ letters: [], returns: [], publications: [] },
  }
}

function changed(
  plan: RectificationPlan,
  { fact, happenedAt }: EntryEvent<PlanFact>,
): Partial<RectificationPlan> {
  const on = dayOfInstant(happenedAt)
  const moved = { movedAt: happenedAt }
  switch (fact.type) {
    case 'feedbackTaken': {
      const { no, title, feedbackOn, problems } = fact
      return { no, title, feedbackOn, problems }
    }
    case 'planSubmitted': {
      const letters = [...plan.letters, { for: 'submission' as const, letter: fact.letter, on }]
      return { ...moved, step: 'submitted', submittedOn: on, letters }
    }
    case 'planReturned': {
      const returns = [...plan.returns, { on, reason: fact.reason }]
      return { ...moved, step: 'awaited', submittedOn: null, returns }
    }
    case 'planApproved': {
      const letters = [...plan.letters, { for: 'approval' as const, letter: fact.letter, on }]
      return { ...moved, step: 'approved', approvedOn: on, letters }
    }
    case 'planPublished':
      return { publications: [...plan.publications, { on, where: fact.where }] }
    case 'planReportedOn': {
      const letters = [...plan.letters, { for: 'report' as const, letter: fact.letter, on }]
      return { ...moved, step: 'reported', reportedOn: on, letters }
    }
  }
}

function describePlan(plan: RectificationPlan): EntryDescription {
  return {
    no: plan.no,
    title: plan.title,
    text: [plan.no, plan.title, ...plan.letters.map((one) => one.letter)].join('\n'),
    isOpen: plan.step !== 'reported',
    leadUnits: [],
    involvedUnits: [],
    audience: 'leaders',
    links: [],
    counted: {
      problems: plan.problems,
      feedbackOn: plan.feedbackOn,
      approvedOn: plan.approvedOn,
      isPublished: plan.publications.length > 0,
    },
  }
}

/** The plan runs from the feedback; a return restarts no clock. The report runs from the approval. */
function clocksOfPlan(plan: RectificationPlan, view: RoundView): readonly Clock[] {
  const { planTerm, reportTerm } = rectificationOf(view.settings)
  const due = clockByTerm(
    { name: 'planDue', metOn: plan.submittedOn, ...ruled(planTerm, plan.feedbackOn) },
    view.calendar,
  )
  if (plan.approvedOn === null) return [due]
  const report = clockByTerm(
    { name: 'reportDue', metOn: plan.reportedOn, ...ruled(reportTerm, plan.approvedOn) },
    view.calendar,
  )
  return [due, report]
}

function ruled(
  { count, unit, source, remindBefore }: ReturnType<typeof rectificationOf>['planTerm'],
  startedOn: RectificationPlan['feedbackOn'],
) {
  return { term: { count, unit }, source, remindBefore, startedOn }
}
