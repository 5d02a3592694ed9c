import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { identitiesOfOtherKeys, resealIdentity } from '../../db/identities/identities.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { openIdentity, sealIdentity } from './identity-record.ts'

const PORTION = 1000

/**
 * Seals one portion of the identity records with the newest key of the key file; `isDone` says that
 * none are left under an older one, which may then be taken out of the file.
 */
export function resealIdentities(
  context: OfficeContext,
  actor: Actor,
): Promise<Result<{ readonly resealed: number; readonly isDone: boolean }>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('viewIdentity', actor)
    if (!right.ok) return right
    const { officeId } = actor
    const { sealer } = context
    const { keyId } = sealer.seal('', '')
    const old = await identitiesOfOtherKeys(transaction, officeId, keyId, PORTION)
    for (const one of old) {
      const complainant = openIdentity(sealer, officeId, one)
      await resealIdentity(
        transaction,
        officeId,
        sealIdentity(sealer, complainant, { officeId, ...one }),
      )
    }
    return agreed({ resealed: old.length, isDone: old.length < PORTION })
  })
}
