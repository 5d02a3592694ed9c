import type { Actor } from '../../core/account/actor.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { OfficeContext } from '../context.ts'
import { type ActOnCase, actOnCases, type CaseOutcome } from './act-on-cases.ts'

/** Does one act on one case, or answers the rule that forbids it. */
export async function actOnCase(
  context: OfficeContext,
  actor: Actor,
  input: ActOnCase,
): Promise<Result<CaseOutcome>> {
  const result = await actOnCases(context, actor, { acts: [input] })
  if (!result.ok) {
    const { code, particulars } = result.refusal
    return { ok: false, refusal: { code, particulars } }
  }
  const [outcome] = result.value
  if (!outcome) throw new Error(`no outcome of ${input.act.act} on ${input.caseId}`)
  return agreed(outcome)
}
