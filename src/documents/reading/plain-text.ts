import { parse } from 'csv-parse/sync'
import { paragraphsAndTables } from '../../core/reading/drawn-tables.ts'
import { meaningOfHeading } from '../../core/reading/headings.ts'
import type { Grid, GridRow, PaperPart, ReadPaper } from '../../core/reading/paper.ts'
import { isMarkdown, markdownParts } from './markdown.ts'

/** A text file or pasted text: Markdown as it is meant, a table where its lines are parted by tabs or commas, else paragraphs. */
export function readText(text: string): ReadPaper {
  const clean = text.replace(/^\ufeff/, '')
  if (isMarkdown(clean)) return { format: 'text', parts: markdownParts(clean), notices: [] }
  const delimiter = delimiterOf(clean)
  if (delimiter === null) return { format: 'text', parts: paragraphs(clean), notices: [] }
  const format = delimiter === '\t' ? 'text' : 'csv'
  return { format, parts: [delimited(clean, delimiter)], notices: [] }
}

function paragraphs(text: string): readonly PaperPart[] {
  return paragraphsAndTables(
    text
      .split(/\r\n?|\n|\f/)
      .flatMap((line, i) => (line.trim() === '' ? [] : [{ text: line, number: i + 1 }])),
  )
}

const SAMPLE = 256 * 1024

/** Tabs win where lines have two or more; commas and semicolons only where most records agree on their number. */
function delimiterOf(text: string): '\t' | ',' | ';' | null {
  const sample = text.slice(0, SAMPLE)
  const lines = sample.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const tabbed = lines.filter((line) => line.split('\t').length > 2).length
  if (tabbed >= Math.min(2, lines.length) && tabbed > 0) return '\t'
  if (lines.some((line) => line.split('|').length > 4)) return null
  return ([',', ';'] as const).find((mark) => recordsAgree(sample, mark)) ?? null
}

/** Running text has half-width commas too, but never the same number in record after record. */
function recordsAgree(sample: string, mark: string): boolean {
  const records = parseRecords(sample, mark)
    .map(({ record }) => record)
    .filter((record) => record.some((cell) => cell.trim() !== ''))
  const widths = records.map((record) => record.length)
  const most = mostCommon(widths.filter((width) => width >= 3))
  if (most === null) return false
  const agreeing = widths.filter((width) => width === most).length
  if (records.slice(0, HEAD_RECORDS).some(isHead)) return true
  const sentences = sample.split(/\r\n?|\n/).filter((line) => /[。！？]["”）)]?\s*$/u.test(line))
  if (sentences.length * 2 >= agreeing) return false
  return agreeing >= 2 && agreeing * 10 >= widths.length * 6
}

const HEAD_RECORDS = 8

/** A record of nothing but headings: what follows is a list, though its cells may be sentences. */
function isHead(record: readonly string[]): boolean {
  const known = record.filter((cell) => cell.trim().length <= 14 && meaningOfHeading(cell) !== null)
  return known.length >= 4 && known.length * 4 >= record.length * 3
}

function mostCommon(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } }

/** Quoted cells keep their line breaks; a row's number is the line on which it begins. */
function delimited(text: string, delimiter: string): Grid {
  const rows: GridRow[] = []
  let line = 1
  for (const { record, info } of parseRecords(text, delimiter)) {
    if (record.some((cell) => cell.trim() !== ''))
      rows.push({
        row: line,
        cells: record.map((cell) => ({ text: cell.replace(/\r\n?/g, '\n') })),
      })
    line = info.lines + 1
  }
  return { kind: 'grid', sheet: null, merges: 'lost', rows }
}

function parseRecords(text: string, delimiter: string): readonly Parsed[] {
  const options = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    info: true,
  } as const
  if (hasOpenQuote(text, delimiter))
    return parse(text, { ...options, quote: false }) as unknown as Parsed[]
  try {
    return parse(text, options) as unknown as Parsed[]
  } catch {
    // A quotation mark that never ends: taken as an ordinary character.
    return parse(text, { ...options, quote: false }) as unknown as Parsed[]
  }
}

/** Whether a quoted cell never ends: the parser would look for its end anew at every quotation mark. */
function hasOpenQuote(text: string, delimiter: string): boolean {
  const ends = new RegExp(`[${delimiter}\\r\\n]`, 'g')
  let at = 0
  while (at < text.length) {
    if (text[at] === '"') {
      at = endOfQuoted(text, at + 1, delimiter)
      if (at < 0) return true
    }
    ends.lastIndex = at
    const end = ends.exec(text)
    if (end === null) return false
    at = end.index + 1
  }
  return false
}

/** Where the quotation mark stands that closes a cell; -1 where none does. */
function endOfQuoted(text: string, from: number, delimiter: string): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text[at + 1]
    if (next === '"') at++
    else if (next === undefined || next === delimiter || next === '\r' || next === '\n')
      return at + 1
  }
  return -1
}
