import { caseNumbersIn } from './case-number.ts'
import { CHANNEL_WORD } from './column-content.ts'
import { meaningOfHeading } from './headings.ts'
import type { Meaning } from './meaning.ts'
import type { Grid } from './paper.ts'
import { squash } from './plain-text.ts'
import type { TextGrid } from './text-grid.ts'

type Field = {
  readonly meaning: Meaning
  readonly heading: string
  readonly value: string
  readonly line: number
}

const LABEL =
  /^(?:[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]?)?\s*([^\s:：,，。；;]{2,14})\s*[:：]\s*(.*)$/u
const PRESENT: readonly Meaning[] = [
  'complaint',
  'problem',
  'findings',
  'findingsAndHandling',
  'handling',
]

/**
 * Records written as label and value, one label a line (受理编号：… 反映情况：…), or a label on lines of
 * its own over its value. A new record begins where a label comes again.
 */
export function labelledRecords(lines: readonly string[]): TextGrid | null {
  const { fields, before } = fieldsOf(lines)
  const records = groupRecords(fields)
  const usable = records.filter((record) => record.some(({ meaning }) => PRESENT.includes(meaning)))
  if (usable.length === 0) return null
  const headings = [
    ...new Map(usable.flat().map((field) => [field.meaning, field.heading])).entries(),
  ]
  const named = headings.some(([meaning]) => meaning === 'caseNumber')
  const number = named ? null : numberInTitle(before)
  const heads = number === null ? headings : [['caseNumber', '受理编号'] as const, ...headings]
  const rows = usable.map((record) => ({
    row: (record[0]?.line ?? 0) + 1,
    cells: heads.map(([meaning]) => ({
      text:
        meaning === 'caseNumber' && number !== null
          ? number
          : (record.find((field) => field.meaning === meaning)?.value ?? ''),
    })),
  }))
  const grid: Grid = {
    kind: 'grid',
    sheet: null,
    merges: 'marked',
    rows: [{ row: 0, cells: heads.map(([, text]) => ({ text })) }, ...rows],
  }
  return { grid, before }
}

/** 省环保督察热线受理编号20180108-9号信访案件办理情况公示 */
function numberInTitle(lines: readonly string[]): string | null {
  for (const line of lines) {
    const named = /(?:受理|信访|案件|举报)?编号[:：]?\s*([A-Z]{0,4}[\d〔〕[\]-]*\d+号?)/u.exec(
      squash(line),
    )
    const number = named?.[1] ?? caseNumbersIn(line)[0]
    if (number !== undefined) return number
  }
  return null
}

function fieldsOf(lines: readonly string[]): {
  readonly fields: readonly Field[]
  readonly before: readonly string[]
} {
  const fields: Field[] = []
  const before: string[] = []
  for (let i = 0; i < lines.length; i++) {
    const label = labelAt(lines, i)
    if (label !== null) {
      fields.push({ meaning: label.meaning, heading: label.heading, value: label.value, line: i })
      i += label.extraLines
      continue
    }
    const last = fields.at(-1)
    const line = lines[i] ?? ''
    if (last === undefined) before.push(line)
    else
      fields[fields.length - 1] = {
        ...last,
        value: last.value === '' ? line : `${last.value}\n${line}`,
      }
  }
  return { fields, before }
}

/** A label with its value on the same line, or one alone on up to two short lines. */
function labelAt(lines: readonly string[], i: number) {
  const line = lines[i] ?? ''
  const inline = LABEL.exec(line)
  const known = inline?.[1] === undefined ? null : meaningOfHeading(inline[1])
  if (known !== null && inline?.[1] !== undefined) {
    const [, heading, value = ''] = inline
    const isChannel = known === 'channel' && CHANNEL_WORD.test(squash(value))
    if (isChannel || isLabel(known, heading))
      return { meaning: known, heading, value, extraLines: 0 }
  }
  const bare = squash(line).replace(/^序号\d+/, '')
  const alone = bare.length <= 8 ? meaningOfHeading(bare) : null
  if (alone !== null && isLabel(alone, bare) && bare.length >= 4)
    return { meaning: alone, heading: bare, value: '', extraLines: 0 }
  const two = bare + squash(lines[i + 1] ?? '')
  const joined = bare.length <= 8 && two.length <= 10 ? meaningOfHeading(two) : null
  return joined !== null && isLabel(joined, two)
    ? { meaning: joined, heading: two, value: '', extraLines: 1 }
    : null
}

const LABELS: ReadonlySet<Meaning> = new Set<Meaning>([
  'caseNumber',
  'channel',
  'receivedAt',
  'handedOverAt',
  'dueAt',
  'complaint',
  'problem',
  'regions',
  'categories',
  'findings',
  'findingsAndHandling',
  'verdict',
  'goal',
  'handling',
  'status',
  'accountability',
  'units',
  'address',
  'company',
  'complainantName',
  'complainantPhone',
  'complainantAddress',
  'complainantId',
  'remark',
])

function isLabel(meaning: Meaning, label: string): boolean {
  return LABELS.has(meaning) && !/日报|来源|网站|^文章|^发布|^时间$/.test(label)
}

function groupRecords(fields: readonly Field[]): readonly (readonly Field[])[] {
  const records: Field[][] = []
  for (const field of fields) {
    const last = records.at(-1)
    if (last === undefined || last.some(({ meaning }) => meaning === field.meaning))
      records.push([field])
    else last.push(field)
  }
  return records
}
