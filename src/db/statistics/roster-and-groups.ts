import type { FactGroup, Grouping } from '../../core/statistics/fact-group.ts'
import { type Roster, rosterOf } from '../../core/statistics/roster.ts'
import type { LedgerTransaction } from '../ledger.ts'
import { askBoth, kept } from '../transaction-on.ts'
import { groupQuery, groupsIn } from './group-facts.ts'
import { rosterQuery } from './roster-as-of.ts'
import type { Asked } from './scope-conditions.ts'

/** By what a figure is counted, and the cases that it counts. */
export type RosterAndGroups = { readonly roster: Roster; readonly groups: readonly FactGroup[] }

/** `rosterAsOf` and `groupFacts` in one message; undefined for a round that the office does not have. */
export async function rosterAndGroups(
  transaction: LedgerTransaction,
  asked: Asked,
  grouping: Grouping,
): Promise<RosterAndGroups | undefined> {
  const [[basis], groups] = await askBoth(
    transaction,
    kept(rosterQuery(asked).compile(transaction)),
    groupQuery(asked, grouping).compile(transaction),
  )
  return basis && { roster: rosterOf(basis), groups: groupsIn(groups) }
}
