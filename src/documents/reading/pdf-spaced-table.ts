import { looksLikeCaseNumber } from '../../core/reading/case-number.ts'
import { meaningOfHeading } from '../../core/reading/headings.ts'
import type { ReadCell } from '../../core/reading/paper.ts'
import { squash } from '../../core/reading/plain-text.ts'
import { least, most } from './extremes.ts'
import type { Glyphs } from './pdf-geometry.ts'
import { joinLines, linesOf } from './pdf-lines.ts'
import type { PageTable } from './pdf-table.ts'

const FEWEST_HEADINGS = 4
/** White space between two columns, in points. */
const CORRIDOR = 2.5

/**
 * A table without rulings: a line of headings, under it white corridors from top to bottom that part
 * the columns. On a further page `known` columns go on without their headings. Null where there is none.
 */
export function spacedTable(
  glyphs: readonly Glyphs[],
  known: readonly number[] | null,
): PageTable | null {
  const head = headingLine(glyphs)
  if (head === null && known === null) return null
  const all = glyphs.filter(({ y, size }) => head === null || y > head.y - size * 0.5)
  const found = head === null ? keeping(all, known) : parted(all, head.parts)
  if (found === null) return null
  const { edges, pieces: below } = found
  const columns = edges.length - 1
  const column = (piece: Glyphs) => columnOf(edges, piece)
  const rows = rowsOf(below, (piece) => isAnchor(piece, column(piece)))
  if (rows === null) return null
  const cells = rows.map((pieces) =>
    Array.from({ length: columns }, (_, j): ReadCell => {
      const own = pieces.filter((piece) => column(piece) === j)
      return { text: joinLines(linesOf(own), (edges[j + 1] ?? 0) - (edges[j] ?? 0) - CORRIDOR) }
    }),
  )
  const [top, bottom] = [least(below, ({ y, size }) => y - size), most(below, ({ y }) => y)]
  return { edges, top, bottom: bottom + 1, rows: cells }
}

type Parted = { readonly edges: readonly number[]; readonly pieces: readonly Glyphs[] }

const MOST_LINES_BELOW = 6

/** The columns of the pieces, without the lines of notes at the end that run across them. */
function parted(pieces: readonly Glyphs[], parts: readonly Part[]): Parted | null {
  const levels = [...new Set(pieces.map(({ y }) => y))].sort((a, b) => b - a)
  for (const last of levels.slice(0, MOST_LINES_BELOW)) {
    const kept = pieces.filter(({ y }) => y <= last)
    const edges = edgesOf(kept, parts)
    if (edges !== null) return { edges, pieces: kept }
  }
  return null
}

/** Pieces that keep to columns that are known. */
function keeping(pieces: readonly Glyphs[], edges: readonly number[] | null): Parted | null {
  return edges !== null && fits(pieces, edges) ? { edges, pieces } : null
}

type Part = { readonly text: string; readonly from: number; readonly to: number }

/** The first line of the page whose parts are nearly all headings; a long heading may take several lines. */
function headingLine(
  glyphs: readonly Glyphs[],
): { readonly y: number; readonly parts: readonly Part[] } | null {
  const levels = [...new Set(glyphs.map(({ y }) => Math.round(y)))].sort((a, b) => a - b)
  for (const y of levels) {
    for (const reach of REACHES) {
      const around = glyphs.filter((piece) => Math.abs(piece.y - y) <= 1.5 + reach * piece.size)
      const parts = partsOf(around)
      const labels = parts.filter(
        ({ text }) => text.length <= 14 && meaningOfHeading(text) !== null,
      )
      if (labels.length >= FEWEST_HEADINGS && labels.length * 10 >= parts.length * 8)
        return { y: least(around, (piece) => piece.y), parts }
    }
  }
  return null
}

/** How many letter heights above and below a line its headings may lie: one line, two, three. */
const REACHES = [0, 0.8, 1.5]

/** Pieces that touch or lie over one another, joined from top to bottom. */
function partsOf(pieces: readonly Glyphs[]): readonly Part[] {
  const groups: Glyphs[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    if (piece.x - end < piece.size * 0.35) groups.at(-1)?.push(piece)
    else groups.push([piece])
    end = Math.max(end, piece.x + piece.width)
  }
  return groups.map((group) => ({
    text: squash(
      linesOf(group)
        .map(({ text }) => text)
        .join(''),
    ),
    from: least(group, ({ x }) => x),
    to: most(group, ({ x, width }) => x + width),
  }))
}

/** Edges in the middle of the corridors that no piece crosses; null unless every heading has its own column. */
function edgesOf(pieces: readonly Glyphs[], parts: readonly Part[]): readonly number[] | null {
  const spans = pieces
    .map(({ x, width }) => ({ from: x, to: x + width }))
    .sort((a, b) => a.from - b.from)
  const edges: number[] = []
  let end = spans[0]?.from ?? 0
  edges.push(end - CORRIDOR)
  for (const { from, to } of spans) {
    if (from - end >= CORRIDOR) edges.push((from + end) / 2)
    end = Math.max(end, to)
  }
  edges.push(end + CORRIDOR)
  const headed = parts.map(({ from, to }) => columnOf(edges, { x: from, width: to - from }))
  const isWhole = new Set(headed).size === parts.length && edges.length - 1 === parts.length
  return isWhole ? edges : null
}

function columnOf(edges: readonly number[], { x, width }: Pick<Glyphs, 'x' | 'width'>): number {
  const middle = x + width / 2
  return edges.findIndex((edge, i) => middle >= edge && middle < (edges[i + 1] ?? edge))
}

/** Whether a page keeps to columns: no piece crosses an edge or stands outside. */
function fits(pieces: readonly Glyphs[], edges: readonly number[]): boolean {
  return pieces.every((piece) => {
    const column = columnOf(edges, piece)
    return (
      column >= 0 &&
      piece.x >= (edges[column] ?? 0) - 1 &&
      piece.x + piece.width <= (edges[column + 1] ?? 0) + 1
    )
  })
}

/** What each row has once: its serial number in the first column, else its case number. */
function isAnchor({ text }: Glyphs, column: number): boolean {
  return column === 0 ? /^\d{1,4}$/.test(squash(text)) || looksLikeCaseNumber(squash(text)) : false
}

/**
 * The pieces of each row, the headings first. White space from edge to edge parts rows; where that does
 * not leave one anchor in each, a row begins at its anchor. Null without any anchor.
 */
function rowsOf(
  pieces: readonly Glyphs[],
  isAnchored: (piece: Glyphs) => boolean,
): readonly (readonly Glyphs[])[] | null {
  const sorted = [...pieces].sort((a, b) => a.y - a.size - (b.y - b.size))
  if (!sorted.some(isAnchored)) return null
  for (const gap of [0.25, 0.5, 0.8, 1.2]) {
    const bands = bandsOf(sorted, gap)
    const anchors = bands.map((band) => band.filter(isAnchored).length)
    const first = anchors[0] === 0 ? 1 : 0
    if (bands.length > first && anchors.slice(first).every((count) => count === 1)) return bands
  }
  const tops = sorted.filter(isAnchored).map(({ y, size }) => y - size * 0.5)
  const rows = [Number.NEGATIVE_INFINITY, ...tops].map((from, i) =>
    sorted.filter(({ y }) => y >= from && y < (tops[i] ?? Number.POSITIVE_INFINITY)),
  )
  return rows.filter((row) => row.length > 0)
}

/** Pieces grouped where a white band of `gap` letter heights lies between them. */
function bandsOf(sorted: readonly Glyphs[], gap: number): readonly (readonly Glyphs[])[] {
  const bands: Glyphs[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const piece of sorted) {
    const top = piece.y - piece.size
    if (top - end > piece.size * gap) bands.push([piece])
    else bands.at(-1)?.push(piece)
    end = Math.max(end, piece.y)
  }
  return bands
}
