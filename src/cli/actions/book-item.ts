import type { Command } from 'commander'
import { itemDraftBody } from '../../contract/bulletin/item.ts'
import type { ItemContent } from '../../core/bulletin/issue/item.ts'
import { draftItem } from '../../office/bulletin/items/draft-item.ts'
import { agreedValue } from '../agreed-value.ts'
import { bookSaid } from '../book-said.ts'
import { atDesk } from '../desk.ts'
import { findEntry } from '../find-entry.ts'
import { momentSaid } from '../moment.ts'
import { shaped } from '../read-json-file.ts'

/** Drafts an item of the bulletin out of one entry. */
export function draftFromEntry(
  command: Command,
  said: { readonly book: string; readonly which: string },
): Promise<void> {
  const book = bookSaid(said.book)
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const entryId = await findEntry(context, actor, { book, which: said.which, roundId })
    const input = { roundId: await roundId(), of: 'entry', entryId } as const
    terminal.result(await agreedValue(draftItem(context, actor, input)), textOfItem)
  })
}

/** Drafts the sentence on how far a campaign is. */
export function draftFromCampaign(command: Command, campaign: string): Promise<void> {
  const { unit, at } = command.opts<{ unit?: string; at?: string }>()
  const body = shaped(itemDraftBody, {
    ...{ of: 'campaign', campaign, unitId: unit ?? null },
    ...(at !== undefined && { at: momentSaid('--at', at) }),
  })
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { ...body, roundId: await roundId() }
    terminal.result(await agreedValue(draftItem(context, actor, input)), textOfItem)
  })
}

function textOfItem({ titleLines, pieces }: ItemContent): string {
  const texts = pieces.flatMap((piece) => {
    if ('text' in piece) return [piece.text]
    if (piece.kind !== 'letter') return []
    return [piece.salutation, ...piece.paragraphs, ...piece.signature]
  })
  return [...titleLines, ...texts].join('\n')
}
