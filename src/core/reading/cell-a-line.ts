import { looksLikeCaseNumber } from './case-number.ts'
import { meaningOfHeading } from './headings.ts'
import type { GridRow } from './paper.ts'
import { squash } from './plain-text.ts'
import type { TextGrid } from './text-grid.ts'

const FEWEST = 4
const LONGEST_LABEL = 14

type Head = { readonly from: number; readonly width: number; readonly numbered: number }

/**
 * A table copied cell by cell: the headings one a line, then the cells one a line. Records are found
 * by their case numbers; a record with more lines than there are headings has a text of several lines.
 */
export function cellALineGrid(lines: readonly string[]): TextGrid | null {
  for (const head of headsOf(lines)) {
    const found = gridUnder(lines, head)
    if (found !== null) return found
  }
  return null
}

function gridUnder(lines: readonly string[], { from, width, numbered }: Head): TextGrid | null {
  const body = lines.slice(from + width)
  const starts = body.flatMap((line, i) =>
    looksLikeCaseNumber(squash(line)) ? [i - numbered] : [],
  )
  if (starts.length === 0 || starts[0] !== 0) return null
  const records = starts.map((start, i) => ({
    row: from + width + start + 1,
    texts: body.slice(start, starts[i + 1] ?? start + width),
  }))
  if (records.some(({ texts }) => texts.length < width)) return null
  const labels = lines.slice(from, from + width)
  const rows = [
    rowOf(from + 1, labels),
    ...records.map(({ row, texts }) => rowOf(row, inColumns(texts, labels))),
  ]
  return {
    grid: { kind: 'grid', sheet: null, merges: 'marked', rows },
    before: lines.slice(0, from),
  }
}

/** Runs of lines that are all headings, the case number among them; a title (第十批) may read as one too. */
function headsOf(lines: readonly string[]): readonly Head[] {
  const isLabel = lines.map(
    (line) => line.length <= LONGEST_LABEL && meaningOfHeading(line) !== null,
  )
  const first = isLabel.findIndex((_, i) => isLabel.slice(i, i + FEWEST).every(Boolean))
  if (first < 0) return []
  const end = isLabel.indexOf(false, first)
  const labels = lines
    .slice(first, end < 0 ? lines.length : end)
    .map((line) => meaningOfHeading(line))
  const number = labels.lastIndexOf('caseNumber')
  return labels.flatMap((_, i) =>
    i <= number && labels.length - i >= FEWEST
      ? [{ from: first + i, width: labels.length - i, numbered: number - i }]
      : [],
  )
}

/** Lines beyond one a column belong to the long text: complaint or problem. */
function inColumns(texts: readonly string[], labels: readonly string[]): readonly string[] {
  const extra = texts.length - labels.length
  const long = labels.findIndex((label) =>
    ['complaint', 'problem'].includes(meaningOfHeading(label) ?? ''),
  )
  if (extra === 0 || long < 0) return texts.slice(0, labels.length)
  const text = texts.slice(long, long + extra + 1).join('\n')
  return [...texts.slice(0, long), text, ...texts.slice(long + extra + 1)]
}

function rowOf(row: number, texts: readonly string[]): GridRow {
  return { row, cells: texts.map((text) => ({ text })) }
}
