import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { RoundId, UnitId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { SnapshotFinding } from '../../core/snapshot/check-snapshot.ts'
import type { SnapshotId } from '../../core/snapshot/snapshot.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import {
  findSnapshot,
  listSnapshotHeads,
  type ReceivedSnapshot,
  type SnapshotHead,
  type StoredSnapshot,
  snapshotBefore,
} from '../../db/snapshots/received-snapshots.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { findingsOf } from './receive-snapshot.ts'
import { isSignedBy } from './sign-snapshot.ts'
import { hashOfSnapshot } from './snapshot-hash.ts'

export type ListSnapshots = {
  readonly roundId: RoundId
  readonly unitId?: UnitId
  /** Taken up to this instant; now where nothing is said. */
  readonly at?: Instant
  /** 100 where nothing is said; 500 at most. */
  readonly most?: number
}

const USUAL = 100
const MOST = 500

/** The snapshots that a province's office received, the newest first; a city's people see their own. */
export function listSnapshots(
  context: OfficeContext,
  actor: Actor,
  { roundId, unitId, at = context.now(), most = USUAL }: ListSnapshots,
): Promise<Result<readonly SnapshotHead[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const round = await findRound(transaction, { officeId, roundId })
    if (!round) return refused('round-unknown', { round: roundId })
    const asked = { officeId, roundId, unitId: unitId ?? null, most: Math.min(most, MOST) }
    const asOf = { at, clock: 'asNowKnown' } as const
    return agreed(await listSnapshotHeads(transaction, { ...asked, asOf }))
  })
}

/** A snapshot with its figures, what does not agree, and the one before it. */
export type ShownSnapshot = ReceivedSnapshot & {
  readonly findings: readonly SnapshotFinding[]
  readonly before: SnapshotId | null
  readonly signature: SignatureShown
}

/** Signed with the key that the round has of the city, with another one, or not at all; `changed` where what is kept is no longer what was hashed and signed. */
type SignatureShown = 'registered' | 'unregistered' | 'none' | 'changed'

/** A snapshot with what does not agree in it or with the one before; refused where it is unknown or not to be seen. */
export function showSnapshot(
  context: OfficeContext,
  actor: Actor,
  { snapshotId }: { readonly snapshotId: SnapshotId },
): Promise<Result<ShownSnapshot>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const found = await findSnapshot(transaction, officeId, { snapshotId })
    if (!found) return refused('snapshot-unknown', { snapshot: snapshotId })
    const before = await snapshotBefore(transaction, officeId, found)
    const findings = findingsOf(found.snapshot, before?.snapshot ?? null)
    const round = await findRound(transaction, { officeId, roundId: found.roundId })
    const city = round?.settings.cities?.find(({ unitId }) => unitId === found.unitId)
    const signature = signatureShown(found, city?.publicKey)
    return agreed({ ...found, findings, before: before?.snapshotId ?? null, signature })
  })
}

/** Checked again each time: whoever could write to the database cannot sign. */
function signatureShown(
  { snapshot, sha256, signature }: StoredSnapshot,
  registered: string | undefined,
): SignatureShown {
  if (hashOfSnapshot(snapshot) !== sha256) return 'changed'
  if (signature === null) return 'none'
  if (!isSignedBy(sha256, signature)) return 'changed'
  return signature.publicKey === registered ? 'registered' : 'unregistered'
}
