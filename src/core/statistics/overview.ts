import type { Day } from '../calendar/day.ts'
import type { CaseFacts } from '../case/case-facts.ts'
import type { UnitId } from '../ledger/ids.ts'
import { casesIn, type FactColumn, type FactGroup } from './fact-group.ts'
import type { Question } from './question.ts'
import type { Roster } from './roster.ts'
import { groupsByPart, tally } from './tally.ts'

/** How far cases are; a joint case is as far as the part that is furthest behind. */
export type OverviewCounts = {
  readonly handedOver: number
  readonly signedFor: number
  readonly verified: number
  readonly replied: number
  /** Reported to the team: every part. */
  readonly reported: number
  readonly partlyClosed: number
  readonly closed: number
  readonly open: number
  /** Open with the last day passed. */
  readonly overdue: number
  /** Open, not overdue, and due by the day asked for. */
  readonly dueSoon: number
}

/** The counts of one unit, or of one group of units with joint cases. */
export type OverviewRow = OverviewCounts & {
  readonly key: string
  readonly jointUnits: readonly UnitId[] | null
}

/** The first page in figures. */
export type Overview = {
  readonly total: OverviewCounts
  /** The last day that counts as due soon. */
  readonly dueSoonTo: Day
  /** Joint cases in lines of their own, so that the lines add up to the total. */
  readonly rows: readonly OverviewRow[]
}

/** What the groups of an overview must tell apart. */
export const OVERVIEW_COLUMNS: readonly FactColumn[] = [
  'leadUnits',
  'step',
  'status',
  'isVerified',
  'due',
]

type OverviewBasis = {
  readonly question: Pick<Question, 'roundId' | 'asOf' | 'scope'>
  readonly roster: Roster
  /** The last day that counts as soon. */
  readonly soon: Day
}

/** The step of a case is that of the part furthest behind. */
type Step = CaseFacts['step']

/** The first page's counts, over all and unit by unit. */
export function overviewOf(groups: readonly FactGroup[], basis: OverviewBasis): Overview {
  const { roster } = basis
  const byUnit: Question = { ...basis.question, by: 'unit', jointCases: 'own-line' }
  const parts = groupsByPart(groups, byUnit, roster)
  const rows = tally(groups, byUnit, roster).parts.map(({ key, jointUnits }) => {
    const own = parts.get(key) ?? []
    return { key, jointUnits, ...overviewCounts(own) }
  })
  return { total: overviewCounts(groups), dueSoonTo: basis.soon, rows }
}

const NOT_SIGNED_FOR: readonly Step[] = ['received', 'handedOver', 'assigned', 'sentBack']
const REPLIED: readonly Step[] = [
  'replied',
  'authorityReviewed',
  'officeReviewed',
  'signedOff',
  'reported',
]

/** How far the groups' cases are; where groups do not tell what is due, nothing is. */
export function overviewCounts(groups: readonly FactGroup[]): OverviewCounts {
  const those = (holds: (group: FactGroup) => boolean) => casesIn(groups.filter(holds))
  const at = (holds: (step: Step) => boolean) =>
    those(({ step }) => step !== undefined && holds(step))
  return {
    handedOver: casesIn(groups),
    signedFor: at((step) => !NOT_SIGNED_FOR.includes(step)),
    verified: those((group) => group.isVerified === true),
    replied: at((step) => REPLIED.includes(step)),
    reported: at((step) => step === 'reported'),
    partlyClosed: those((group) => group.status === 'partlyClosed'),
    closed: those((group) => group.status === 'closed'),
    open: those((group) => group.status === 'open'),
    overdue: those(({ due }) => due === 'overdue'),
    dueSoon: those(({ due }) => due === 'soon'),
  }
}
