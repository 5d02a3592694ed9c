import type { Actor } from '../../core/account/actor.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { SnapshotOutcome, SnapshotSent } from '../../core/snapshot/sending.ts'
import type { SnapshotFile } from '../../core/snapshot/snapshot.ts'
import { findSending, insertSent } from '../../db/snapshots/snapshot-sending.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { signSnapshot } from './sign-snapshot.ts'
import { bytesOfSnapshot } from './snapshot-hash.ts'
import { placeOfKey } from './snapshot-sending.ts'
import { type TakeSnapshot, takeSnapshot } from './take-snapshot.ts'

/**
 * Takes a snapshot, signs it and posts it to the province's server. What came of it is kept and answered,
 * also where it failed: nothing of the ledger waits while the network does.
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
  if (!context.sealer.knows(sending.keyId)) return refused('snapshot-key-unreadable')
  const file = await signSnapshot(context, actor, taken.value)
  if (!file.ok) return file
  const sealed = { keyId: sending.keyId, bytes: sending.sealed }
  const { url, toRound } = sending
  const answer = await post(new URL(`/api/rounds/${toRound}/snapshots`, url), {
    key: context.sealer.open(sealed, placeOfKey(key)),
    file: file.value,
  })
  const sent: SnapshotSent = {
    ...{ url, toRound, asOf: file.value.asOf, sha256: file.value.sha256, ...answer },
    ...{ sentAt: context.now(), accountId: actor.accountId },
  }
  return inTransaction(context, actor, async (transaction) => {
    await insertSent(transaction, key, { ...sent, sentId: context.newId() })
    return agreed(sent)
  })
}

type Answer = { readonly outcome: SnapshotOutcome; readonly said: string }

const PATIENCE_MS = 20_000
const LONGEST_SAID = 1_000

/** A redirect is not followed: the key goes to the address that the office entered, and nowhere else. */
async function post(
  address: URL,
  { key, file }: { readonly key: string; readonly file: SnapshotFile },
): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: new Uint8Array(bytesOfSnapshot(file)),
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return answerOf(response.status, await response.json().catch(() => null))
  } catch (thrown) {
    const isLate = thrown instanceof Error && thrown.name === 'TimeoutError'
    return { outcome: isLate ? 'timedOut' : 'unreachable', said: '' }
  }
}

function answerOf(status: number, body: unknown): Answer {
  const { error, snapshotId } = (body ?? {}) as {
    readonly error?: { readonly message?: unknown }
    readonly snapshotId?: unknown
  }
  if ((status === 200 || status === 201) && typeof snapshotId === 'string') {
    return { outcome: status === 201 ? 'taken' : 'wasThere', said: '' }
  }
  const said = typeof error?.message === 'string' ? error.message.slice(0, LONGEST_SAID) : null
  if (said === null) return { outcome: 'notHuiyin', said: '' }
  return { outcome: status === 401 ? 'keyRefused' : 'refused', said }
}
