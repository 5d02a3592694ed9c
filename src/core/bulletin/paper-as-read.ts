import type { Grid, PaperPart, ReadPaper } from '../reading/paper.ts'
import type { Block, Paper, Run, UnitItem } from './blocks.ts'
import { imprintParts } from './imprint-lines.ts'
import { placeCells } from './table-grid.ts'

type Line = string | Omit<Grid, 'kind' | 'sheet' | 'merges'>

/**
 * A paper as the reader would give it back from a file: its paragraphs counted from 1 and its tables,
 * so that what reads and checks foreign papers does the same with the office's own.
 */
export function paperAsRead(paper: Paper): ReadPaper {
  const lines: readonly Line[] = [
    ...(paper.masthead === null ? [] : mastheadLines(paper.masthead)),
    ...paper.body.flatMap(blockLines),
    ...(paper.imprint === null ? [] : imprintLines(paper.imprint)),
  ]
  return { format: 'docx', parts: lines.filter((line) => line !== '').map(partOf), notices: [] }
}

function partOf(line: Line, index: number): PaperPart {
  return typeof line === 'string'
    ? { kind: 'paragraph', text: line, paragraph: index + 1 }
    : { kind: 'grid', sheet: null, merges: 'marked', ...line }
}

function mastheadLines(masthead: NonNullable<Paper['masthead']>): readonly string[] {
  const { marks, nameLines, issueLine, office, date } = masthead
  return [...marks, ...nameLines, issueLine, `${office}　${date}`]
}

function imprintLines(imprint: NonNullable<Paper['imprint']>): readonly string[] {
  const lines = imprintParts(imprint)
    .flat()
    .map((line) => {
      if (line.kind === 'addressees') return `${line.label}${line.text}`
      return line.kind === 'ends' ? `${line.left}　${line.right}` : line.text
    })
  return [...lines, imprint.permit ?? '']
}

function blockLines(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'contents':
      return [block.label, ...block.entries.map((entry) => `★${entry}`)]
    case 'heading':
      return [block.kicker ?? '', block.text]
    case 'paragraph':
      return [runsText(block.runs)]
    case 'unit-item':
      return unitLines(block)
    case 'letter':
      return [block.title, block.salutation, ...block.paragraphs, ...block.signature]
    case 'picture':
      return [block.caption]
    case 'table':
      return [block.caption ?? '', gridOf(block)]
    case 'page-break':
    case 'rule':
      return []
  }
}

const runsText = (runs: readonly Run[]) => runs.map((run) => run.text).join('')

function unitLines({ mark, layout, units, paragraphs }: UnitItem): readonly string[] {
  const name = `${mark === 'triangle' ? '▲' : ''}${units}`
  const [first = '', ...rest] = paragraphs.map(runsText)
  if (layout === 'own-line') return [name, first, ...rest]
  return [units === '' ? `${name}${first}` : `${name}：${first}`, ...rest]
}

function gridOf({
  header,
  rows,
  widths,
}: Extract<Block, { kind: 'table' }>): Exclude<Line, string> {
  const placed = placeCells([...header, ...rows], widths.length)
  return {
    rows: placed.map((cells, row) => {
      const texts = Array.from({ length: widths.length }, () => '')
      for (const { cell, column } of cells) texts[column] = cell.paragraphs.join('\n')
      return { row: row + 1, cells: texts.map((text) => ({ text })) }
    }),
  }
}
