import { type Item, type PlacedItem, placeItems } from './items.ts'

/**
 * The imprint ends with the last line of the last page. When it finds no room there, it stands on a new
 * page and takes the last lines of text with it, so that no page holds the imprint alone.
 */
export function withImprint(
  imprint: readonly Item[],
  above: readonly PlacedItem[],
  height: number,
): readonly PlacedItem[] {
  const own = imprint.reduce((sum, item) => sum + item.height, 0)
  const last = above.at(-1)
  const used = last ? last.y + last.item.height : 0
  if (own > height) return [...above, ...flowing(imprint, last, height)]
  if (!last || used + own <= height) return [...above, ...atFoot(imprint, last?.page ?? 0, height)]
  const start = firstTaken(above, last.page)
  const page = last.page + 1
  if (start === null) return [...above, ...atFoot(imprint, page, height)]
  return [
    ...above.slice(0, start),
    ...restacked(above.slice(start), page),
    ...atFoot(imprint, page, height),
  ]
}

/** Where the lines begin that go along: two and what is glued to them; null when they are the whole page. */
function firstTaken(above: readonly PlacedItem[], page: number): number | null {
  let start = above.length - LINES_TAKEN
  while (start > 0 && above[start - 1]?.item.glued) start -= 1
  const first = above[start]
  return !first || first.first || first.page !== page ? null : start
}

const LINES_TAKEN = 2

function restacked(lines: readonly PlacedItem[], page: number): readonly PlacedItem[] {
  let y = 0
  return lines.map(({ item }, index) => {
    const placed = { item, page, y: y + (index === 0 ? 0 : item.before), first: index === 0 }
    y = placed.y + item.height + item.after
    return placed
  })
}

function atFoot(items: readonly Item[], page: number, height: number): readonly PlacedItem[] {
  let y = height - items.reduce((sum, item) => sum + item.height, 0)
  return items.map((item) => {
    const placed = { item, page, y, first: false }
    y += item.height
    return placed
  })
}

/** An imprint longer than a page stands on pages of its own. */
function flowing(
  items: readonly Item[],
  last: PlacedItem | undefined,
  height: number,
): readonly PlacedItem[] {
  const free = items.map((item) => ({ ...item, glued: false }))
  const before = last ? last.page + 1 : 0
  return placeItems(free, height).map((placed) => ({ ...placed, page: placed.page + before }))
}
