import type { Actor } from '../../../core/account/actor.ts'
import { mayDo } from '../../../core/account/rights.ts'
import type { ItemContent, ItemId } from '../../../core/bulletin/issue/item.ts'
import type { RoundId } from '../../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import { type StoredItem, saveItem } from '../../../db/bulletin/items.ts'
import { findRound } from '../../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../../context.ts'
import { refusalOfUnits } from './refusal-of-units.ts'

/** Sends in an item for the round's bulletin; a liaison officer only for the own unit. */
export function sendInItem(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly content: ItemContent },
): Promise<Result<StoredItem>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('sendInItem', actor)
    if (!right.ok) return right
    const { roundId, content } = input
    const round = await findRound(transaction, { officeId: actor.officeId, roundId })
    if (!round) return refused('round-unknown', { round: roundId })
    const refusal = refusalOfUnits(actor, round.settings, content)
    if (refusal) return refusal
    const item: StoredItem = {
      itemId: context.newId() as ItemId,
      roundId,
      version: 1,
      status: 'sentIn',
      content,
      recordedAt: context.now(),
      accountId: actor.accountId,
    }
    await saveItem(transaction, actor.officeId, { ...item, reason: '' })
    return agreed(item)
  })
}
