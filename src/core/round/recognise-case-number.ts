import { type Day, dayOf } from '../calendar/day.ts'
import type { Channel } from '../case/case.ts'
import { parseCaseNumber } from '../reading/case-number.ts'
import type { Label } from '../wording/words.ts'
import type { CaseNumberPattern } from './round-settings.ts'
import { regularExpression } from './rule-contradictions.ts'

/** A case number as it was read; one of no known pattern is kept, with a warning. */
export type RecognisedCaseNumber = {
  /** Half-width, no white space, no batch word, no `*`. */
  readonly normalised: string
  readonly isKey: boolean
  readonly parts: CaseNumberParts
  /** A sentence when the number is not of the round's schemes; it is kept all the same. */
  readonly warning: Label | null
}

export type CaseNumberParts = {
  /** Which of the round's patterns it follows; null for none. */
  readonly pattern: string | null
  readonly channel: Channel | null
  readonly day: Day | null
  readonly year: number | null
  readonly place: string | null
  readonly serial: number | null
}

/** A case number by the round's patterns: warned about when it fits none, never rejected (domain §3). */
export function recogniseCaseNumber(
  patterns: readonly CaseNumberPattern[],
  raw: string,
): RecognisedCaseNumber {
  const read = parseCaseNumber(raw)
  const normalised = read.caseNumber
  for (const { name, expression } of normalised.length > LONGEST ? [] : compiled(patterns)) {
    const groups = expression.exec(normalised)
    if (!groups) continue
    const parts = partsOf(name, groups.groups ?? {})
    const isNoDay = parts.day === null && hasDate(groups)
    const warning = isNoDay
      ? {
          zh: `受理编号“${normalised}”中的日期不是实有的日期，请核对。`,
          en: `The date in case number “${normalised}” is no day that there is; please check.`,
        }
      : null
    return { normalised, isKey: read.isKey, parts, warning }
  }
  const channel = read.channel === null ? null : read.channel === '来电' ? 'call' : 'letter'
  const parts = {
    pattern: null,
    channel,
    day: read.day,
    year: read.year,
    place: null,
    serial: null,
  } as const
  return { normalised, isKey: read.isKey, parts, warning: warningOf(normalised, patterns) }
}

function hasDate({ groups }: RegExpExecArray): boolean {
  const { date } = groups ?? {}
  return date !== undefined
}

/** No number is as long; an office's own pattern is not tried on running text. */
const LONGEST = 48

type Compiled = { readonly name: string; readonly expression: RegExp }
const COMPILED = new WeakMap<readonly CaseNumberPattern[], readonly Compiled[]>()

function compiled(patterns: readonly CaseNumberPattern[]): readonly Compiled[] {
  const known = COMPILED.get(patterns)
  if (known) return known
  const made = patterns.flatMap(({ name, pattern }) => {
    const expression = regularExpression(pattern)
    return expression ? [{ name, expression }] : []
  })
  COMPILED.set(patterns, made)
  return made
}

function partsOf(
  pattern: string,
  groups: Readonly<Record<string, string | undefined>>,
): CaseNumberParts {
  const { channel, date, year, place, serial } = groups
  const day = date
    ? dayOf(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6, 8)))
    : null
  const written = year ?? date?.slice(0, 4)
  return {
    pattern,
    channel: channelOf(channel),
    day,
    year: written === undefined ? null : Number(written),
    place: place ?? null,
    serial: serial === undefined ? null : Number(serial),
  }
}

function channelOf(mark: string | undefined): Channel | null {
  if (mark === undefined) return null
  if (mark === 'D' || mark === '电') return 'call'
  return mark === 'X' || mark === '信' ? 'letter' : 'other'
}

function warningOf(normalised: string, patterns: readonly CaseNumberPattern[]): Label | null {
  if (patterns.length === 0) return null
  const examples = patterns.map((one) => one.example)
  return {
    zh: `受理编号“${normalised}”不符合本轮次的编号规则（如${examples.join('、')}），已按原样保留，请核对。`,
    en: `Case number “${normalised}” follows no scheme of this round (like ${examples.join(', ')}); kept as it is, please check.`,
  }
}
