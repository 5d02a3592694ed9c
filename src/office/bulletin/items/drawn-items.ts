import type { Actor } from '../../../core/account/actor.ts'
import { mayDo } from '../../../core/account/rights.ts'
import { isAsDrafted, redrawn } from '../../../core/bulletin/drafting/redrawn.ts'
import type { IssueId } from '../../../core/bulletin/issue/issue.ts'
import type { DrawnFrom, ItemContent, ItemId } from '../../../core/bulletin/issue/item.ts'
import { endOfDay, type Instant } from '../../../core/calendar/instant.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import { OPERATION_WORDS } from '../../../core/wording/operations.ts'
import { findIssue, type StoredIssue } from '../../../db/bulletin/issues.ts'
import { itemsOfRound, type StoredItem } from '../../../db/bulletin/items.ts'
import type { LedgerTransaction } from '../../../db/ledger.ts'
import { inTransaction, type OfficeContext } from '../../context.ts'
import { inSnapshot } from '../compose/compose-stored.ts'
import { changeItem } from './change-item.ts'
import { draftedFrom } from './draft-item.ts'

/** An item of an issue that the books gave, beside what they would give now. */
export type DrawnItem = {
  readonly itemId: ItemId
  readonly version: number
  readonly drawn: DrawnFrom
  readonly at: Instant
  readonly now: readonly string[]
  /** The books say something else now, as of the same cut-off or of the issue's. */
  readonly isStale: boolean
  readonly isAsDrafted: boolean
}

/** The drafted items of an issue; those of a published one are frozen with it and are not asked anew. */
export function listDrawnItems(
  context: OfficeContext,
  actor: Actor,
  { issueId }: { readonly issueId: IssueId },
): Promise<Result<readonly DrawnItem[]>> {
  return inSnapshot(context, actor, async ({ transaction }) => {
    const right = mayDo('readDraft', actor)
    if (!right.ok) return right
    const { officeId } = actor
    const issue = await findIssue(transaction, { officeId, issueId })
    if (!issue) return refused('issue-unknown', { issue: issueId })
    if (issue.status === 'published') return agreed([])
    const listed: DrawnItem[] = []
    for (const item of await drawnOf(transaction, actor, issue)) {
      const fresh = await freshOf(transaction, { actor, issue, item })
      // An entry that is gone, or that the reader may not see, says nothing now.
      listed.push(drawnItem(item, issue, fresh.ok ? fresh.value : null))
    }
    return agreed(listed)
  })
}

/** Gives a drafted item the sentences that the books give as of the issue's cut-off: a new version of it, like any other change. */
export function refreshDrawnItem(
  context: OfficeContext,
  actor: Actor,
  input: {
    readonly issueId: IssueId
    readonly itemId: ItemId
    readonly expectedVersion: number
  },
): Promise<Result<StoredItem>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('arrangeIssue', actor)
    if (!right.ok) return right
    const { officeId } = actor
    const { issueId, itemId, expectedVersion } = input
    const issue = await findIssue(transaction, { officeId, issueId })
    if (!issue) return refused('issue-unknown', { issue: issueId })
    const drawn = await drawnOf(transaction, actor, issue)
    const item = drawn.find((one) => one.itemId === itemId)
    if (!item) return refused('item-not-drawn')
    const fresh = await freshOf(transaction, { actor, issue, item })
    if (!fresh.ok) return fresh
    const content = redrawn(item.content, fresh.value)
    if (!content) return refused('item-was-rewritten')
    const shared = { ...context, transaction }
    const change = { itemId, content, reason: REFRESHED, expectedVersion }
    return changeItem(shared, actor, change)
  })
}

/** Why the item has another version; it stands in its record. */
const REFRESHED = OPERATION_WORDS.refreshDrawnItem.zh

async function drawnOf(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  { roundId, arrangement }: StoredIssue,
): Promise<readonly StoredItem[]> {
  const items = await itemsOfRound(transaction, { officeId, roundId })
  return items.filter(
    ({ itemId, content }) => content.drawn && arrangement.itemIds.includes(itemId),
  )
}

type Asked = {
  readonly actor: Actor
  readonly issue: StoredIssue
  readonly item: StoredItem
}

async function freshOf(
  transaction: LedgerTransaction,
  { actor: { officeId }, issue, item }: Asked,
): Promise<Result<ItemContent>> {
  const { drawn } = item.content
  if (!drawn) return refused('item-not-drawn')
  const at = cutOffOf(item, issue)
  return draftedFrom(transaction, { officeId, roundId: item.roundId, source: drawn.source, at })
}

/** The item's own cut-off, or the end of the issue's day. */
function cutOffOf({ content }: StoredItem, { issuedOn }: StoredIssue): Instant {
  return content.figuresAt ?? endOfDay(issuedOn)
}

function drawnItem(item: StoredItem, issue: StoredIssue, fresh: ItemContent | null): DrawnItem {
  const { itemId, version, content } = item
  const drawn = content.drawn as DrawnFrom
  const now = fresh?.drawn?.texts ?? []
  return {
    ...{ itemId, version, drawn, now, at: cutOffOf(item, issue) },
    isStale: JSON.stringify(now) !== JSON.stringify(drawn.texts),
    isAsDrafted: isAsDrafted(content),
  }
}
