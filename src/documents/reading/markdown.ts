import type { GridRow, PaperPart } from '../../core/reading/paper.ts'

/** |---|:---:| below the head of a table. */
const RULE = /^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+\|?\s*$/u
const HEADING = /^#{1,6}\s+\S/u

/** Whether a text is written in Markdown: a ruled table, or headings with emphasis. */
export function isMarkdown(text: string): boolean {
  const lines = text.split(/\r\n?|\n/)
  if (lines.some((line, index) => index > 0 && RULE.test(line) && isRow(lines[index - 1])))
    return true
  return lines.some((line) => HEADING.test(line)) && /\*\*[^*\n]+\*\*/u.test(text)
}

/** Markdown's tables as tables and its other lines as paragraphs, numbered by line; marks of emphasis are left out. */
export function markdownParts(text: string): readonly PaperPart[] {
  const lines = text.split(/\r\n?|\n/)
  const parts: PaperPart[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (isRow(line) && RULE.test(lines[at + 1] ?? '')) {
      const end = tableEnd(lines, at)
      parts.push({ kind: 'grid', sheet: null, merges: 'lost', rows: rowsOf(lines, at, end) })
      at = end - 1
    } else if (line.trim() !== '')
      parts.push({ kind: 'paragraph', text: plain(line), paragraph: at + 1 })
  }
  return parts
}

function isRow(line: string | undefined): boolean {
  return line?.includes('|') === true
}

function tableEnd(lines: readonly string[], from: number): number {
  let end = from + 2
  while (end < lines.length && isRow(lines[end])) end++
  return end
}

/** The rule below the head is no row. */
function rowsOf(lines: readonly string[], from: number, end: number): readonly GridRow[] {
  const rows: GridRow[] = []
  for (let at = from; at < end; at++) {
    if (at === from + 1) continue
    const cells = (lines[at] ?? '')
      .trim()
      .replace(/^\||\|$/gu, '')
      .split(/(?<!\\)\|/u)
    rows.push({ row: at + 1, cells: cells.map((cell) => ({ text: plain(cell.trim()) })) })
  }
  return rows
}

const plain = (text: string) =>
  text
    .replace(/(\*\*|__)(?=\S)([^*_\n]+?)\1/gu, '$2')
    .replace(/\\\|/gu, '|')
    .replace(/<br\s*\/?>/giu, '\n')
