import type { Actor } from '../../src/core/account/actor.ts'
import { later } from '../../src/core/calendar/instant.ts'
import type { AccountId } from '../../src/core/ledger/ids.ts'
import { makeApiKey } from '../../src/office/accounts/make-api-key.ts'
import type { OfficeContext } from '../../src/office/context.ts'
import { agreedValue } from '../agreed-value.ts'

const DAY_MS = 86_400_000

/** A key with which the bench asks as one of an office's accounts. */
export async function keyOf(
  context: OfficeContext,
  { administrator, accountId }: { readonly administrator: Actor; readonly accountId: string },
): Promise<string> {
  const expiresAt = later(context.now(), DAY_MS)
  const asked = { accountId: accountId as AccountId, name: 'bench', expiresAt }
  return agreedValue(await makeApiKey(context, administrator, asked)).key
}
