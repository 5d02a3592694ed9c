import type { Block, Paper } from '../blocks.ts'

/** The words of a paper's body, one line for each heading and paragraph, for comparison. */
export function bodyText(paper: Pick<Paper, 'body'>): string {
  return paper.body.flatMap(linesOf).join('\n')
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [...(block.kicker === undefined ? [] : [block.kicker]), block.text]
    case 'paragraph':
      return [block.runs.map((run) => run.text).join('')]
    case 'contents':
      return [block.label, ...block.entries.map((entry) => `★ ${entry}`)]
    case 'unit-item':
      return [
        `${block.mark === 'triangle' ? '▲' : ''}${block.units}：`,
        ...block.paragraphs.map((runs) => runs.map((run) => run.text).join('')),
      ]
    case 'letter':
      return [block.title, block.salutation, ...block.paragraphs, ...block.signature]
    case 'picture':
      return [block.caption]
    default:
      return []
  }
}
