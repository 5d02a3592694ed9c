import type { ReadCell } from '../../core/reading/paper.ts'
import { least } from './extremes.ts'
import { cluster, type Glyphs, type Ruling, type Rulings } from './pdf-geometry.ts'
import { joinLines, linesOf } from './pdf-lines.ts'

/** A ruled table on one page: the x of its columns' edges and its rows from top to bottom. */
export type PageTable = {
  readonly edges: readonly number[]
  readonly top: number
  readonly bottom: number
  readonly rows: readonly (readonly ReadCell[])[]
}

const REACH = 3

/** The tables that ruling lines enclose, each with the text that stands inside its cells. */
export function tablesOf(rulings: Rulings, glyphs: readonly Glyphs[]): readonly PageTable[] {
  return components(rulings)
    .map((lines) => tableOf(lines, glyphs))
    .filter((table): table is PageTable => table !== null)
    .sort((a, b) => a.top - b.top)
}

const meets = (h: Ruling, v: Ruling) =>
  v.at >= h.from - REACH && v.at <= h.to + REACH && h.at >= v.from - REACH && h.at <= v.to + REACH

/** Lines that cross or touch belong together. */
function components({ horizontal, vertical }: Rulings): readonly Rulings[] {
  const left = new Set(vertical)
  const done = new Set<Ruling>()
  const found: Rulings[] = []
  for (const start of horizontal) {
    if (done.has(start)) continue
    const h = new Set([start])
    const v = new Set<Ruling>()
    for (let grown = true; grown; ) {
      grown = false
      for (const line of left)
        if ([...h].some((one) => meets(one, line))) {
          v.add(line)
          left.delete(line)
          grown = true
        }
      for (const line of horizontal)
        if (!h.has(line) && [...v].some((one) => meets(line, one))) {
          h.add(line)
          grown = true
        }
    }
    for (const line of h) done.add(line)
    found.push({ horizontal: [...h], vertical: [...v] })
  }
  return found
}

function tableOf(lines: Rulings, glyphs: readonly Glyphs[]): PageTable | null {
  const edges = cluster(
    lines.vertical.map(({ at }) => at),
    REACH,
  )
  const levels = cluster(
    lines.horizontal.map(({ at }) => at),
    REACH,
  )
  if (edges.length < 3 || levels.length < 2) return null
  const roots = mergedCells(lines, edges, levels)
  const columns = edges.length - 1
  const texts = textByRoot(glyphs, { edges, levels, roots })
  const rows = levels.slice(1).map((_, i) =>
    Array.from({ length: columns }, (__, j): ReadCell => {
      const root = roots[i * columns + j] ?? 0
      const text = texts.get(root) ?? ''
      if (root === i * columns + j) return { text }
      return { text, covered: j > root % columns ? 'right' : 'down' }
    }),
  )
  return { edges, top: levels[0] ?? 0, bottom: levels.at(-1) ?? 0, rows }
}

/** For each cell of the full raster, the first cell of the merged one that it belongs to. */
function mergedCells(
  { horizontal, vertical }: Rulings,
  edges: readonly number[],
  levels: readonly number[],
): readonly number[] {
  const columns = edges.length - 1
  const roots = Array.from({ length: columns * (levels.length - 1) }, (_, i) => i)
  const find = (i: number): number =>
    roots[i] === i || roots[i] === undefined ? i : find(roots[i])
  const join = (a: number, b: number) => {
    const [one, two] = [find(a), find(b)]
    roots[Math.max(one, two)] = Math.min(one, two)
  }
  const covered = (lines: readonly Ruling[], at: number, middle: number) =>
    lines.some(
      (line) =>
        Math.abs(line.at - at) <= REACH && line.from - REACH <= middle && line.to + REACH >= middle,
    )
  for (let i = 0; i < levels.length - 1; i++) {
    const rowMiddle = ((levels[i] ?? 0) + (levels[i + 1] ?? 0)) / 2
    for (let j = 0; j < columns; j++) {
      const cell = i * columns + j
      const middle = ((edges[j] ?? 0) + (edges[j + 1] ?? 0)) / 2
      if (j + 1 < columns && !covered(vertical, edges[j + 1] ?? 0, rowMiddle)) join(cell, cell + 1)
      if (i + 2 < levels.length && !covered(horizontal, levels[i + 1] ?? 0, middle))
        join(cell, cell + columns)
    }
  }
  return roots.map((_, i) => find(i))
}

type Raster = {
  readonly edges: readonly number[]
  readonly levels: readonly number[]
  readonly roots: readonly number[]
}

/** The text of each merged cell, its wrapped lines joined. */
function textByRoot(
  glyphs: readonly Glyphs[],
  { edges, levels, roots }: Raster,
): ReadonlyMap<number, string> {
  const columns = edges.length - 1
  const within = new Map<number, Glyphs[]>()
  for (const piece of glyphs) {
    const column = bandOf(edges, piece.x + Math.min(piece.width / 2, piece.size))
    const row = bandOf(levels, piece.y - piece.size * 0.35)
    if (column < 0 || row < 0) continue
    const root = roots[row * columns + column] ?? 0
    within.set(root, [...(within.get(root) ?? []), piece])
  }
  const raster = { edges, levels, roots }
  const lines = new Map([...within].map(([root, pieces]) => [root, linesOf(pieces)]))
  const offsets = [...lines].flatMap(([root, [first]]) =>
    first === undefined ? [] : [first.left - spanOf(root, raster).left],
  )
  const padding = Math.min(
    8,
    Math.max(
      1,
      least(offsets, (offset) => offset),
    ),
  )
  return new Map(
    [...lines].map(([root, own]) => [
      root,
      joinLines(own, spanOf(root, raster).width - 2 * padding),
    ]),
  )
}

/** Where a merged cell begins, and how wide it is. */
function spanOf(
  root: number,
  { edges, roots }: Raster,
): { readonly left: number; readonly width: number } {
  const columns = edges.length - 1
  const row = Math.floor(root / columns)
  let right = root % columns
  while (right + 1 < columns && roots[row * columns + right + 1] === root) right++
  const left = edges[root % columns] ?? 0
  return { left, width: (edges[right + 1] ?? 0) - left }
}

function bandOf(edges: readonly number[], at: number): number {
  for (let i = 0; i + 1 < edges.length; i++)
    if (at >= (edges[i] ?? 0) - 1 && at < (edges[i + 1] ?? 0)) return i
  return -1
}

/** Whether a piece of text stands inside a table. */
export function isInside(table: PageTable, piece: Glyphs): boolean {
  const middle = piece.y - piece.size * 0.35
  return (
    middle > table.top - 1 &&
    middle < table.bottom + 1 &&
    piece.x >= (table.edges[0] ?? 0) - 2 &&
    piece.x <= (table.edges.at(-1) ?? 0) + 2
  )
}
