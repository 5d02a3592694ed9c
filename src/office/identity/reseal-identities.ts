import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { codesOfKeys, saveCode } from '../../db/accounts/secrets.ts'
import { becomeDoor } from '../../db/door.ts'
import { identitiesOfKeys, resealIdentity } from '../../db/identities/identities.ts'
import { countLostCodes, countLostSeals } from '../../db/identities/lost-seals.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { resealSnapshotKeys } from '../../db/snapshots/snapshot-keys.ts'
import { placeOfCode } from '../accounts/code-after-use.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { placeOfSigning } from '../snapshots/sign-snapshot.ts'
import { placeOfKey } from '../snapshots/snapshot-sending.ts'
import { openIdentity, sealIdentity } from './identity-record.ts'

const PORTION = 1000

/** How much was sealed anew; `lost` is what no line of the key file opens, which stays as it is. */
export type Resealed = {
  readonly resealed: number
  readonly lost: number
  readonly isDone: boolean
}

/**
 * Seals one portion of the identity records, of the office's keys for snapshots, and of the secrets of one-time codes, with the newest key of
 * the key file; `isDone` says that none are left under an older one, which may then be taken out of the file.
 */
export function resealIdentities(context: OfficeContext, actor: Actor): Promise<Result<Resealed>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('viewIdentity', actor)
    if (!right.ok) return right
    const { officeId } = actor
    const { sealer } = context
    const { former } = sealer
    const known = [sealer.seal('', '').keyId, ...former]
    const old = await identitiesOfKeys(transaction, officeId, former, PORTION)
    for (const one of old) {
      const complainant = openIdentity(sealer, officeId, one)
      await resealIdentity(
        transaction,
        officeId,
        sealIdentity(sealer, complainant, { officeId, ...one }),
      )
    }
    const keys = await resealSnapshotKeys(transaction, officeId, {
      former,
      reseal: ({ keyId: oldKey, sealed }, of) => {
        const place =
          of === 'signing' ? placeOfSigning(actor) : placeOfKey({ officeId, roundId: of })
        const text = sealer.open({ keyId: oldKey, bytes: sealed }, place)
        const { keyId: newKey, bytes } = sealer.seal(text, place)
        return { keyId: newKey, sealed: bytes }
      },
    })
    const lostSeals = await countLostSeals(transaction, { officeId, known })
    const codes = await resealCodes(transaction, context, officeId)
    const lost = lostSeals + (await countLostCodes(transaction, { officeId, known }))
    const isDone = old.length < PORTION && codes < PORTION
    return agreed({ resealed: old.length + keys + codes, lost, isDone })
  })
}

async function resealCodes(
  transaction: LedgerTransaction,
  { sealer }: OfficeContext,
  officeId: OfficeId,
): Promise<number> {
  await becomeDoor(transaction, officeId)
  const old = await codesOfKeys(transaction, officeId, { keyIds: sealer.former, most: PORTION })
  for (const { code, ...whose } of old) {
    const place = placeOfCode(whose)
    const secret = sealer.open({ keyId: code.keyId, bytes: code.sealed }, place)
    const { keyId: newKey, bytes } = sealer.seal(secret, place)
    await saveCode(transaction, whose, { ...code, sealed: bytes, keyId: newKey })
  }
  return old.length
}
