import type { Actor } from '../../core/account/actor.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { SnapshotSent } from '../../core/snapshot/sending.ts'
import type { Snapshot } from '../../core/snapshot/snapshot.ts'
import { findSending, insertSent } from '../../db/snapshots/snapshot-sending.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { type Destination, type PostAnswer, postSnapshot } from './post-snapshot.ts'
import { readProvinceAddress } from './province-address.ts'
import { signSnapshot } from './sign-snapshot.ts'
import { placeOfKey } from './snapshot-sending.ts'
import { type TakeSnapshot, takeSnapshot } from './take-snapshot.ts'

/**
 * Takes a snapshot, signs it and posts it to the province's server that is set for the round. What came of
 * it is kept and answered, also where it failed: nothing of the ledger waits while the network does.
 */
export async function sendSnapshot(
  context: OfficeContext,
  actor: Actor,
  input: TakeSnapshot,
): Promise<Result<SnapshotSent>> {
  const taken = await takeSnapshot(context, actor, input)
  if (!taken.ok) return taken
  const key = { officeId: actor.officeId, roundId: input.roundId }
  const sending = await inTransaction(context, actor, (transaction) =>
    findSending(transaction, key),
  )
  if (!sending) return refused('snapshot-sending-not-set')
  const { url, toRound, keyId, sealed } = sending
  if (!context.sealer.knows(keyId)) return refused('snapshot-key-unreadable')
  const opened = context.sealer.open({ keyId, bytes: sealed }, placeOfKey(key))
  const tried = await deliver(context, actor, {
    ...{ input, snapshot: taken.value, to: { url, toRound, key: opened } },
  })
  return tried.ok ? agreed(tried.value.sent) : tried
}

/** One try to send a snapshot as it is kept, and the province's whole answer. */
export type SnapshotTried = { readonly sent: SnapshotSent } & Pick<PostAnswer, 'answer'>

/** Sends a snapshot as `sendSnapshot` does, to a server that is said and not set. */
export async function sendSnapshotTo(
  context: OfficeContext,
  actor: Actor,
  { input, to }: { readonly input: TakeSnapshot; readonly to: Destination },
): Promise<Result<SnapshotTried>> {
  const url = readProvinceAddress(to.url)
  if (url === null) return refused('snapshot-address-wrong', { address: to.url })
  const taken = await takeSnapshot(context, actor, input)
  if (!taken.ok) return taken
  return deliver(context, actor, { input, snapshot: taken.value, to: { ...to, url } })
}

async function deliver(
  context: OfficeContext,
  actor: Actor,
  {
    input: { roundId },
    snapshot,
    to,
  }: { readonly input: TakeSnapshot; readonly snapshot: Snapshot; readonly to: Destination },
): Promise<Result<SnapshotTried>> {
  const file = await signSnapshot(context, actor, snapshot)
  if (!file.ok) return file
  const { outcome, said, answer } = await postSnapshot(to, file.value)
  const sent: SnapshotSent = {
    ...{ url: to.url, toRound: to.toRound, asOf: file.value.asOf, sha256: file.value.sha256 },
    ...{ outcome, said, sentAt: context.now(), accountId: actor.accountId },
  }
  const key = { officeId: actor.officeId, roundId }
  return inTransaction(context, actor, async (transaction) => {
    await insertSent(transaction, key, { ...sent, sentId: context.newId() })
    return agreed({ sent, answer })
  })
}
