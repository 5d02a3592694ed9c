import {
  type BookRules,
  type EntryCircumstances,
  type EntryDescription,
  type EntryPlace,
  hasBegun,
} from '../book/book-rules.ts'
import type { EntryEvent } from '../book/entry.ts'
import { factOf } from '../book/fact-of.ts'
import { firstWords } from '../book/first-words.ts'
import { JUDGES, KEEPERS, type Lifecycle, WITH_UNITS } from '../book/lifecycle.ts'
import { dayOfInstant } from '../calendar/instant.ts'
import { type Clock, clockOnDay } from '../clock/clock.ts'
import { agreed, type Result } from '../ledger/result.ts'
import { postsForProblem } from '../round/responsible-posts.ts'
import {
  CAMPAIGN_PAST,
  type CampaignAct,
  type CampaignContent,
  type CampaignFact,
  type CampaignProblem,
  type CampaignStep,
} from './campaign.ts'

/** The way of a campaign's problem: corrected by its unit, struck off by the office. */
export const CAMPAIGN_LIFECYCLE: Lifecycle<CampaignStep, CampaignAct['act']> = {
  listProblem: { from: 'new', to: 'listed', by: WITH_UNITS, ofUnit: 'lead' },
  reviseProblem: { from: ['listed', 'corrected'], to: null, by: KEEPERS, needsReason: true },
  reportOnProblem: { from: ['listed'], to: null, by: WITH_UNITS, ofUnit: 'lead' },
  correctProblem: { from: ['listed'], to: 'corrected', by: WITH_UNITS, ofUnit: 'lead' },
  strikeProblemOff: { from: ['corrected'], to: 'struckOff', by: JUDGES },
  reopenProblem: {
    ...{ from: ['corrected', 'struckOff'], to: 'listed', by: KEEPERS, needsReason: true },
  },
  withdrawProblem: { from: ['listed'], to: 'withdrawn', by: JUDGES, needsReason: true },
}

/** 专项行动: the lists of special campaigns, each with its own categories. */
export const CAMPAIGN_BOOK: BookRules<CampaignProblem, CampaignAct, CampaignFact> = {
  book: 'campaignProblem',
  lifecycle: CAMPAIGN_LIFECYCLE,
  decide,
  evolve,
  describe,
  clocks,
}

/** A problem of which nobody says who leads it has the posts of the round's rule. */
function decide(
  _state: CampaignProblem | null,
  act: CampaignAct,
  { settings }: EntryCircumstances,
): Result<CampaignFact> {
  if (act.act !== 'listProblem' || act.content.leaders !== undefined) {
    return agreed(factOf(act, CAMPAIGN_PAST))
  }
  const leaders = postsForProblem(settings, 'campaignProblem')
  const content = { ...act.content, ...(leaders.length > 0 && { leaders }) }
  const settled: CampaignAct = { act: 'listProblem', content }
  return agreed(factOf(settled, CAMPAIGN_PAST))
}

const EMPTY_CONTENT: CampaignContent = {
  ...{ campaign: '', no: null, category: '', problem: '', unitIds: [], dueOn: null },
}

const STEP_OF: Readonly<Partial<Record<CampaignFact['type'], CampaignStep>>> = {
  problemCorrected: 'corrected',
  problemStruckOff: 'struckOff',
  problemReopened: 'listed',
  problemWithdrawn: 'withdrawn',
}

function evolve(
  before: CampaignProblem | EntryPlace,
  event: EntryEvent<CampaignFact>,
): CampaignProblem {
  const { fact, happenedAt } = event
  const begun: CampaignProblem = hasBegun(before)
    ? before
    : {
        ...{ ...before, openedAt: happenedAt, movedAt: happenedAt, step: 'listed' },
        ...{ content: EMPTY_CONTENT, reports: [] },
        ...{ correctedOn: null, struckOffOn: null, withdrawnReason: null },
      }
  const step = STEP_OF[fact.type]
  return { ...begun, ...(step && { step, movedAt: happenedAt }), ...changed(begun, event) }
}

function changed(
  state: CampaignProblem,
  { fact, happenedAt }: EntryEvent<CampaignFact>,
): Partial<CampaignProblem> {
  const on = dayOfInstant(happenedAt)
  switch (fact.type) {
    case 'problemListed':
    case 'problemRevised':
      return { content: fact.content }
    case 'problemReportedOn': {
      const { stage, expectedOn, note } = fact
      return { reports: [...state.reports, { on, stage, expectedOn, note }] }
    }
    case 'problemCorrected':
      return { correctedOn: on }
    case 'problemStruckOff':
      return { struckOffOn: on }
    case 'problemReopened':
      return { correctedOn: null, struckOffOn: null }
    case 'problemWithdrawn':
      return { withdrawnReason: fact.reason }
  }
}

function describe({ content, step, reports }: CampaignProblem): EntryDescription {
  const { campaign, no, category, problem, unitIds, leaders = [] } = content
  return {
    // One campaign's numbers are no other's.
    no: no === null ? null : `${campaign} ${no}`,
    title: firstWords(problem),
    text: [campaign, category, problem, ...leaders, ...reports.map(({ note }) => note)].join('\n'),
    isOpen: step === 'listed' || step === 'corrected',
    leadUnits: unitIds,
    involvedUnits: unitIds,
    audience: 'units',
    links: [],
    counted: {
      ...{ campaign, category, problem },
      ...(leaders.length > 0 && { leaders }),
      stage: reports.findLast(({ stage }) => stage !== null)?.stage ?? null,
      expectedOn: reports.findLast(({ expectedOn }) => expectedOn !== null)?.expectedOn ?? null,
    },
  }
}

function clocks({ content, step, correctedOn }: CampaignProblem): readonly Clock[] {
  const { dueOn } = content
  if (dueOn === null || step === 'withdrawn') return []
  return [clockOnDay({ name: 'taskDue', dueOn, metOn: correctedOn, remindBefore: [10, 3] })]
}
