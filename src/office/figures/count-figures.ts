import type { Actor } from '../../core/account/actor.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { Grouping } from '../../core/statistics/fact-group.ts'
import type { AsOf, Question } from '../../core/statistics/question.ts'
import type { Roster } from '../../core/statistics/roster.ts'
import { asActor, type LedgerTransaction } from '../../db/ledger.ts'
import { type RosterAndGroups, rosterAndGroups } from '../../db/statistics/roster-and-groups.ts'
import { rosterAsOf } from '../../db/statistics/roster-as-of.ts'
import type { Asked } from '../../db/statistics/scope-conditions.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** Where figures are counted: one snapshot of the ledger, and the sets of each round as of each instant. */
export type Counting = {
  readonly transaction: LedgerTransaction
  readonly rosterOf: (question: Pick<Question, 'roundId' | 'asOf'>) => Promise<Result<Roster>>
  readonly asked: (question: Pick<Question, 'roundId' | 'asOf' | 'scope'>) => Asked
}

/**
 * Counts in one snapshot of the ledger, so that all figures of one answer agree. Where acts share a
 * transaction, figures are counted in it as well.
 */
export function countFigures<T>(
  context: OfficeContext,
  actor: Actor,
  work: (counting: Counting) => Promise<T>,
): Promise<T> {
  const count = (transaction: LedgerTransaction) => work(countingIn(transaction, actor))
  if (context.transaction) return inTransaction(context, actor, count)
  return asActor(context.database, actor, count, SNAPSHOT)
}

const SNAPSHOT = { isolation: 'repeatable read', readOnly: true } as const

/** The sets and the cases of one question alone, in the same way but in one message. */
export function countOnce(
  context: OfficeContext,
  actor: Actor,
  question: Pick<Question, 'roundId' | 'asOf' | 'scope'>,
  grouping: Grouping,
): Promise<Result<RosterAndGroups>> {
  const { roundId, asOf, scope } = question
  const asked = { officeId: actor.officeId, roundId, asOf, scope }
  const count = async (transaction: LedgerTransaction): Promise<Result<RosterAndGroups>> => {
    const counted = await rosterAndGroups(transaction, asked, grouping)
    return counted ? agreed(counted) : refused('round-unknown', { round: roundId })
  }
  return inTransaction(context, actor, count, { ...SNAPSHOT, asksOnce: true })
}

function countingIn(transaction: LedgerTransaction, { officeId }: Actor): Counting {
  const rosters = new Map<string, Promise<Result<Roster>>>()
  const read = async (roundId: RoundId, asOf: AsOf): Promise<Result<Roster>> => {
    const roster = await rosterAsOf(transaction, { officeId, roundId, asOf })
    return roster ? agreed(roster) : refused('round-unknown', { round: roundId })
  }
  return {
    transaction,
    rosterOf: ({ roundId, asOf }) => {
      const key = JSON.stringify([roundId, asOf])
      const roster = rosters.get(key) ?? read(roundId, asOf)
      rosters.set(key, roster)
      return roster
    },
    asked: ({ roundId, asOf, scope }) => ({ officeId, roundId, asOf, scope }),
  }
}
