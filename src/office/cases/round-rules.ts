import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { Case, Part } from '../../core/case/case.ts'
import { type CaseFacts, factsOf } from '../../core/case/case-facts.ts'
import type { Circumstances } from '../../core/case/circumstances.ts'
import type { Deadline } from '../../core/deadline/deadline.ts'
import { deadlineOfPart } from '../../core/deadline/deadline-of.ts'
import { runningDueOn } from '../../core/deadline/deadline-questions.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { treeOf } from '../../core/unit/unit-tree.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import type { OfficeContext } from '../context.ts'

/** What the round's settings say about its cases. */
export type RoundRules = {
  readonly settings: RoundSettings
  readonly deadline: (state: Case, part: Part) => Deadline | null
  readonly factsOf: (state: Case) => CaseFacts
  /** Everything a decision about this case may know. */
  readonly circumstances: (state: Case, when: When) => Circumstances
}

/** Who acts, when it happened and when the office recorded it. */
export type When = {
  readonly actor: Actor
  readonly happenedAt: Instant
  readonly recordedAt: Instant
}

/** The rules that these settings make, with the calendar of working days. */
export function rulesOf(
  settings: RoundSettings,
  { calendar }: Pick<OfficeContext, 'calendar'>,
): RoundRules {
  const unitIds = new Set<string>(settings.units.map((unit) => unit.id))
  const categories = new Set(settings.categories.names.map((category) => category.name))
  const { needsAuthorityReview } = settings
  const parentOf = treeOf(settings.units)
  const deadline = (state: Case, part: Part) => deadlineOfPart(settings, state, part, calendar)
  return {
    settings,
    deadline,
    factsOf: (state) => factsOf(state, (part) => runningDueOn(deadline(state, part)), parentOf),
    circumstances: (state, { actor, happenedAt, recordedAt }) => ({
      actor,
      happenedAt,
      recordedAt,
      parentOf,
      unitIds,
      categories,
      needsAuthorityReview,
      dueOn: (unitId) => {
        const part = state.parts.find((one) => one.unitId === unitId)
        return part ? (deadline(state, part)?.dueOn ?? null) : null
      },
    }),
  }
}

/** The rules of these rounds of the actor's office; a round that it does not have is left out. */
export async function rulesOfRounds(
  context: OfficeContext,
  transaction: LedgerTransaction,
  { officeId }: Actor,
  roundIds: Iterable<RoundId>,
): Promise<ReadonlyMap<RoundId, RoundRules>> {
  const rules = new Map<RoundId, RoundRules>()
  for (const roundId of new Set(roundIds)) {
    const round = await findRound(transaction, { officeId, roundId })
    if (round) rules.set(roundId, rulesOf(round.settings, context))
  }
  return rules
}
