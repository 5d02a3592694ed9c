import type { Actor } from '../../../core/account/actor.ts'
import { mayDo } from '../../../core/account/rights.ts'
import type { ItemContent, ItemId } from '../../../core/bulletin/issue/item.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import { lockItem, type StoredItem, saveItem } from '../../../db/bulletin/items.ts'
import { findRound } from '../../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../../context.ts'
import { refusalOfUnits } from './refusal-of-units.ts'

/**
 * Gives an item other words; the ones before are kept. What a unit changes has to be accepted anew;
 * what the office changes stays accepted.
 */
export function changeItem(
  context: OfficeContext,
  actor: Actor,
  input: {
    readonly itemId: ItemId
    readonly content: ItemContent
    readonly reason: string
    readonly expectedVersion?: number
  },
): Promise<Result<StoredItem>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('sendInItem', actor)
    if (!right.ok) return right
    const { itemId, content, reason, expectedVersion } = input
    const item = await lockItem(transaction, actor.officeId, itemId)
    if (!item) return refused('item-unknown', { item: itemId })
    const version = String(item.version)
    if (expectedVersion !== undefined && expectedVersion !== item.version) {
      return refused('version-is-stale', { expected: String(expectedVersion), now: version })
    }
    const key = { officeId: actor.officeId, roundId: item.roundId }
    const round = await findRound(transaction, key)
    if (!round) return refused('round-unknown', { round: item.roundId })
    const refusal =
      refusalOfUnits(actor, round.settings, item.content) ??
      refusalOfUnits(actor, round.settings, content)
    if (refusal) return refusal
    const changed: StoredItem = {
      ...{ ...item, content, version: item.version + 1 },
      status: mayDo('judgeItem', actor).ok ? item.status : 'sentIn',
      recordedAt: context.now(),
      accountId: actor.accountId,
    }
    await saveItem(transaction, actor.officeId, { ...changed, reason })
    return agreed(changed)
  })
}
