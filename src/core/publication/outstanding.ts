import type { ClosingStatus, Verdict } from '../case/case.ts'

/** What the public has been told of a case last, and what the ledger says now. */
export type PublishedAndNow = {
  /** Null while it was never published. */
  readonly published: {
    readonly status: ClosingStatus
    readonly verdict: Verdict | null
  } | null
  readonly status: ClosingStatus
  readonly verdict: Verdict | null
}

/**
 * Why a case must still be told of: it was never published; it was closed, wholly or in part, since;
 * it was reopened since; its verdict was changed since.
 */
export type Outstanding = 'never' | 'closedSince' | 'reopenedSince' | 'verdictSince'

/** Null where the public knows what the ledger says. An open case that was never published waits for its batch. */
export function outstandingOf({ published, status, verdict }: PublishedAndNow): Outstanding | null {
  if (published === null) return status === 'open' ? null : 'never'
  if (published.status !== status) return status === 'open' ? 'reopenedSince' : 'closedSince'
  return published.verdict === verdict ? null : 'verdictSince'
}
