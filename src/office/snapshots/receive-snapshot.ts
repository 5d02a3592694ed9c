import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { RoundId, UnitId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { CitySettings } from '../../core/round/round-settings.ts'
import {
  checkAgainst,
  checkSnapshot,
  figuresNotAsDefined,
  type SnapshotFinding,
} from '../../core/snapshot/check-snapshot.ts'
import { countsOfSnapshot } from '../../core/snapshot/cities.ts'
import type {
  Snapshot,
  SnapshotFile,
  SnapshotId,
  SnapshotSignature,
} from '../../core/snapshot/snapshot.ts'
import { SNAPSHOT_FIGURE_WORDS } from '../../core/wording/snapshot-words.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import {
  fillInSignature,
  findSnapshot,
  insertSnapshot,
  type ReceivedSnapshot,
  type StoredSnapshot,
  snapshotBefore,
} from '../../db/snapshots/received-snapshots.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { isSignedBy } from './sign-snapshot.ts'
import { hashOfSnapshot } from './snapshot-hash.ts'

/** A snapshot taken in; `wasThere` where the same one had come before. */
export type SnapshotReceived = {
  readonly snapshotId: SnapshotId
  readonly unitId: UnitId
  readonly wasThere: boolean
  readonly findings: readonly SnapshotFinding[]
}

/**
 * Keeps a city's snapshot in the province's round, beside all that came before. What was changed on the
 * way, comes from nowhere known or counts something else than its names say is refused; sums that do not
 * agree are kept and told.
 */
export function receiveSnapshot(
  context: OfficeContext,
  actor: Actor,
  { roundId, file }: { readonly roundId: RoundId; readonly file: SnapshotFile },
): Promise<Result<SnapshotReceived>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId, accountId } = actor
    const { sha256, signature = null, ...snapshot } = file
    const right = mayDo('receiveSnapshot', actor)
    if (!right.ok) return right
    const round = await findRound(transaction, { officeId, roundId })
    if (!round) return refused('round-unknown', { round: roundId })
    const city = round.settings.cities?.find((one) => one.officeId === snapshot.officeId)
    if (!city) return refused('snapshot-of-nobody', { office: snapshot.office })
    const { unitId } = city
    if (actor.unitId !== null && actor.unitId !== unitId) {
      return refused('snapshot-of-another-city', { unit: unitId })
    }
    const receivedAt = context.now()
    const wrong = whyNot(snapshot, { sha256, receivedAt }) ?? whyNotSigned(file, city)
    if (wrong) return wrong
    const there = await findSnapshot(transaction, officeId, { roundId, sha256 })
    if (there) {
      if (signature && isBetter(signature, { there, city })) {
        await fillInSignature(transaction, officeId, { snapshotId: there.snapshotId, signature })
      }
      const findings = checkSnapshot(snapshot)
      return agreed({ snapshotId: there.snapshotId, unitId, wasThere: true, findings })
    }
    const snapshotId = context.newId() as SnapshotId
    const received: StoredSnapshot = {
      ...{ snapshotId, roundId, unitId, sha256, snapshot, receivedAt, accountId },
      ...{ signature, signedBy: signature?.publicKey ?? null },
      ...{ cityOfficeId: snapshot.officeId, cityRoundId: snapshot.roundId },
      ...{ asOf: snapshot.asOf, madeAt: snapshot.madeAt, counts: countsOfSnapshot(snapshot) },
    }
    await insertSnapshot(transaction, officeId, received)
    const before = await snapshotBefore(transaction, officeId, received)
    const findings = findingsOf(snapshot, before?.snapshot ?? null)
    return agreed({ snapshotId, unitId, wasThere: false, findings })
  })
}

/** A right signature is taken in later where there was none; the one of the registered key also in place of another or a spoilt one. */
function isBetter(
  signature: SnapshotSignature,
  { there, city }: { readonly there: StoredSnapshot; readonly city: CitySettings },
): boolean {
  if (there.signature === null) return true
  const isSame =
    there.signature.publicKey === signature.publicKey && there.signature.value === signature.value
  return !isSame && city.publicKey === signature.publicKey
}

/** What does not agree in a snapshot, and with the one before it. */
export function findingsOf(
  snapshot: Snapshot,
  before: Snapshot | null,
): readonly SnapshotFinding[] {
  return [...checkSnapshot(snapshot), ...(before ? checkAgainst(snapshot, before) : [])]
}

function whyNot(
  snapshot: Snapshot,
  { sha256, receivedAt }: Pick<ReceivedSnapshot, 'sha256' | 'receivedAt'>,
): Result<never> | null {
  if (hashOfSnapshot(snapshot) !== sha256) return refused('snapshot-was-changed')
  const { asOf, madeAt } = snapshot
  if (madeAt > receivedAt || asOf.at > madeAt) {
    return refused('snapshot-of-the-future', { at: asOf.at, madeAt })
  }
  const undefinedFigures = figuresNotAsDefined(snapshot)
  if (undefinedFigures.length === 0) return null
  const figures = undefinedFigures.map((name) => SNAPSHOT_FIGURE_WORDS[name].zh).join('、')
  return refused('snapshot-not-as-defined', { figures })
}

/** A city whose key the province has entered signs with that key; a signature that is there must be right. */
function whyNotSigned(
  { sha256, signature }: SnapshotFile,
  { publicKey }: CitySettings,
): Result<never> | null {
  if (!signature) return publicKey === undefined ? null : refused('snapshot-not-signed')
  if (!isSignedBy(sha256, signature)) return refused('snapshot-signature-wrong')
  return publicKey !== undefined && publicKey !== signature.publicKey
    ? refused('snapshot-signed-by-another')
    : null
}
