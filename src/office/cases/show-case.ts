import type { AccountName } from '../../core/account/account-name.ts'
import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import { type AllowedActs, allowedActs } from '../../core/case/allowed-acts.ts'
import type { Case } from '../../core/case/case.ts'
import type { CaseEvent } from '../../core/case/case-event.ts'
import type { CaseFacts } from '../../core/case/case-facts.ts'
import { emptyCase } from '../../core/case/evolve.ts'
import { type PrivateText, privateTextsOf } from '../../core/case/private-texts.ts'
import type { Deadline } from '../../core/deadline/deadline.ts'
import { isOverdue } from '../../core/deadline/deadline-questions.ts'
import { type UsedTime, usedTimeOf } from '../../core/deadline/used-time.ts'
import type { AccountId, CaseId, UnitId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { accountNames } from '../../db/accounts/account-names.ts'
import { findCase } from '../../db/cases/find-case.ts'
import { eventsOfCases } from '../../db/cases/lock-cases.ts'
import { relatedCases } from '../../db/cases/related-cases.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { type CaseSummary, caseSummary } from './case-summary.ts'
import { type RoundRules, rulesOfRounds } from './round-rules.ts'

/** A case with all that its page shows. */
export type ShownCase = {
  readonly case: Case
  readonly facts: CaseFacts
  /** The number of the last event: what an act expects. */
  readonly sequence: number
  readonly events: readonly CaseEvent[]
  /** Who acted, by name. */
  readonly people: readonly AccountName[]
  readonly allowed: AllowedActs
  readonly deadlines: readonly PartDeadline[]
  /** Earlier and later cases of the same matter: those it repeats or names, and those of its group. */
  readonly related: readonly CaseSummary[]
  /** Texts that name somebody by number: whoever shows the case says so. */
  readonly privateTexts: readonly PrivateText[]
}

/** The deadline of a unit's part and who used how much of it; null where nothing says by when. */
export type PartDeadline = {
  readonly unitId: UnitId
  readonly deadline: Deadline | null
  readonly isOverdue: boolean
  /** Who had the part for how long. */
  readonly used: readonly UsedTime[]
}

/** One case, with its record and what this actor may do with it. */
export function showCase(
  context: OfficeContext,
  actor: Actor,
  input: { readonly caseId: CaseId },
): Promise<Result<ShownCase>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const { caseId } = input
    const stored = await findCase(transaction, officeId, caseId)
    if (!stored) return refused('case-unknown', { case: caseId })
    const { state, sequence } = stored
    const rules = (await rulesOfRounds(context, transaction, actor, [state.roundId])).get(
      state.roundId,
    )
    if (!rules) return refused('round-unknown', { round: state.roundId })
    const events = (await eventsOfCases(transaction, officeId, [caseId])).get(caseId) ?? []
    return agreed({
      case: state,
      facts: rules.factsOf(state),
      sequence,
      events,
      people: await accountNames(transaction, officeId, accountsIn(events)),
      allowed: allowedActs(state, actor),
      deadlines: deadlinesOf(state, events, rules, context.now()),
      related: await relatedTo(transaction, actor, state),
      privateTexts: privateTextsOf(state),
    })
  })
}

function accountsIn(events: readonly CaseEvent[]): readonly AccountId[] {
  return events.map(({ actor }) => actor.accountId)
}

function deadlinesOf(
  state: Case,
  events: readonly CaseEvent[],
  rules: RoundRules,
  now: Instant,
): readonly PartDeadline[] {
  const { needsAuthorityReview } = rules.settings
  const start = emptyCase(state.id, state.roundId)
  return state.parts.map((part) => {
    const deadline = rules.deadline(state, part)
    return {
      unitId: part.unitId,
      deadline,
      isOverdue: deadline !== null && isOverdue(deadline, now),
      used: usedTimeOf(start, events, part.unitId, needsAuthorityReview),
    }
  })
}

async function relatedTo(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  state: Case,
): Promise<readonly CaseSummary[]> {
  const { id, roundId, repeat, mentions, number } = state
  const rows = await relatedCases(transaction, {
    officeId,
    roundId,
    caseId: id,
    numbers: [...mentions, ...(repeat?.ofNumbers ?? [])],
    group: repeat?.group ?? number,
  })
  return rows.map(caseSummary)
}
