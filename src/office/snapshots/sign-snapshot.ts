import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import type { Actor } from '../../core/account/actor.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { Snapshot, SnapshotFile, SnapshotSignature } from '../../core/snapshot/snapshot.ts'
import {
  findSnapshotKey,
  insertSnapshotKey,
  type StoredSnapshotKey,
} from '../../db/snapshots/snapshot-sending.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { hashOfSnapshot } from './snapshot-hash.ts'

/** Signs a snapshot with the office's key, which is made when it is first needed. */
export function signSnapshot(
  context: OfficeContext,
  actor: Actor,
  snapshot: Snapshot,
): Promise<Result<SnapshotFile>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const { sealer } = context
    const stored = await findSnapshotKey(transaction, officeId)
    const key = stored ?? madeKey(context, actor)
    if (!sealer.knows(key.keyId)) return refused('snapshot-key-unreadable')
    if (!stored) {
      const made = { madeAt: context.now(), accountId: actor.accountId }
      await insertSnapshotKey(transaction, officeId, { ...key, ...made })
    }
    const d = sealer.open({ keyId: key.keyId, bytes: key.sealed }, placeOfSigning(actor))
    const sha256 = hashOfSnapshot(snapshot)
    const privateKey = createPrivateKey({ key: { ...CURVE, x: key.publicKey, d }, format: 'jwk' })
    const value = sign(null, signedText(sha256), privateKey).toString('base64url')
    return agreed({ ...snapshot, sha256, signature: { publicKey: key.publicKey, value } })
  })
}

/** Whether the signature is that of its own public key over this hash. */
export function isSignedBy(sha256: string, { publicKey, value }: SnapshotSignature): boolean {
  try {
    const key = createPublicKey({ key: { ...CURVE, x: publicKey }, format: 'jwk' })
    return verify(null, signedText(sha256), key, Buffer.from(value, 'base64url'))
  } catch {
    // What is no point of the curve signs nothing.
    return false
  }
}

const CURVE = { kty: 'OKP', crv: 'Ed25519' } as const

/** Says what is signed, so that the key signs nothing else by accident. */
function signedText(sha256: string): Buffer {
  return Buffer.from(`huiyin-snapshot 1 ${sha256}`)
}

/** To what the sealed private key is bound. */
export function placeOfSigning({ officeId }: Pick<Actor, 'officeId'>): string {
  return `${officeId} snapshot key`
}

function madeKey({ sealer }: OfficeContext, actor: Actor): StoredSnapshotKey {
  const { privateKey } = generateKeyPairSync('ed25519')
  const { x = '', d = '' } = privateKey.export({ format: 'jwk' })
  const { keyId, bytes } = sealer.seal(d, placeOfSigning(actor))
  return { publicKey: x, sealed: bytes, keyId }
}
