import { type Failures, oneMoreFailure, waitOf } from '../../core/account/lock-out.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import { accessSettingsOf } from '../../db/accounts/access-settings.ts'
import { type FailureKey, lockFailures, saveFailures } from '../../db/accounts/sign-in-failures.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'

type Attempt = {
  readonly officeId: OfficeId
  readonly account: string
  readonly address: string
}

const MOST_NAME = 64

function keysOf({ officeId, account, address }: Attempt): readonly FailureKey[] {
  return [
    { officeId, kind: 'account', name: account.slice(0, MOST_NAME) },
    { officeId, kind: 'address', name: address },
  ]
}

/** Counts an attempt under its name, whether anybody bears it or not, and from its address; until when to wait where that is so already. */
export async function countAttempt(
  transaction: LedgerTransaction,
  attempt: Attempt,
  now: Instant,
): Promise<Instant | null> {
  const { settings } = await accessSettingsOf(transaction, attempt.officeId)
  const counted: { readonly key: FailureKey; readonly known: Failures }[] = []
  for (const key of keysOf(attempt)) {
    counted.push({ key, known: await lockFailures(transaction, key, now) })
  }
  const longest = counted
    .map(({ known }) => waitOf(known, now))
    .reduce((one, other) => ((one ?? '') > (other ?? '') ? one : other), null)
  if (longest !== null) return longest
  for (const { key, known } of counted) {
    await saveFailures(transaction, key, oneMoreFailure(known, now, { settings, of: key.kind }))
  }
  return null
}

/**
 * Takes the attempt back that was counted before it was known to be no failure. Whoever has proven all forgets the
 * account's other failures as well; a right password without its code takes back itself alone, or codes
 * could be guessed for ever.
 */
export async function forgiveAttempt(
  transaction: LedgerTransaction,
  attempt: Attempt,
  { now, proven }: { readonly now: Instant; readonly proven: 'all' | 'password' },
): Promise<void> {
  for (const key of keysOf(attempt)) {
    const known = await lockFailures(transaction, key, now)
    const isForgotten = key.kind === 'account' && proven === 'all'
    const failures = isForgotten ? 0 : Math.max(known.failures - 1, 0)
    await saveFailures(transaction, key, { ...known, failures, waitUntil: null })
  }
}
