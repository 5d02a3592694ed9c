import type { Actor } from '../../../core/account/actor.ts'
import type { ItemContent } from '../../../core/bulletin/issue/item.ts'
import { type Refusal, refused } from '../../../core/ledger/result.ts'
import type { RoundSettings } from '../../../core/round/round-settings.ts'

/** Why an item may not be about these units: the round has no such unit, or it is not the sender's own. */
export function refusalOfUnits(
  { unitId }: Actor,
  { units }: RoundSettings,
  content: ItemContent,
): { readonly ok: false; readonly refusal: Refusal } | null {
  const entries = content.pieces.flatMap((piece) =>
    piece.kind === 'unit-entry' ? piece.unitIds : [],
  )
  const unknown = [...content.unitIds, ...entries].find(
    (id) => !units.some((unit) => unit.id === id),
  )
  if (unknown !== undefined) return refused('unit-unknown', { unit: unknown })
  const isOwn = unitId === null || content.unitIds.includes(unitId)
  return isOwn ? null : refused('unit-not-yours', { unit: content.unitIds[0] ?? '' })
}
