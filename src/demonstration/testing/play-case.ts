import { later } from '../../core/calendar/instant.ts'
import type { Case } from '../../core/case/case.ts'
import type { Circumstances } from '../../core/case/circumstances.ts'
import { emptyCase } from '../../core/case/evolve.ts'
import { type CaseInWork, record } from '../../core/case/recording.ts'
import { treeOf } from '../../core/unit/unit-tree.ts'
import type { CaseHistory, Script, Step } from '../script.ts'

/** A case after its acts, each recorded when it happened. Throws a RangeError where the rules refuse one: a slip in the script. */
export function playCase(script: Script, { caseId, steps }: CaseHistory): Case {
  const before = emptyCase(caseId, script.settings.id)
  let work: CaseInWork = {
    ...{ before, state: before, sequence: 0, events: [] },
    lastHappenedAt: steps[0]?.at ?? script.endsAt,
  }
  for (const step of steps) {
    const result = record(work, step.act, circumstancesOf(script, step, work.sequence + 1))
    if (!result.ok) {
      throw new RangeError(`${step.act.act} at ${step.at}: ${JSON.stringify(result.refusal)}`)
    }
    work = result.value
  }
  return work.state
}

/** Acts of one minute are told apart by milliseconds, in their order. */
function circumstancesOf(script: Script, step: Step, sequence: number): Circumstances {
  const account = script.accounts.find((one) => one.id === step.by)
  if (!account) throw new RangeError(`${script.settings.id} has no account ${step.by}`)
  const { id, role, unitId } = account
  const at = later(step.at, sequence)
  return {
    actor: { officeId: script.office.id, accountId: id, role, unitId },
    happenedAt: at,
    recordedAt: at,
    parentOf: treeOf(script.settings.units),
    unitIds: new Set(script.settings.units.map((unit) => unit.id)),
    needsAuthorityReview: script.settings.needsAuthorityReview,
    categories: new Set(script.settings.categories.names.map(({ name }) => name)),
    dueOn: () => null,
  }
}
