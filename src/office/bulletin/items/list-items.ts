import type { Actor } from '../../../core/account/actor.ts'
import { mayDo } from '../../../core/account/rights.ts'
import type { RoundId } from '../../../core/ledger/ids.ts'
import { agreed, type Result } from '../../../core/ledger/result.ts'
import { issuesOfRound, type StoredIssue } from '../../../db/bulletin/issues.ts'
import {
  type ItemStatus,
  itemsOfRound,
  reasonsOfItems,
  type StoredItem,
} from '../../../db/bulletin/items.ts'
import { inTransaction, type OfficeContext } from '../../context.ts'

type NamedIssue = Pick<StoredIssue, 'issueId' | 'runningNumber' | 'issuedOn' | 'status'>

/** An item with what became of it: why it is as it is, and the issues that took it (drafts only for those who may read them). */
export type ListedItem = StoredItem & {
  readonly reason: string
  readonly issues: readonly NamedIssue[]
}

function named({ issueId, runningNumber, issuedOn, status }: StoredIssue): NamedIssue {
  return { issueId, runningNumber, issuedOn, status }
}

/** The round's items, those of the actor's own unit where the actor belongs to one, in the order sent in. */
export function listItems(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly status?: ItemStatus },
): Promise<Result<readonly ListedItem[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const { roundId, status } = input
    const { officeId, unitId } = actor
    const key = { officeId, roundId }
    const items = await itemsOfRound(transaction, key)
    const reasons = await reasonsOfItems(transaction, key)
    const seesDrafts = mayDo('readDraft', actor).ok
    const issues = (await issuesOfRound(transaction, key)).filter(
      (issue) => seesDrafts || issue.status === 'published',
    )
    return agreed(
      items
        .filter((item) => status === undefined || item.status === status)
        .filter((item) => unitId === null || item.content.unitIds.includes(unitId))
        .map((item) => ({
          ...item,
          reason: reasons.get(item.itemId) ?? '',
          issues: issues
            .filter((issue) => issue.arrangement.itemIds.includes(item.itemId))
            .map(named),
        })),
    )
  })
}
