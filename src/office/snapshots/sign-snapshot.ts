import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import type { Actor } from '../../core/account/actor.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { Snapshot, SnapshotFile, SnapshotSignature } from '../../core/snapshot/snapshot.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { lockOffice } from '../../db/rounds/rounds.ts'
import {
  insertSnapshotKey,
  type StoredSnapshotKey,
  snapshotKeys,
} from '../../db/snapshots/snapshot-keys.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { hashOfSnapshot } from './snapshot-hash.ts'

/** Signs a snapshot with the office's key, which is made when it is first needed, and anew where the key file that opens it is lost. */
export function signSnapshot(
  context: OfficeContext,
  actor: Actor,
  snapshot: Snapshot,
): Promise<Result<SnapshotFile>> {
  return inTransaction(context, actor, async (transaction) => {
    const key =
      (await keyThatSigns(context, transaction, actor)) ??
      (await makeKey(context, transaction, actor))
    const d = context.sealer.open({ keyId: key.keyId, bytes: key.sealed }, placeOfSigning(actor))
    const sha256 = hashOfSnapshot(snapshot)
    const privateKey = createPrivateKey({ key: { ...CURVE, x: key.publicKey, d }, format: 'jwk' })
    const value = sign(null, signedText(sha256), privateKey).toString('base64url')
    return agreed({ ...snapshot, sha256, signature: { publicKey: key.publicKey, value } })
  })
}

/** The newest of the office's keys that the key file opens; undefined where there is none. */
export async function keyThatSigns(
  { sealer }: OfficeContext,
  transaction: LedgerTransaction,
  { officeId }: Pick<Actor, 'officeId'>,
): Promise<StoredSnapshotKey | undefined> {
  const keys = await snapshotKeys(transaction, officeId)
  return keys.find(({ keyId }) => sealer.knows(keyId))
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

/** Makes the office's pair, one of two that ask at once waiting for the other and taking what it made. */
async function makeKey(
  context: OfficeContext,
  transaction: LedgerTransaction,
  actor: Actor,
): Promise<StoredSnapshotKey> {
  const { officeId, accountId } = actor
  await lockOffice(transaction, officeId)
  const made = await keyThatSigns(context, transaction, actor)
  if (made) return made
  const { privateKey } = generateKeyPairSync('ed25519')
  const { x = '', d = '' } = privateKey.export({ format: 'jwk' })
  const { keyId, bytes } = context.sealer.seal(d, placeOfSigning(actor))
  const key = { publicKey: x, sealed: bytes, keyId }
  await insertSnapshotKey(transaction, officeId, { ...key, madeAt: context.now(), accountId })
  return key
}
