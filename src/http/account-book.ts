import type { Actor } from '../core/account/actor.ts'
import { type Instant, millisOf } from '../core/calendar/instant.ts'
import type { AccountId, OfficeId } from '../core/ledger/ids.ts'
import { actorOf } from '../office/accounts/actor-of.ts'
import { listAccounts } from '../office/accounts/list-accounts.ts'
import type { OfficeContext } from '../office/context.ts'
import { listOffices } from '../office/rounds/list-offices.ts'

export type OfficeName = { readonly officeId: OfficeId; readonly name: string }

/** Who may knock: the offices, and the actor behind an account. */
export type AccountBook = {
  readonly offices: () => Promise<readonly OfficeName[]>
  /** Null where there is no such account or it is no longer active. */
  readonly actorOf: (officeId: OfficeId, accountId: AccountId) => Promise<Actor | null>
  /** The office's first clerk: who acts while nobody has to sign in. */
  readonly clerkOf: (officeId: OfficeId) => Promise<AccountId | null>
}

/** An account that was looked up is believed for so long. */
const BELIEVED_MS = 5_000

/** The accounts of all offices, each looked up at most once in five seconds. */
export function openAccountBook(context: OfficeContext): AccountBook {
  const actors = believed<Actor | null>(context.now)
  const clerks = believed<AccountId | null>(context.now)
  return {
    offices: () => listOffices(context),
    actorOf: (officeId, accountId) =>
      actors(`${officeId}/${accountId}`, async () => {
        const result = await actorOf(context, officeId, accountId)
        return result.ok ? result.value : null
      }),
    clerkOf: (officeId) => clerks(officeId, () => firstClerk(context, officeId)),
  }
}

/** The first clerk of an office, or null; asked as an auditor, who sees accounts and no case. */
export async function firstClerk(
  context: OfficeContext,
  officeId: OfficeId,
): Promise<AccountId | null> {
  const knocking: Actor = {
    officeId,
    accountId: 'door' as AccountId,
    role: 'auditor',
    unitId: null,
  }
  const accounts = await listAccounts(context, knocking)
  if (!accounts.ok) return null
  const active = accounts.value.filter((account) => account.isActive)
  const clerk = active.find((account) => account.role === 'clerk') ?? active[0]
  return clerk?.accountId ?? null
}

type Believed<Value> = { readonly value: Value; readonly until: number }

function believed<Value>(now: () => Instant) {
  const held = new Map<string, Believed<Value>>()
  return async (key: string, look: () => Promise<Value>): Promise<Value> => {
    const at = millisOf(now())
    const known = held.get(key)
    if (known && known.until > at) return known.value
    const value = await look()
    // What was not found may be made the next moment; what was found seldom goes.
    if (value !== null) held.set(key, { value, until: at + BELIEVED_MS })
    return value
  }
}
