import type { Actor } from '../../core/account/actor.ts'
import { type Instant, later } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type { Snapshot, SnapshotListName } from '../../core/snapshot/snapshot.ts'
import { createAccount } from '../accounts/create-account.ts'
import { inOneTransaction, type OfficeContext } from '../context.ts'
import { openOffice } from '../rounds/open-office.ts'
import { openRound } from '../rounds/open-round.ts'
import { receiveSnapshot } from '../snapshots/receive-snapshot.ts'
import { hashOfSnapshot } from '../snapshots/snapshot-hash.ts'
import { takeSnapshot } from '../snapshots/take-snapshot.ts'
import type { PlayedRound } from './load-round.ts'

/** A province's office with what its cities send it, out of rounds that are played already. */
export type PlayedProvince = Pick<PlayedRound, 'office' | 'accounts'> & {
  readonly settings: RoundSettings
  readonly openedAt: Instant
  readonly sent: readonly {
    readonly officeId: OfficeId
    readonly roundId: RoundId
    readonly at: Instant
    readonly lists: readonly SnapshotListName[]
  }[]
}

const MINUTE_MS = 60_000

/** Opens the province's office and has every city's office take and send its snapshots, each at its own moment. */
export async function loadProvince(
  context: OfficeContext,
  played: PlayedProvince,
): Promise<Result<number>> {
  const opened = await openProvince(context, played)
  if (!opened.ok) return opened
  for (const { officeId, roundId, at, lists } of played.sent) {
    const clerk = clerkOf(officeId)
    const asOf = { at, clock: 'asThenKnown' } as const
    const then = { ...context, now: () => later(at, MINUTE_MS) }
    const taken = await takeSnapshot(then, clerk, { roundId, asOf, lists })
    if (!taken.ok) return taken
    const received = await receive(context, played, taken.value)
    if (!received.ok) return received
  }
  return agreed(played.sent.length)
}

function receive(context: OfficeContext, played: PlayedProvince, snapshot: Snapshot) {
  const file = { ...snapshot, sha256: hashOfSnapshot(snapshot) }
  const then = { ...context, now: () => later(snapshot.madeAt, MINUTE_MS) }
  const input = { roundId: played.settings.id, file }
  return receiveSnapshot(then, clerkOf(played.office.id), input)
}

function openProvince(context: OfficeContext, played: PlayedProvince): Promise<Result<null>> {
  const { office, settings, accounts, openedAt } = played
  const administrator: Actor = { ...clerkOf(office.id), role: 'administrator' }
  return inOneTransaction(context, administrator, async (shared) => {
    const opening = { ...shared, now: () => openedAt }
    const name = accounts.find(({ role }) => role === 'administrator')?.name ?? ''
    const admin = { ...administrator, accountId: 'administrator' as AccountId }
    await openOffice(opening, admin, { name: office.name, accountName: name })
    const head: Actor = { ...admin, accountId: 'head' as AccountId, role: 'head' }
    const round = await openRound(opening, head, { settings })
    if (!round.ok) return round
    for (const account of accounts) {
      await createAccount(opening, admin, { ...account, accountId: account.id })
    }
    return agreed(null)
  })
}

function clerkOf(officeId: OfficeId): Actor {
  return { officeId, accountId: 'clerk' as AccountId, role: 'clerk', unitId: null }
}
