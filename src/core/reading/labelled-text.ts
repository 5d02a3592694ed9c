import { caseNumbersIn } from './case-number.ts'
import { CHANNEL_WORD } from './column-content.ts'
import { meaningOfHeading } from './headings.ts'
import type { Meaning } from './meaning.ts'
import type { Grid } from './paper.ts'
import { squash } from './plain-text.ts'
import { type Field, recordsOf, rowsOfRecords } from './records.ts'
import type { TextGrid } from './text-grid.ts'

const LABEL =
  /^(?:[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]?)?\s*(?:[【[]([^】\]]{2,14})[】\]]\s*[:：]?|([^\s:：,，。；;【】]{2,14})\s*[:：])\s*(.*)$/u
const PRESENT: readonly Meaning[] = [
  'complaint',
  'problem',
  'findings',
  'findingsAndHandling',
  'handling',
]

/**
 * Records written as label and value, one label a line (受理编号：… 【反映问题】…), or a label on lines of
 * its own over its value. A new record begins where a label comes again, or a line names the next case.
 */
export function labelledRecords(lines: readonly string[]): TextGrid | null {
  const { fields, before } = fieldsOf(lines)
  const records = recordsOf(fields)
  const usable = records.filter((record) => record.some(({ meaning }) => PRESENT.includes(meaning)))
  if (usable.length === 0) return null
  const named = usable.flat().some(({ meaning }) => meaning === 'caseNumber')
  const number = named ? null : numberInTitle(before)
  const numbered =
    number === null ? usable : usable.map((record) => [numberField(number, record), ...record])
  const grid: Grid = {
    kind: 'grid',
    sheet: null,
    merges: 'marked',
    rows: rowsOfRecords(numbered),
  }
  return { grid, before }
}

function numberField(number: string, record: readonly Field[]): Field {
  const row = record[0]?.row ?? 0
  return { meaning: 'caseNumber', heading: '受理编号', value: { text: number }, row }
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
    const label = labelAt(lines, i) ?? openingAt(lines, i, fields)
    if (label !== null) {
      const { meaning, heading, value } = label
      fields.push({ meaning, heading, value: { text: value }, row: i + 1 })
      i += label.extraLines
      continue
    }
    const last = fields.at(-1)
    const line = lines[i] ?? ''
    if (last === undefined) before.push(line)
    else {
      const { text } = last.value
      fields[fields.length - 1] = {
        ...last,
        value: { text: text === '' ? line : `${text}\n${line}` },
      }
    }
  }
  return { fields, before }
}

type Label = {
  readonly meaning: Meaning
  readonly heading: string
  readonly value: string
  /** Lines that the label takes beyond its first. */
  readonly extraLines: number
}

/** A label with its value on the same line, or one alone on up to two short lines. */
function labelAt(lines: readonly string[], i: number): Label | null {
  const line = lines[i] ?? ''
  const inline = LABEL.exec(line)
  const heading = inline?.[1] ?? inline?.[2]
  const known = heading === undefined ? null : meaningOfHeading(heading)
  if (known !== null && heading !== undefined) {
    const value = inline?.[3] ?? ''
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

/** What follows a problem of a task list. */
const UNDER_PROBLEM: ReadonlySet<Meaning> = new Set<Meaning>([
  'goal',
  'measures',
  'leadUnits',
  'supportUnits',
])

const ORDINAL =
  /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]、?|\d{1,3}[、.．](?!\d))\s*/u

/**
 * A line over labels that tells which case they are of: （一）第D3HN202411080012号信访件, or the numbered
 * problem itself (一、部分乡镇污水处理厂运行不正常。) over its 整改目标.
 */
function openingAt(lines: readonly string[], i: number, fields: readonly Field[]): Label | null {
  const line = lines[i] ?? ''
  const next = labelAt(lines, i + 1)
  if (next === null) return null
  const [number, ...others] = caseNumbersIn(line)
  if (number !== undefined && others.length === 0 && line.length <= 40 && !/[。；;]/u.test(line))
    return { meaning: 'caseNumber', heading: '受理编号', value: number, extraLines: 0 }
  if (!UNDER_PROBLEM.has(next.meaning) || !ORDINAL.test(line)) return null
  const record = fields.slice(fields.findLastIndex(({ meaning }) => meaning === 'problem') + 1)
  const comesAgain = record.some(({ meaning }) => meaning === next.meaning)
  return fields.length === 0 || comesAgain
    ? { meaning: 'problem', heading: '问题', value: line.replace(ORDINAL, ''), extraLines: 0 }
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
  'measures',
  'requirement',
  'handling',
  'status',
  'accountability',
  'units',
  'leadUnits',
  'supportUnits',
  'leader',
  'persons',
  'address',
  'place',
  'company',
  'isKey',
  'complainantName',
  'complainantPhone',
  'complainantAddress',
  'complainantId',
  'remark',
])

function isLabel(meaning: Meaning, label: string): boolean {
  return (
    LABELS.has(meaning) &&
    !/日报|来源|网站|^文章|^发布|^时间$|(?:公示|公开|清单|表|台账|通报)$/.test(label)
  )
}
