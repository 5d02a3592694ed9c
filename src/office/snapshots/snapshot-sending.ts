import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { SnapshotSending, SnapshotSent } from '../../core/snapshot/sending.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { findSending, listSent, saveSending } from '../../db/snapshots/snapshot-sending.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { readProvinceAddress } from './province-address.ts'
import { keyThatSigns } from './sign-snapshot.ts'

/** Where a round's snapshots are sent, whose signature they bear, and what was sent so far. */
export type SendingShown = {
  readonly sending: SnapshotSending | null
  /** Null until the first snapshot is made, and where the key file that opens it is lost. */
  readonly publicKey: string | null
  readonly sent: readonly SnapshotSent[]
}

const MOST_SENT = 50

/** Where the snapshots of a round go, without the key, and what was sent lately. */
export function showSending(
  context: OfficeContext,
  actor: Actor,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<SendingShown>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('exportSnapshot', actor)
    if (!right.ok) return right
    const key = { officeId: actor.officeId, roundId }
    if (!(await findRound(transaction, key))) return refused('round-unknown', { round: roundId })
    const found = await findSending(transaction, key)
    const sending = found && { url: found.url, toRound: found.toRound, keyEnds: found.keyEnds }
    const own = await keyThatSigns(context, transaction, actor)
    return agreed({
      sending: sending ?? null,
      publicKey: own?.publicKey ?? null,
      sent: await listSent(transaction, key, MOST_SENT),
    })
  })
}

export type SaveSending = {
  readonly roundId: RoundId
  readonly url: string
  readonly toRound: RoundId
  /** Left out where the one that is kept stays; another server needs its own. */
  readonly key?: string
}

const ENDS = 4

/** Sets where a round's snapshots go; the key is sealed and never shown again. */
export function setSending(
  context: OfficeContext,
  actor: Actor,
  { roundId, url, toRound, key }: SaveSending,
): Promise<Result<SnapshotSending>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('exportSnapshot', actor)
    if (!right.ok) return right
    const place = { officeId: actor.officeId, roundId }
    if (!(await findRound(transaction, place))) return refused('round-unknown', { round: roundId })
    const address = readProvinceAddress(url)
    if (address === null) return refused('snapshot-address-wrong', { address: url })
    const held = await findSending(transaction, place)
    const kept = held?.url === address ? held : undefined
    if (key === undefined && !kept) return refused('snapshot-key-missing')
    const sealed = key === undefined ? kept : sealedKey(context, { ...place, key })
    if (!sealed) return refused('snapshot-key-missing')
    const { keyEnds, keyId } = sealed
    const saved = { savedAt: context.now(), accountId: actor.accountId }
    const sending = { url: address, toRound, keyEnds }
    await saveSending(transaction, place, { ...sending, ...saved, keyId, sealed: sealed.sealed })
    return agreed(sending)
  })
}

function sealedKey(
  { sealer }: OfficeContext,
  of: Parameters<typeof placeOfKey>[0] & { readonly key: string },
) {
  const { keyId, bytes } = sealer.seal(of.key, placeOfKey(of))
  return { keyId, sealed: bytes, keyEnds: of.key.slice(-ENDS) }
}

/** To what a sealed key is bound: one of another round does not open. */
export function placeOfKey({
  officeId,
  roundId,
}: {
  readonly officeId: string
  readonly roundId: RoundId
}): string {
  return `${officeId} ${roundId} snapshot sending`
}
