import type { Block, Cell, Paper } from '../../bulletin/blocks.ts'

/** The title of a paper, set as an article's. */
export const title = (text: string): Block => ({ kind: 'heading', level: 'article', text })
/** A heading of the first level: 一、…. */
export const head = (text: string): Block => ({ kind: 'heading', level: '1', text })
/** A paragraph of the text, its placeholders in braces; indented by two characters. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
/** A line that is not indented. */
export const flush = (text: string): Block => ({
  kind: 'paragraph',
  flush: true,
  runs: [{ text }],
})
/** A line at the right edge, for signature and date. */
export const right = (text: string): Block => ({
  kind: 'paragraph',
  align: 'right',
  flush: true,
  runs: [{ text }],
})
/** A line in the middle, as for a number below a title. */
export const centred = (text: string): Block => ({
  kind: 'paragraph',
  align: 'center',
  flush: true,
  runs: [{ text }],
})
export const empty = flush('')

/** A paragraph that is there only where the flag, text or list has something, and once for each of a list. */
export const where = (name: string, text: string): readonly Block[] => [
  paragraph(`{#${name}}`),
  paragraph(text),
  paragraph(`{/${name}}`),
]

const cell = (text: string): Cell => ({ paragraphs: text.split('\n') })
const middle = (text: string): Cell => ({ paragraphs: text.split('\n'), align: 'center' })

/** Columns of this width hold words; narrower ones a number, a date, one word, set in the middle. */
const WIDE = 4

/** A table whose one row is repeated for each of a list: the loop opens in its first cell and ends in its last. */
export function listTable(
  list: string,
  columns: readonly { readonly head: string; readonly field: string; readonly width: number }[],
  total: readonly string[] = [],
): Block {
  const last = columns.length - 1
  const alike = columns.map(({ width }) => (width < WIDE ? middle : cell))
  const row = columns.map(({ field }, n) => {
    const text = `${n === 0 ? `{#${list}}` : ''}{${field}}${n === last ? `{/${list}}` : ''}`
    return (alike[n] ?? cell)(text)
  })
  return {
    kind: 'table',
    caption: null,
    widths: columns.map(({ width }) => width),
    header: [columns.map((column) => middle(column.head))],
    rows: [row, ...(total.length > 0 ? [total.map((text, n) => (alike[n] ?? cell)(text))] : [])],
  }
}

/** A form of labels and values, in pairs or a label over the whole width. */
export function formTable(
  rows: readonly (readonly [string, string] | readonly [string, string, string, string])[],
): Block {
  return {
    kind: 'table',
    caption: null,
    widths: [1.15, 2, 1.15, 2],
    header: [],
    rows: rows.map((row) =>
      row.length === 4
        ? [middle(row[0]), cell(row[1]), middle(row[2]), cell(row[3])]
        : [middle(row[0]), { ...cell(row[1]), columnSpan: 3 }],
    ),
  }
}

/** A ready-made paper of the office without the head and tail of a bulletin, upright unless it says otherwise. */
export function sheetOf(
  name: string,
  body: readonly Block[],
  orientation: Paper['orientation'] = 'portrait',
): Paper {
  return { title: name, masthead: null, body, imprint: null, pageNumbers: 'dash', orientation }
}
