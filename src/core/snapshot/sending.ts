import type { Instant } from '../calendar/instant.ts'
import type { AccountId, RoundId } from '../ledger/ids.ts'
import type { AsOf } from '../statistics/question.ts'

/** What came of sending a snapshot to the province's server. */
export type SnapshotOutcome =
  | 'taken'
  /** The same snapshot had come before. */
  | 'wasThere'
  | 'unreachable'
  | 'timedOut'
  | 'keyRefused'
  /** The province's office said No, with a sentence. */
  | 'refused'
  /** Something answered that is no such office. */
  | 'notHuiyin'

/** One try to send a snapshot. */
export type SnapshotSent = {
  readonly url: string
  readonly toRound: RoundId
  readonly asOf: AsOf
  readonly sha256: string
  readonly outcome: SnapshotOutcome
  /** The province's own sentence where it refused; empty else. */
  readonly said: string
  readonly sentAt: Instant
  readonly accountId: AccountId
}

/** Where a round's snapshots are sent. */
export type SnapshotSending = {
  readonly url: string
  readonly toRound: RoundId
  /** The last characters of the key; the whole of it never leaves the seal. */
  readonly keyEnds: string
}
