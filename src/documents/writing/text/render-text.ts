import type { Block, Cell, Masthead, Paper, Run, UnitItem } from '../../../core/bulletin/blocks.ts'
import { type ImprintLine, imprintParts } from '../../../core/bulletin/imprint-lines.ts'
import { placeCells } from '../../../core/bulletin/table-grid.ts'
import { legalText } from '../xml.ts'

/** A paper as plain text: one paragraph a line, an empty line between parts, no layout by spaces. */
export function renderText(paper: Paper): string {
  const parts = [
    ...(paper.masthead ? mastheadParts(paper.masthead) : []),
    ...paper.body.map(blockText),
    ...(paper.imprint
      ? imprintParts(paper.imprint).map((lines) => lines.map(imprintText).join('\n'))
      : []),
    paper.imprint?.permit ?? '',
  ]
  return `${legalText(parts.filter((part) => part !== '').join('\n\n'))}\n`
}

function mastheadParts(masthead: Masthead): readonly string[] {
  const { marks, nameLines, issueLine, office, date } = masthead
  return [
    marks.join('\n'),
    nameLines.join('\n'),
    issueLine,
    [office, date].filter((text) => text !== '').join('    '),
  ]
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'contents':
      return [block.label, ...block.entries.map((entry) => `★ ${entry}`)].join('\n')
    case 'heading':
      return block.kicker ? `${block.kicker}\n${block.text}` : block.text
    case 'paragraph':
      return runsText(block.runs)
    case 'unit-item':
      return unitText(block)
    case 'letter':
      return [block.title, block.salutation, ...block.paragraphs, ...block.signature]
        .filter((line) => line !== '')
        .join('\n')
    case 'picture':
      return block.caption
    case 'table':
      return [
        block.caption ?? '',
        ...tableLines([...block.header, ...block.rows], block.widths.length),
      ]
        .filter((line) => line !== '')
        .join('\n')
    case 'page-break':
      return ''
    case 'rule':
      return '---'
  }
}

function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

function unitText(item: UnitItem): string {
  const name = `${item.mark === 'triangle' ? '▲' : ''}${item.units}`
  const [first, ...rest] = item.paragraphs.map(runsText)
  if (item.layout === 'own-line' || first === undefined)
    return [name, ...(first === undefined ? [] : [first]), ...rest].join('\n')
  return [item.units === '' ? `${name}${first}` : `${name}：${first}`, ...rest].join('\n')
}

/** A row a line, cells between bars; a cell that reaches over several rows is written in its first. */
function tableLines(rows: readonly (readonly Cell[])[], width: number): readonly string[] {
  return placeCells(rows, width).map((cells) => {
    const texts = Array.from({ length: width }, () => '')
    for (const { cell, column } of cells)
      texts[column] = cell.paragraphs.join(' ').replace(/\s*\n\s*/g, ' ')
    return texts.join(' | ').trim()
  })
}

function imprintText(line: ImprintLine): string {
  if (line.kind === 'addressees') return `${line.label}${line.text}`
  return line.kind === 'ends' ? `${line.left}    ${line.right}` : line.text
}
