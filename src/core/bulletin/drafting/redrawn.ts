import type { ItemContent, ItemPiece } from '../issue/item.ts'

/** The sentences of an item's pieces, in their order. */
export function textsOf(pieces: readonly ItemPiece[]): readonly string[] {
  return pieces.flatMap((piece) => {
    if ('text' in piece) return [piece.text]
    return piece.kind === 'letter' ? piece.paragraphs : []
  })
}

/** Whether the sentences stand in the item as they were drafted, alone or within what an editor wrote around them. */
export function isAsDrafted({ pieces, drawn }: ItemContent): boolean {
  const texts = textsOf(pieces)
  return drawn?.texts.every((told) => texts.some((text) => text.includes(told))) === true
}

/**
 * The item with the sentences that the books give now in place of those that were drafted; what an
 * editor wrote around them stays. Null where they were rewritten, or are more or fewer than before.
 */
export function redrawn(content: ItemContent, fresh: ItemContent): ItemContent | null {
  const { drawn } = content
  if (!drawn || !fresh.drawn || !isAsDrafted(content)) return null
  const next = { ...content, drawn: fresh.drawn }
  if (JSON.stringify(textsOf(content.pieces)) === JSON.stringify(drawn.texts)) {
    return { ...next, pieces: fresh.pieces }
  }
  const [before, after] = [drawn.texts, fresh.drawn.texts]
  if (before.length !== after.length) return null
  const exchanged = (text: string) =>
    before.reduce((told, one, at) => (one === '' ? told : told.replace(one, after[at] ?? '')), text)
  const pieces = content.pieces.map((piece) =>
    'text' in piece ? { ...piece, text: exchanged(piece.text) } : piece,
  )
  return { ...next, pieces }
}
