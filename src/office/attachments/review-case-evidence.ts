import type { Actor } from '../../core/account/actor.ts'
import { type Reviewed, reviewEvidence } from '../../core/evidence/case-evidence.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { attachmentsOfCase } from '../../db/attachments/attachments.ts'
import { attachmentsLike } from '../../db/attachments/attachments-like.ts'
import { findCase } from '../../db/cases/find-case.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/**
 * What to look at about the evidence of a case, for the reviewer to judge. Files are compared with all
 * that the actor sees: the office with those of every case and entry, a unit with its own.
 */
export function reviewCaseEvidence(
  context: OfficeContext,
  actor: Actor,
  input: { readonly caseId: CaseId },
): Promise<Result<readonly Reviewed[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const found = await findCase(transaction, officeId, input.caseId)
    if (!found) return refused('case-unknown', { case: input.caseId })
    const attachments = await attachmentsOfCase(transaction, officeId, input.caseId)
    const alike = await attachmentsLike(transaction, officeId, attachments)
    return agreed(reviewEvidence(found.state.handOvers[0]?.at ?? null, attachments, alike))
  })
}
