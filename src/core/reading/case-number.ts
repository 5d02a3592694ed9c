import { type Day, dayOf } from '../calendar/day.ts'
import { halfWidth } from './plain-text.ts'

/** One way of numbering cases. `pattern` is tried on the normalised number, anchored at both ends. */
export type CaseNumberScheme = {
  readonly name: string
  readonly pattern: RegExp
}

/** A case number taken apart: nothing is rejected, a number of no known scheme has `scheme` null. */
export type CaseNumber = {
  readonly caseNumber: string
  readonly raw: string
  readonly isKey: boolean
  readonly scheme: string | null
  readonly channel: '来电' | '来信' | null
  readonly day: Day | null
  readonly year: number | null
}

/**
 * The schemes of domain.md §3. A round may bring its own list. Named groups: `source` D or X,
 * `year`, `date` (yyyymmdd), `monthDay` (mmdd beside a year).
 */
export const CASE_NUMBER_SCHEMES: readonly CaseNumberScheme[] = [
  { name: 'central', pattern: /^(?<source>[DX])[1-9][A-Z]{2,5}(?<date>20\d{6})\d{4}$/ },
  { name: 'province-serial', pattern: /^(?<source>[DX])[1-9][A-Z]{2}(?<year>20\d{2})0\d{4}$/ },
  { name: 'look-back', pattern: /^(?<source>[DX])\d{6}(?<date>20\d{6})\d{4}$/ },
  { name: 'area-code', pattern: /^(?<source>[DX])\d{12}(?<date>20\d{6})\d{4}$/ },
  { name: 'city-date', pattern: /^\p{Script=Han}{2,4}(?<source>[DX])(?<date>20\d{6})\d{3}$/u },
  { name: 'city-letters', pattern: /^[A-Z]{2}(?<source>[DX])(?<date>20\d{6})\d{2}$/ },
  { name: 'word-date', pattern: /^(?<source>[信电])(?<date>20\d{6})\d{3}$/ },
  { name: 'batch-serial', pattern: /^(?<source>[DX])\d{5}$/ },
  { name: 'serial', pattern: /^(?<source>[DX])\d{3}$/ },
  { name: 'petition-office', pattern: /^访受〔(?<year>20\d{2})〕(?<monthDay>\d{4})\d{3}号?$/ },
  {
    name: 'province-letters',
    pattern: /^SD(?<short>\d{2})L(?<source>[DX])(?<monthDay>\d{4})[A-Z]{2}\d{2}$/,
  },
  { name: 'bracket-year', pattern: /^[[〔](?<year>20\d{2})[\]〕]\d{4,6}号?$/ },
  { name: 'date-serial', pattern: /^(?<date>20\d{6})\d{2}$/ },
  { name: 'hotline', pattern: /^(?<date>20\d{6})-\d{1,3}号?$/ },
  { name: 'plain', pattern: /^\d{1,4}号?$/ },
]

const KEY_MARK = /[*★☆※▲△]|\((?:重点|重要|重)(?:关注)?(?:件|案件)?\)/gu
/** How it came, written behind the number: （来电）. */
const CHANNEL_MARK = /[,、;]?\(?(?:来电|来信|来访|微信|电话|网络)\)?$/u
const BATCH_WORD = /第[〇零一二三四五六七八九十百\d]+批(?:次)?[-—:]?/u

/** The number as offices compare it: half-width, no white space, no batch word, no key mark. */
export function parseCaseNumber(
  raw: string,
  schemes: readonly CaseNumberScheme[] = CASE_NUMBER_SCHEMES,
): CaseNumber {
  const joined = halfWidth(raw)
    .replace(/\s+/gu, '')
    .replace(/^(?:受理)?编号[::]?(?:为)?/, '')
  const isKey = new RegExp(KEY_MARK.source, 'u').test(joined)
  const caseNumber = joined
    .replace(KEY_MARK, '')
    .replace(/\(\)/g, '')
    .replace(BATCH_WORD, '')
    .replace(CHANNEL_MARK, '')
    .replace(/^([dx])(?=\d)/, (letter) => letter.toUpperCase())
  for (const { name, pattern } of schemes) {
    const groups = pattern.exec(caseNumber)
    if (groups) return { caseNumber, raw, isKey, scheme: name, ...particulars(groups.groups ?? {}) }
  }
  return { caseNumber, raw, isKey, scheme: null, ...particulars(looseParts(caseNumber)) }
}

type Parts = Readonly<Record<string, string | undefined>>

/** A number that fits no scheme still tells D or X and often its year. */
function looseParts(caseNumber: string): Parts {
  const loose = /^(?<source>[DX])\d?[A-Z]{0,5}(?<year>20[12]\d)/.exec(caseNumber)
  return loose?.groups ?? {}
}

function particulars(parts: Parts): Pick<CaseNumber, 'channel' | 'day' | 'year'> {
  const { source, date, monthDay, short, year: printed } = parts
  const year = printed ?? date?.slice(0, 4) ?? (short === undefined ? undefined : `20${short}`)
  const digits = date?.slice(4) ?? monthDay
  const channel = source === undefined ? null : 'D电'.includes(source) ? '来电' : '来信'
  const full = year !== undefined && digits !== undefined
  return {
    channel,
    year: year === undefined ? null : Number(year),
    day: full ? dayOf(Number(year), Number(digits.slice(0, 2)), Number(digits.slice(2, 4))) : null,
  }
}

/** Numbers that cannot be mistaken for anything else inside a text. */
const IN_TEXT =
  /(?<![A-Za-z])(?:[DX][1-9][A-Z]{2,5}20\d{7,10}|[DX]\d{6}20\d{8,10}|[DX]\d{12}20\d{10}|[A-Z]{2}[DX]20\d{8}|[信电]20\d{9}|SD\d{2}L[DX]\d{4}[A-Z]{2}\d{2}|访受[〔[(]20\d{2}[〕\])]\d{7}号?|\p{Script=Han}{2}D20\d{9})(?![A-Za-z0-9])/gu

/** The case numbers named inside a text, in their order, each once. */
export function caseNumbersIn(text: string): readonly string[] {
  if (!/[0-9０-９]{5}/.test(text)) return []
  const plain = halfWidth(text).replace(/(?<=[A-Z0-9])[^\S\n]+(?=\d{4,})/g, '')
  return [...new Set([...plain.matchAll(IN_TEXT)].map((match) => match[0]))]
}

/** How many of these texts look like case numbers of a scheme that cannot be a plain serial. */
export function looksLikeCaseNumber(text: string): boolean {
  const { scheme, caseNumber } = parseCaseNumber(text)
  return scheme !== null && scheme !== 'plain' && caseNumber.length < 30
}
