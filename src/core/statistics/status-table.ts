import type { UnitId } from '../ledger/ids.ts'
import { closingRates } from './closing-rates.ts'
import { casesIn, type FactColumn, type FactGroup } from './fact-group.ts'
import type { ClosingRates } from './figure.ts'
import { type JointProgress, jointProgress } from './joint-progress.ts'
import type { Question } from './question.ts'
import type { Roster } from './roster.ts'
import { groupsByPart, tally } from './tally.ts'

/** One line of 办理情况统计表: a unit's, or a joint group's, cases by closing status with both rates. */
export type StatusRow = ClosingRates & {
  /** As the part of a figure by unit has it. */
  readonly key: string
  readonly jointUnits: readonly UnitId[] | null
  /** Cases of the line with every part verified on site. */
  readonly verified: number
}

/** 办理情况统计表; a joint case counts once in the total and has a line in `joint`. */
export type StatusTable = {
  readonly rows: readonly StatusRow[]
  readonly total: ClosingRates & { readonly verified: number }
  readonly joint: readonly JointProgress[]
}

/** What the groups of a status table must tell apart. */
export const STATUS_COLUMNS: readonly FactColumn[] = [
  'leadUnits',
  'jointStatuses',
  'status',
  'isVerified',
]

/** Handed over, closed, partly closed and open for every unit; joint cases in lines of their own, so that lines add up. */
export function statusTable(
  groups: readonly FactGroup[],
  question: Question,
  roster: Roster,
): StatusTable {
  const byUnit: Question = { ...question, by: 'unit', jointCases: 'own-line' }
  const parts = groupsByPart(groups, byUnit, roster)
  const rows = tally(groups, byUnit, roster).parts.map(({ key, jointUnits }) => {
    const own = parts.get(key) ?? []
    return { key, jointUnits, ...closingRates(own), verified: verifiedIn(own) }
  })
  return {
    rows,
    total: { ...closingRates(groups), verified: verifiedIn(groups) },
    joint: jointProgress(groups, roster),
  }
}

function verifiedIn(groups: readonly FactGroup[]): number {
  return casesIn(groups.filter((group) => group.isVerified === true))
}
