import { textKey } from '../../core/figures/marks/stretches.ts'
import type { CheckPlace } from '../../core/figures/text/place.ts'
import type { PrivacyFinding } from '../../core/privacy/finding.ts'
import { masked } from '../../core/privacy/mask.ts'
import { isGrid, type ReadPaper } from '../../core/reading/paper.ts'

type Findings = readonly PrivacyFinding<CheckPlace>[]

/** The findings by the text that they stand in. */
export function byText(found: Findings): ReadonlyMap<string, Findings> {
  const map = new Map<string, PrivacyFinding<CheckPlace>[]>()
  for (const one of found) {
    const key = textKey(one.place)
    map.set(key, [...(map.get(key) ?? []), one])
  }
  return map
}

/** A text whose lines are its paragraphs; line ends stay as they are. */
export function maskedLines(text: string, found: Findings): string {
  const lines = byText(found)
  let number = 0
  return text
    .split(/(\r\n?|\n|\f)/)
    .map((piece, index) => {
      if (index % 2 === 1) return piece
      number++
      const mark = piece.startsWith('\ufeff') ? '\ufeff' : ''
      return mark + masked(piece.slice(mark.length), lines.get(`p${number}`) ?? [])
    })
    .join('')
}

/** What each cell says and what it is to say, where the two differ. */
export function changedCells(paper: ReadPaper, found: Findings): ReadonlyMap<string, string> {
  const cells = byText(found)
  const changed = new Map<string, string>()
  paper.parts.filter(isGrid).forEach(({ rows }, table) => {
    for (const { row, cells: own } of rows)
      own.forEach(({ text }, column) => {
        const here = cells.get(`t${table + 1}r${row}c${column + 1}`)
        if (here !== undefined) changed.set(text, masked(text, here))
      })
  })
  return changed
}

/** Cells of a delimited text, with their quotes doubled where they are quoted. */
export function maskedCells(text: string, paper: ReadPaper, found: Findings): string {
  const changed = [...changedCells(paper, found)].sort(([a], [b]) => b.length - a.length)
  return changed.reduce((left, [cell, by]) => {
    const [quoted, quotedBy] = [cell.replaceAll('"', '""'), by.replaceAll('"', '""')]
    const form = new RegExp(
      `(^|[,;\\t\\n\\r"])(\\s*)${escaped(quoted).replace(/\n/g, '\\r?\\n')}(?=\\s*(?:[,;\\t\\n\\r"]|$))`,
      'gu',
    )
    return left.replace(form, (_whole, before: string, space: string) => before + space + quotedBy)
  }, text)
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** The masked paper as plain text: a line for each paragraph, rows with tabs between their cells. */
export function textOfPaper(paper: ReadPaper, found: Findings): string {
  const texts = byText(found)
  const shown = (text: string, key: string) => masked(text, texts.get(key) ?? [])
  let table = 0
  const lines = paper.parts.flatMap((part) => {
    if (!isGrid(part)) return [shown(part.text, `p${part.paragraph}`)]
    const number = ++table
    return part.rows.map(({ row, cells }) =>
      cells
        .map(({ text, covered }, column) =>
          covered === undefined ? shown(text, `t${number}r${row}c${column + 1}`) : '',
        )
        .map((text) => text.replace(/\s*\n\s*/gu, ' '))
        .join('\t'),
    )
  })
  return `${lines.join('\n')}\n`
}
