import type { Actor } from '../core/account/actor.ts'
import type { ItemId } from '../core/bulletin/issue/item.ts'
import type { RoundId } from '../core/ledger/ids.ts'
import { listItems } from '../office/bulletin/items/list-items.ts'
import type { OfficeContext } from '../office/context.ts'
import { agreedValue } from './agreed-value.ts'
import { cannot } from './command-trouble.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The item that a person names by its id or by a part of its title that no other title has. */
export async function findItem(
  context: OfficeContext,
  actor: Actor,
  { which, roundId }: { readonly which: string; readonly roundId: () => Promise<RoundId> },
): Promise<ItemId> {
  if (UUID.test(which)) return which as ItemId
  const items = await agreedValue(listItems(context, actor, { roundId: await roundId() }))
  const titled = items.map(({ itemId, content }) => ({
    itemId,
    title: content.titleLines.join(''),
  }))
  const found = titled.filter(({ title }) => title.includes(which))
  const [only, ...others] = found
  if (!only) throw cannot('item-missing', { item: which })
  if (others.length === 0) return only.itemId
  throw cannot('item-unclear', { item: which, items: found.map(({ title }) => title).join('、') })
}
