import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { Complainant } from '../../core/reading/list.ts'
import { findCase } from '../../db/cases/find-case.ts'
import { identitiesOfCases, insertIdentityView } from '../../db/identities/identities.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { openIdentity } from './identity-record.ts'

/** Who complained: shown to the office alone, with a reason, and each look is recorded in the same transaction. */
export function viewIdentity(
  context: OfficeContext,
  actor: Actor,
  input: { readonly caseId: CaseId; readonly reason: string },
): Promise<Result<readonly Complainant[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('viewIdentity', actor)
    if (!right.ok) return right
    const { officeId, accountId } = actor
    const { caseId, reason } = input
    if (reason.trim() === '') return refused('reason-missing', { act: 'viewIdentity' })
    if (!(await findCase(transaction, officeId, caseId))) {
      return refused('case-unknown', { case: caseId })
    }
    const sealed = await identitiesOfCases(transaction, officeId, [caseId])
    const foreign = sealed.find((one) => !context.sealer.knows(one.keyId))
    if (foreign) return refused('identity-key-missing', { key: foreign.keyId })
    await insertIdentityView(transaction, {
      officeId,
      viewId: context.newId(),
      caseId,
      seenAt: context.now(),
      accountId,
      reason,
    })
    return agreed(sealed.map((one) => openIdentity(context.sealer, officeId, one)))
  })
}
