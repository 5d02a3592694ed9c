import type { CaseKind, Channel, ClosingStatus, Progress, Verdict } from '../case/case.ts'
import type { CaseFacts } from '../case/case-facts.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { FactGroup } from './fact-group.ts'
import type { Dimension, Question } from './question.ts'
import type { Roster } from './roster.ts'

/** Key of the part for cases that have no value: not yet dispatched, not yet verified, in no batch. */
export const NO_VALUE = '-none'
/** Key of the part for values outside the round's set: counted, never dropped. */
export const OUTSIDE_SET = '-other'
/** Key of the part for cases of several categories where the round names no bucket for them. */
export const SEVERAL = '-several'
/** Between the units of a joint group. */
const JOINT = '+'

/** The key of a joint group: its units in the order of the round, whatever order they were dispatched in. */
export function jointKey(units: readonly UnitId[], roster: Pick<Roster, 'units'>): string {
  return inRosterOrder(units, roster).join(JOINT)
}

/** The units of a joint group's key; null for the key of anything else. */
export function unitsOfJointKey(key: string): readonly UnitId[] | null {
  return key.includes(JOINT) ? (key.split(JOINT) as UnitId[]) : null
}

/** Units in the order of the round; those that the round does not know come last, by id. */
export function inRosterOrder(
  units: readonly UnitId[],
  { units: order }: Pick<Roster, 'units'>,
): readonly UnitId[] {
  const place = (unit: UnitId) => (order.includes(unit) ? order.indexOf(unit) : order.length)
  return [...units].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}

/**
 * The parts of a breakdown that a group's cases count in, each once: one for most dimensions; every
 * unit of a joint case where it counts with each; every category where a case counts under several.
 */
export function partKeysOf(
  group: FactGroup,
  { by, jointCases }: Pick<Question, 'by' | 'jointCases'>,
  roster: Roster,
): readonly string[] {
  switch (by) {
    case null:
      return []
    case 'unit':
      return jointCases === 'each-unit'
        ? known(group.leadUnits ?? [], roster.units)
        : [ownLine(group.leadUnits ?? [], roster)]
    case 'category':
      return categoryKeys(group.categories ?? [], roster)
    case 'key':
      return [group.isKey === true ? 'true' : 'false']
    case 'batch':
      return known(group.batchId ? [group.batchId] : [], roster.batches)
    case 'industry':
      return known(
        group.industry === null || group.industry === undefined ? [] : [group.industry],
        roster.industries,
      )
    default:
      return [group[by] ?? NO_VALUE]
  }
}

function ownLine(units: readonly UnitId[], roster: Roster): string {
  if (units.length > 1) return jointKey(units, roster)
  return known(units, roster.units)[0] ?? NO_VALUE
}

function categoryKeys(categories: readonly string[], roster: Roster): readonly string[] {
  if (roster.categoryWay === 'several') return known(categories, roster.categories)
  const isMixed = roster.categoryWay === 'bucket' && categories.length > 1
  if (isMixed) return [roster.bucketName ?? SEVERAL]
  const set = [...roster.categories, ...(roster.bucketName === null ? [] : [roster.bucketName])]
  return known(categories.slice(0, 1), set)
}

/** The values themselves where the set has them, else the part for the others; the part without value for none. */
function known(values: readonly string[], set: readonly string[]): readonly string[] {
  if (values.length === 0) return [NO_VALUE]
  return [...new Set(values.map((value) => (set.includes(value) ? value : OUTSIDE_SET)))]
}

/** The keys of a breakdown in the order of the round's papers; days rise. Joint groups follow after all. */
export function keysInOrder(dimension: Dimension, roster: Roster): readonly string[] {
  return [...valuesInOrder(dimension, roster), OUTSIDE_SET, SEVERAL, NO_VALUE]
}

function valuesInOrder(dimension: Dimension, roster: Roster): readonly string[] {
  switch (dimension) {
    case 'unit':
      return roster.units
    case 'category': {
      const { categories, bucketName } = roster
      return bucketName === null ? categories : [...categories, bucketName]
    }
    case 'batch':
      return roster.batches
    case 'industry':
      return roster.industries
    case 'key':
      return ['true', 'false']
    case 'handedOverOn':
      return []
    default:
      return FIXED[dimension]
  }
}

const KINDS: readonly CaseKind[] = [
  'petition',
  'covertFinding',
  'lead',
  'referredProblem',
  'publishedExample',
  'feedbackProblem',
  'warningFilmProblem',
  'campaignProblem',
  'selfFoundProblem',
]
const CHANNELS: readonly Channel[] = ['call', 'letter', 'wechat', 'other']
const VERDICTS: readonly Verdict[] = ['substantiated', 'mostly', 'partly', 'unsubstantiated']
const STATUSES: readonly ClosingStatus[] = ['closed', 'partlyClosed', 'open']
const PROGRESS: readonly Progress[] = [
  'notStarted',
  'behind',
  'onSchedule',
  'ahead',
  'done',
  'closedOut',
]
const STEPS: readonly CaseFacts['step'][] = [
  'received',
  'handedOver',
  'sentBack',
  'assigned',
  'signedFor',
  'verified',
  'returned',
  'replied',
  'authorityReviewed',
  'officeReviewed',
  'signedOff',
  'reported',
]

const FIXED = {
  kind: KINDS,
  channel: CHANNELS,
  verdict: VERDICTS,
  status: STATUSES,
  progress: PROGRESS,
  step: STEPS,
} as const
