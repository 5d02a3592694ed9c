import type { Instant } from '../calendar/instant.ts'
import { type Refusal, type Result, refused } from '../ledger/result.ts'
import type { Case } from './case.ts'
import type { CaseAct } from './case-act.ts'
import type { CaseEvent } from './case-event.ts'
import type { Circumstances } from './circumstances.ts'
import { decideCaseAct } from './decide.ts'
import { evolve } from './evolve.ts'

/** A case with the events of acts just decided, not yet written down. */
export type CaseInWork = {
  /** The case before the new events. */
  readonly before: Case
  readonly state: Case
  readonly sequence: number
  readonly events: readonly CaseEvent[]
  readonly lastHappenedAt: Instant
}

/** Decides one more act and adds its event, or answers the rule that forbids it. */
export function record(
  work: CaseInWork,
  act: CaseAct,
  given: Circumstances,
): Result<CaseInWork, Refusal> {
  if (act.act === 'receive' && work.sequence > 0) {
    return refused('act-not-allowed-at-this-step', { act: act.act, step: 'received', from: '' })
  }
  const decided = decideCaseAct(work.state, act, given)
  if (!decided.ok) return decided
  const { accountId, role, unitId } = given.actor
  const sequence = work.sequence + 1
  const event: CaseEvent = {
    sequence,
    happenedAt: given.happenedAt,
    recordedAt: given.recordedAt,
    actor: { accountId, role, unitId },
    fact: decided.value,
  }
  const isLatest = given.happenedAt > work.lastHappenedAt
  const next: CaseInWork = {
    before: work.before,
    state: evolve(work.state, event),
    sequence,
    events: [...work.events, event],
    lastHappenedAt: isLatest ? given.happenedAt : work.lastHappenedAt,
  }
  return { ok: true, value: next }
}
