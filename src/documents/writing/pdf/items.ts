import type PDFDocument from 'pdfkit'

export type PdfDocument = InstanceType<typeof PDFDocument>

/** Where an item came to stand on its page. */
export type Standing = {
  readonly x: number
  readonly y: number
  readonly firstOnPage: boolean
  readonly lastOnPage: boolean
}

/** A strip of the page as high as a line, a picture or a slice of a table; never cut. Points. */
export type Item = {
  readonly height: number
  /** Free room above, dropped at the top of a page. */
  readonly before: number
  readonly after: number
  /** No page ends after this item. */
  readonly glued: boolean
  readonly draw: (document: PdfDocument, standing: Standing) => void
  /** Drawn again above this item when it comes first on a page: a table's heading. */
  readonly heading?: readonly Item[]
  /** A page ends in front of this item. */
  readonly newPage?: boolean
}

/** An item where it is drawn: on which page, and how many points below its top. */
export type PlacedItem = {
  readonly item: Item
  readonly page: number
  readonly y: number
  readonly first: boolean
}

/** Puts items on pages of `height` points, one below the other. Pages count from 0. */
export function placeItems(items: readonly Item[], height: number): readonly PlacedItem[] {
  const placed: PlacedItem[] = []
  const at = { page: 0, y: 0 }
  let index = 0
  while (index < items.length) {
    const group = gluedFrom(items, index)
    const needed = heightOf(group, at.y === 0)
    const whole = heightOf(group, true) <= height
    if (at.y > 0 && (group[0]?.newPage || (whole && at.y + needed > height + TOLERANCE)))
      turnPage(at)
    for (const item of group) placeOne(placed, item, at, height)
    index += group.length
  }
  return placed
}

/** Rounding must not move a last line to the next page. */
const TOLERANCE = 0.5

function turnPage(at: { page: number; y: number }): void {
  at.page += 1
  at.y = 0
}

function placeOne(
  placed: PlacedItem[],
  item: Item,
  at: { page: number; y: number },
  height: number,
): void {
  if (at.y > 0 && at.y + item.before + item.height > height + TOLERANCE) turnPage(at)
  const first = at.y === 0
  if (first && placed.length > 0) {
    for (const heading of item.heading ?? []) {
      placed.push({ item: heading, page: at.page, y: at.y, first: at.y === 0 })
      at.y += heading.height
    }
  }
  const y = at.y === 0 ? 0 : at.y + item.before
  placed.push({ item, page: at.page, y, first: at.y === 0 })
  at.y = y + item.height + item.after
}

function gluedFrom(items: readonly Item[], start: number): readonly Item[] {
  const end = items.findIndex(
    (item, index) => index >= start && (!item.glued || items[index + 1]?.newPage === true),
  )
  return items.slice(start, end < 0 ? items.length : end + 1)
}

function heightOf(group: readonly Item[], atTop: boolean): number {
  const last = group.at(-1)
  const total = group.reduce((sum, item) => sum + item.before + item.height + item.after, 0)
  return total - (atTop ? (group[0]?.before ?? 0) : 0) - (last?.after ?? 0)
}
