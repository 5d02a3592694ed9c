import type { Actor } from '../../../core/account/actor.ts'
import type { RoundId } from '../../../core/ledger/ids.ts'
import { agreed, type Result } from '../../../core/ledger/result.ts'
import { type ItemStatus, itemsOfRound, type StoredItem } from '../../../db/bulletin/items.ts'
import { inTransaction, type OfficeContext } from '../../context.ts'

/** The round's items, those of the actor's own unit where the actor belongs to one, in the order sent in. */
export function listItems(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly status?: ItemStatus },
): Promise<Result<readonly StoredItem[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const { roundId, status } = input
    const { officeId, unitId } = actor
    const items = await itemsOfRound(transaction, { officeId, roundId })
    return agreed(
      items
        .filter((item) => status === undefined || item.status === status)
        .filter((item) => unitId === null || item.content.unitIds.includes(unitId)),
    )
  })
}
