import type { UnitId } from '../../../ledger/ids.ts'
import type { ArticleSection, ItemKind, UnitItemSection } from '../../../round/bulletin-settings.ts'
import type { Block, UnitItem } from '../../blocks.ts'
import type { BulletinItem } from '../../issue/item.ts'
import { heading, inBrackets, sectionHeading } from '../heading.ts'
import type { Composer } from '../issue-material.ts'
import { unitName } from '../words/printed-names.ts'
import { articleBlocks, attendanceBlocks } from './item-blocks.ts'
import { itemText } from './item-text.ts'

/** The items of these kinds in the editor's order. */
export function itemsOf(
  { arrangement, items }: Pick<Composer, 'arrangement' | 'items'>,
  kinds: readonly ItemKind[],
): readonly BulletinItem[] {
  return arrangement.itemIds.flatMap((id) =>
    items.filter((item) => item.id === id && kinds.includes(item.kind)),
  )
}

/** Articles one after another, under 【立行立改动态】 where the round prints it. */
export function composeArticles(composer: Composer, section: ArticleSection): readonly Block[] {
  const items = itemsOf(composer, section.items)
  if (items.length === 0) return []
  return [
    ...(section.heading === null ? [] : [heading('bracket', inBrackets(section.heading))]),
    ...items.flatMap((item) => articleBlocks(composer, item)),
  ]
}

/** 【县区动态】: short items, each after its unit; neighbours of one unit stand together under it. */
export function composeUnitItems(composer: Composer, section: UnitItemSection): readonly Block[] {
  const items = itemsOf(composer, section.items)
  if (items.length === 0) return []
  const blocks: Block[] = []
  let before: { readonly units: string; readonly at: number } | null = null
  for (const item of items) {
    const own = unitItem(composer, section, item)
    const last = before ? blocks[before.at] : undefined
    if (before && own.units !== '' && before.units === own.units && last?.kind === 'unit-item') {
      blocks[before.at] = { ...last, paragraphs: [...last.paragraphs, ...own.paragraphs] }
      continue
    }
    blocks.push(own, ...loosePieces(item))
    const isPlain = loosePieces(item).length === 0
    before = isPlain ? { units: own.units, at: blocks.length - 1 } : null
  }
  return [sectionHeading(section), ...blocks]
}

function unitItem(composer: Composer, section: UnitItemSection, item: BulletinItem): UnitItem {
  const texts = [
    ...item.titleLines,
    ...item.pieces.flatMap((piece) => ('text' in piece ? [piece.text] : [])),
  ]
  const attended = attendanceBlocks(composer, item, item.attendance)
  const units = item.unitIds.map((id) => printedUnit(composer, section, id)).join('、')
  return {
    kind: 'unit-item',
    mark: section.mark,
    // What several units did at once may name them in its sentence: no line stands empty above it.
    layout: units === '' ? 'run-on' : section.layout,
    units,
    paragraphs: [
      ...texts.map((text) => itemText(composer, item, text)),
      ...attended.flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : [])),
    ],
  }
}

/** Pictures and letters of a short item follow it. */
function loosePieces(item: BulletinItem): readonly Block[] {
  return item.pieces.filter((piece) => piece.kind === 'picture' || piece.kind === 'letter')
}

function printedUnit({ settings }: Composer, section: UnitItemSection, id: UnitId): string {
  return section.printedNames?.[id] ?? unitName(settings, id, section.names)
}
