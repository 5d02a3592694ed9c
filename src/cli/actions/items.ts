import type { Command } from 'commander'
import { itemContent, itemStatus } from '../../contract/bulletin/item.ts'
import type { ItemContent } from '../../core/bulletin/issue/item.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { itemStatusWord } from '../../core/wording/issue-words.ts'
import { labelOf } from '../../core/wording/label.ts'
import type { StoredItem } from '../../db/bulletin/items.ts'
import { changeItem } from '../../office/bulletin/items/change-item.ts'
import { acceptItem, declineItem } from '../../office/bulletin/items/judge-item.ts'
import { listItems } from '../../office/bulletin/items/list-items.ts'
import { sendInItem } from '../../office/bulletin/items/send-in-item.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk } from '../desk.ts'
import { findItem } from '../find-item.ts'
import { readTextFile, shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

/** Prints the items sent in for the round's bulletin, with `--status` those that are so far. */
export function listTheItems(command: Command): Promise<void> {
  const { status } = command.opts<{ status?: string }>()
  const asked = status === undefined ? {} : { status: shaped(itemStatus, status) }
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { ...asked, roundId: await roundId() }
    const items = await agreedValue(listItems(context, actor, input))
    terminal.result(items, tableOf)
    if (items.length === 0) terminal.news('nothing')
  })
}

/** Sends in an item for the bulletin, out of a JSON file or a text. */
export async function sendInTheItem(command: Command, file: string): Promise<void> {
  const content = await contentIn(command, file)
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: await roundId(), content }
    terminal.result(await agreedValue(sendInItem(context, actor, input)), (sent) => tableOf([sent]))
  })
}

type Change = { readonly which: string; readonly file: string }

/** Rewrites an item with what the file holds, for a reason. */
export async function changeTheItem(command: Command, { which, file }: Change): Promise<void> {
  const content = await contentIn(command, file)
  const { reason = '' } = command.opts<{ reason?: string }>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const itemId = await findItem(context, actor, { which, roundId })
    const changed = await agreedValue(changeItem(context, actor, { itemId, content, reason }))
    terminal.result(changed, () => tableOf([changed]))
  })
}

type Judged = { readonly which: string; readonly verdict: 'accept' | 'decline' }

/** Accepts an item for the bulletin, or declines it for a reason. */
export function judgeTheItem(command: Command, { which, verdict }: Judged): Promise<void> {
  const { reason = '' } = command.opts<{ reason?: string }>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const itemId = await findItem(context, actor, { which, roundId })
    const judged =
      verdict === 'accept'
        ? acceptItem(context, actor, { itemId })
        : declineItem(context, actor, { itemId, reason })
    terminal.result(await agreedValue(judged), (item) => tableOf([item]))
  })
}

type Said = { readonly kind: string; readonly unit?: readonly string[]; readonly on?: string }

/** A JSON file holds the item itself; of any other text the first line is the title, and blank lines part paragraphs. */
async function contentIn(command: Command, file: string): Promise<ItemContent> {
  const text = await readTextFile(file)
  if (/^\s*\{/.test(text)) return shaped(itemContent, jsonIn(text))
  const { kind, unit = [], on = null } = command.opts<Said>()
  const [title = '', ...rest] = text.trim().split(/\r?\n/)
  const paragraphs = rest
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, '').trim())
    .filter((paragraph) => paragraph !== '')
  return shaped(itemContent, {
    kind,
    unitIds: unit,
    happenedOn: on,
    kicker: null,
    titleLines: title.trim() === '' ? [] : [title.trim()],
    pieces: paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
    attendance: null,
    source: null,
  })
}

/** What does not read as JSON is shown to the shape as text, which names what it expected. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function tableOf(items: readonly StoredItem[]): string {
  return textTable(items, [
    { heading: column('kind'), of: ({ content }) => labelOf('itemKind', content.kind) },
    { heading: column('unit'), of: ({ content }) => content.unitIds.join('+') },
    { heading: column('title'), of: ({ content }) => content.titleLines.join(''), atMost: 40 },
    { heading: column('outcome'), of: ({ status }) => itemStatusWord(status) },
    { heading: column('id'), of: (item) => item.itemId },
  ])
}
