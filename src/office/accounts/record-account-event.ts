import type { AccountFact } from '../../core/account/account-event.ts'
import type { Actor } from '../../core/account/actor.ts'
import type { AccountId } from '../../core/ledger/ids.ts'
import { appendAccountEvent } from '../../db/accounts/account-events.ts'
import { becomeDoor } from '../../db/door.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import type { OfficeContext } from '../context.ts'

/** Records what an administrator did to an account. The transaction goes on at the door: nothing of the office's is written after it. */
export async function recordAccountEvent(
  transaction: LedgerTransaction,
  { now, newId }: Pick<OfficeContext, 'now' | 'newId'>,
  done: {
    readonly by: Actor
    readonly accountId: AccountId
    readonly fact: AccountFact
    readonly reason?: string
  },
): Promise<void> {
  const { by, accountId, fact, reason = '' } = done
  await becomeDoor(transaction, by.officeId)
  const event = { eventId: newId(), at: now(), accountId, by: by.accountId, fact, reason }
  await appendAccountEvent(transaction, by.officeId, event)
}
