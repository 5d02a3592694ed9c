import type { DraftSource, ItemContent } from '../../core/bulletin/issue/item.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type { ScriptedEntry, ScriptedItem } from '../script.ts'
import { unitNamed } from '../unit-named.ts'

const MARK = /¶?\{(entry|campaign|tasks):([^{}:]+)(?::([^{}:]+))?\}/gu

/** What the marks in an item's texts stand for. Throws a RangeError at a mark that names nothing. */
export function drawsOf(
  settings: RoundSettings,
  { pieces }: ItemContent,
  entries: readonly ScriptedEntry[],
): ScriptedItem['draws'] {
  const texts = pieces.flatMap((piece) => ('text' in piece ? [piece.text] : []))
  return texts.flatMap((text) =>
    [...text.matchAll(MARK)].map(([mark, of = '', name = '', unit]) => ({
      mark,
      isSpread: mark.startsWith('¶'),
      source: sourceOf(settings, { of, name, unit }, entries),
    })),
  )
}

function sourceOf(
  settings: RoundSettings,
  said: { readonly of: string; readonly name: string; readonly unit: string | undefined },
  entries: readonly ScriptedEntry[],
): DraftSource {
  const { of, name, unit } = said
  if (of === 'tasks') return { of, unitId: unitNamed(settings, name) }
  if (of === 'campaign') {
    return { of, campaign: name, unitId: unit === undefined ? null : unitNamed(settings, unit) }
  }
  const entry = entries.find((one) => one.name === name)
  if (!entry) throw new RangeError(`${settings.id} has no entry ${name}`)
  return { of: 'entry', entryId: entry.entryId }
}
