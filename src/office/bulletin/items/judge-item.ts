import type { Actor } from '../../../core/account/actor.ts'
import { mayDo } from '../../../core/account/rights.ts'
import type { ItemId } from '../../../core/bulletin/issue/item.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import { lockItem, type StoredItem, saveItem } from '../../../db/bulletin/items.ts'
import { inTransaction, type OfficeContext } from '../../context.ts'

/** Takes an item for the bulletin. */
export function acceptItem(
  context: OfficeContext,
  actor: Actor,
  input: { readonly itemId: ItemId },
): Promise<Result<StoredItem>> {
  return judgeItem(context, actor, { ...input, status: 'accepted', reason: '' })
}

/** Declines an item, with a reason. */
export function declineItem(
  context: OfficeContext,
  actor: Actor,
  input: { readonly itemId: ItemId; readonly reason: string },
): Promise<Result<StoredItem>> {
  return judgeItem(context, actor, { ...input, status: 'declined' })
}

function judgeItem(
  context: OfficeContext,
  actor: Actor,
  input: {
    readonly itemId: ItemId
    readonly status: 'accepted' | 'declined'
    readonly reason: string
  },
): Promise<Result<StoredItem>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('judgeItem', actor)
    if (!right.ok) return right
    const { itemId, status, reason } = input
    if (status === 'declined' && reason.trim() === '') {
      return refused('reason-missing', { act: 'judgeItem' })
    }
    const item = await lockItem(transaction, actor.officeId, itemId)
    if (!item) return refused('item-unknown', { item: itemId })
    if (item.status === status) return refused('nothing-to-change')
    const judged: StoredItem = {
      ...{ ...item, status, version: item.version + 1 },
      recordedAt: context.now(),
      accountId: actor.accountId,
    }
    await saveItem(transaction, actor.officeId, { ...judged, reason })
    return agreed(judged)
  })
}
