import type { Command } from 'commander'
import { columnWords as column } from '../../core/wording/columns.ts'
import { wordCutOff } from '../../core/wording/day-words.ts'
import {
  type DrawnItem,
  listDrawnItems,
  refreshDrawnItem,
} from '../../office/bulletin/items/drawn-items.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { findIssue } from '../find-issue.ts'
import { findItem } from '../find-item.ts'
import { textTable } from '../text-table.ts'

/** The sentences of an issue that the books gave, and which of them the books give otherwise now. */
export function listTheDrawn(command: Command, which: string): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const issueId = await findIssue(context, actor, { which, roundId })
    const drawn = await agreedValue(listDrawnItems(context, actor, { issueId }))
    terminal.result(drawn, tableOf)
    if (drawn.length === 0) terminal.news('nothing')
  })
}

type Named = { readonly issue: string; readonly items: readonly string[] }

/** Exchanges drafted sentences for what the books give now: of the items named, or of every one that is stale and stands as drafted. */
export function refreshTheDrawn(command: Command, { issue, items }: Named): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const issueId = await findIssue(context, actor, { which: issue, roundId })
    const drawn = await agreedValue(listDrawnItems(context, actor, { issueId }))
    const named = new Set<string>()
    for (const which of items) named.add(await findItem(context, actor, { which, roundId }))
    const meant =
      items.length === 0
        ? drawn.filter((one) => one.isStale && one.isAsDrafted && one.now.length > 0)
        : [...named].map((itemId) => ({
            itemId: itemId as DrawnItem['itemId'],
            version: drawn.find((one) => one.itemId === itemId)?.version ?? 0,
          }))
    for (const { itemId, version: expectedVersion } of meant) {
      const input = { issueId, itemId, expectedVersion }
      await agreedValue(refreshDrawnItem(context, actor, input))
    }
    const after = await agreedValue(listDrawnItems(context, actor, { issueId }))
    const ids = new Set(meant.map(({ itemId }) => itemId))
    const refreshed = after.filter(({ itemId }) => ids.has(itemId))
    terminal.result(refreshed, tableOf)
    if (refreshed.length === 0) terminal.news('nothing')
  })
}

function tableOf(drawn: readonly DrawnItem[]): string {
  return textTable(drawn, [
    { heading: column('id'), of: ({ itemId }) => itemId },
    { heading: column('date'), of: ({ at }) => wordCutOff(at) },
    { heading: column('text'), of: (one) => one.drawn.texts.join(''), atMost: 48 },
    { heading: column('saysNow'), of: (one) => (one.isStale ? one.now.join('') : ''), atMost: 48 },
  ])
}
