import { type Instant, instantOfMillis, millisOf } from '../core/calendar/instant.ts'
import type { Case } from '../core/case/case.ts'
import type { CaseEvent } from '../core/case/case-event.ts'
import { type Circumstances, decideCaseAct } from '../core/case/decide.ts'
import { emptyCase, evolve } from '../core/case/evolve.ts'
import type { Refusal } from '../core/ledger/result.ts'
import type { CaseHistory, Script, Step } from './script.ts'

/** A case after its acts, with the record that they left. */
export type PlayedCase = { readonly state: Case; readonly events: readonly CaseEvent[] }

/** A slip in the demonstration itself: the sentence of an act that the rules refuse. */
function refusedInPlay(step: Step, refusal: Refusal): RangeError {
  const particulars = JSON.stringify(refusal.particulars)
  return new RangeError(`${step.act.act} at ${step.at}: ${refusal.code} ${particulars}`)
}

/** Plays a case's acts through the rules, each recorded when it happened. Throws a RangeError where the rules refuse one. */
export function playCase(script: Script, history: CaseHistory): PlayedCase {
  let state = emptyCase(history.caseId, script.settings.id)
  const events: CaseEvent[] = []
  for (const step of history.steps) {
    const sequence = events.length + 1
    const timed = { ...step, at: momentOf(step, sequence) }
    const decided = decideCaseAct(state, step.act, circumstancesOf(script, timed))
    if (!decided.ok) throw refusedInPlay(step, decided.refusal)
    const event = eventOf(script, timed, { sequence, fact: decided.value })
    events.push(event)
    state = evolve(state, event)
  }
  return { state, events }
}

function eventOf(
  script: Script,
  step: Step,
  { sequence, fact }: Pick<CaseEvent, 'sequence' | 'fact'>,
): CaseEvent {
  const { id, role, unitId } = accountOf(script, step)
  const { at } = step
  return { sequence, happenedAt: at, recordedAt: at, actor: { accountId: id, role, unitId }, fact }
}

/** Acts of one minute are told apart by milliseconds, in their order. */
function momentOf(step: Step, sequence: number): Instant {
  return instantOfMillis(millisOf(step.at) + sequence)
}

function accountOf(script: Script, step: Step): Script['accounts'][number] {
  const account = script.accounts.find((one) => one.id === step.by)
  if (!account) throw new RangeError(`${script.settings.id} has no account ${step.by}`)
  return account
}

function circumstancesOf(script: Script, step: Step): Circumstances {
  const { id, role, unitId } = accountOf(script, step)
  return {
    actor: { officeId: script.office.id, accountId: id, role, unitId },
    happenedAt: step.at,
    recordedAt: step.at,
    unitIds: new Set(script.settings.units.map((unit) => unit.id)),
    needsAuthorityReview: script.settings.needsAuthorityReview,
    categories: new Set(script.settings.categories.names.map(({ name }) => name)),
    dueOn: () => null,
  }
}
