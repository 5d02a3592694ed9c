import { parse } from 'csv-parse/sync'
import type { Grid, GridRow, PaperPart, ReadPaper } from '../../core/reading/paper.ts'

/** A text file or pasted text: a table where its lines are parted by tabs or commas, else paragraphs. */
export function readText(text: string): ReadPaper {
  const clean = text.replace(/^\ufeff/, '')
  const delimiter = delimiterOf(clean)
  const grid = delimiter === null ? null : delimited(clean, delimiter)
  if (grid !== null)
    return { format: delimiter === '\t' ? 'text' : 'csv', parts: [grid], notices: [] }
  return { format: 'text', parts: paragraphs(clean), notices: [] }
}

function paragraphs(text: string): readonly PaperPart[] {
  return text
    .split(/\r\n?|\n|\f/)
    .flatMap((line, i) =>
      line.trim() === '' ? [] : [{ kind: 'paragraph', text: line, paragraph: i + 1 } as const],
    )
}

/** Tabs win where several lines have two or more; commas and semicolons only where lines agree on their number. */
function delimiterOf(text: string): '\t' | ',' | ';' | null {
  const lines = text
    .slice(0, 256 * 1024)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 200)
  const counts = (mark: string) => lines.map((line) => line.split(mark).length - 1)
  if (counts('\t').filter((count) => count >= 2).length >= Math.min(2, lines.length)) return '\t'
  for (const mark of [',', ';'] as const) {
    const found = counts(mark)
    const most = mostCommon(found.filter((count) => count >= 2))
    const agreeing = found.filter((count) => count === most).length
    const barred = lines.some((line) => line.split('|').length > 4)
    if (most !== null && !barred && agreeing >= 2 && agreeing * 3 >= lines.length && !prose(lines))
      return mark
  }
  return null
}

/** Running text has half-width commas too, but its lines have no short fields. */
function prose(lines: readonly string[]): boolean {
  const fields = lines.flatMap((line) => line.split(','))
  const short = fields.filter((field) => field.trim().length <= 6).length
  return short * 4 < fields.length
}

function mostCommon(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } }

/** Quoted cells keep their line breaks; a row's number is the line on which it begins. */
function delimited(text: string, delimiter: string): Grid | null {
  const records = parseRecords(text, delimiter)
  if (records === null) return null
  const rows: GridRow[] = []
  let line = 1
  for (const { record, info } of records) {
    if (record.some((cell) => cell.trim() !== ''))
      rows.push({
        row: line,
        cells: record.map((cell) => ({ text: cell.replace(/\r\n?/g, '\n') })),
      })
    line = info.lines + 1
  }
  return { kind: 'grid', sheet: null, merges: 'lost', rows }
}

function parseRecords(text: string, delimiter: string): readonly Parsed[] | null {
  const options = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    info: true,
  } as const
  try {
    return parse(text, options) as unknown as Parsed[]
  } catch {
    // A quotation mark that never ends: taken as an ordinary character.
    return parse(text, { ...options, quote: false }) as unknown as Parsed[]
  }
}
