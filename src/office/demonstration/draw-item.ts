import type { Actor } from '../../core/account/actor.ts'
import { textsOf } from '../../core/bulletin/drafting/redrawn.ts'
import type { DraftSource, ItemContent, ItemPiece } from '../../core/bulletin/issue/item.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { draftItem } from '../bulletin/items/draft-item.ts'
import type { OfficeContext } from '../context.ts'

/** An item whose texts leave sentences to the office's books, by the marks that stand for them. */
export type ItemToDraw = {
  readonly roundId: RoundId
  readonly content: ItemContent
  readonly draws: readonly {
    readonly mark: string
    readonly isSpread: boolean
    readonly source: DraftSource
  }[]
}

/**
 * The item with the sentences that the books give now in place of the marks: a paragraph that is
 * nothing but a mark to be spread becomes as many as were drafted. It knows what it was drawn from first.
 */
export async function drawItem(
  context: OfficeContext,
  actor: Actor,
  { roundId, content, draws }: ItemToDraw,
): Promise<Result<ItemContent>> {
  let drawn = content
  for (const { mark, isSpread, source } of draws) {
    const drafted = await draftItem(context, actor, { roundId, ...source })
    if (!drafted.ok) return drafted
    const from = drawn.drawn ?? drafted.value.drawn
    const filling = { mark, isSpread, drafted: drafted.value.pieces }
    const pieces = drawn.pieces.flatMap((piece) => filled(piece, filling))
    drawn = { ...drawn, pieces, ...(from ? { drawn: from } : {}) }
  }
  return agreed(drawn)
}

type Filling = {
  readonly mark: string
  readonly isSpread: boolean
  readonly drafted: readonly ItemPiece[]
}

function filled(piece: ItemPiece, { mark, isSpread, drafted }: Filling): readonly ItemPiece[] {
  if (!('text' in piece) || !piece.text.includes(mark)) return [piece]
  if (isSpread && piece.text === mark) return drafted
  return [{ ...piece, text: piece.text.replace(mark, () => textsOf(drafted).join('')) }]
}
