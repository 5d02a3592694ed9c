import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import { textOfIdentityView } from '../../core/audit/entry-text.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { Complainant } from '../../core/reading/list.ts'
import { appendLink } from '../../db/audit/append-link.ts'
import { findCase } from '../../db/cases/find-case.ts'
import { becomeDoor } from '../../db/door.ts'
import { identitiesOfCases, insertIdentityView } from '../../db/identities/identities.ts'
import { becomeActor, type LedgerTransaction } from '../../db/ledger.ts'
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
    await recordView(transaction, actor, {
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

type View = Omit<Parameters<typeof insertIdentityView>[1], 'linkNumber'>

/** The look is bound into the trail at the door, and written in the own name. */
async function recordView(transaction: LedgerTransaction, actor: Actor, view: View): Promise<void> {
  const { officeId, viewId, accountId, caseId, reason, seenAt: at } = view
  const text = textOfIdentityView({ viewId, at, accountId, caseId, reason })
  await becomeDoor(transaction, officeId)
  const link = { officeId, kind: 'identityView', at, entries: 1, text } as const
  const linkNumber = await appendLink(transaction, link)
  await becomeActor(transaction, actor)
  await insertIdentityView(transaction, { ...view, linkNumber })
}
