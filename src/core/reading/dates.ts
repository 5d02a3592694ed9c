import { addDays, type Day, dayOf, daysBetween } from '../calendar/day.ts'
import { wholeNumber } from './chinese-number.ts'
import { halfWidth } from './plain-text.ts'

/** A deadline that is no date: days counted, at once, or without end. */
export type DueRule = {
  readonly kind: 'working' | 'calendar' | 'at once' | 'long term'
  readonly days?: number
  /** Days by stage where the paper gives them so: 3+2+1+1. */
  readonly stages?: readonly number[]
  readonly longTerm?: true
}

/** What a date cell was understood as. `asked` is what could not be known from the cell alone. */
export type ReadDate = {
  readonly day: Day | null
  readonly rule: DueRule | null
  readonly doubt: 'no-date' | 'no-year' | 'ambiguous' | 'impossible' | null
}

/** What helps where the cell itself is short: the year of the paper and a day close by. */
export type DateContext = {
  readonly year: number | null
  /** A day near the date sought; where a year is missing, the year that brings it closest is taken. */
  readonly near?: Day | null
  /** A deadline lies on or after that day, a reception on or before it. */
  readonly lies?: 'after' | 'before'
}

const SERIAL_FLOOR = 25_569
const SERIAL_CEILING = 73_050
const NOTHING: ReadDate = { day: null, rule: null, doubt: null }

/** The day of an Excel serial of the 1900 system (fraction of the day dropped), or null. */
export function dayOfSerial(serial: number): Day | null {
  if (!(serial >= SERIAL_FLOOR && serial <= SERIAL_CEILING)) return null
  return addDays('1899-12-30' as Day, Math.floor(serial))
}

/** A date cell by its stored number: a serial, 20240325, or 3.25 typed into a number cell. */
export function readDateNumber(number: number, context: DateContext): ReadDate {
  const day = dayOfSerial(number)
  if (day !== null) return { ...NOTHING, day }
  if (Number.isInteger(number)) return readDateText(String(number), context)
  const month = Math.floor(number)
  const tail = number.toFixed(2).slice(-2)
  const read = monthDay(month, Number(tail), context)
  return tail.endsWith('0') && read.day !== null ? { ...read, doubt: 'ambiguous' } : read
}

/** A date or deadline as offices write it; see the tests for the forms. */
export function readDateText(text: string, context: DateContext): ReadDate {
  const plain = halfWidth(text)
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[年月./-]) (?=\d)|(?<=\d) (?=[年月日号./-])/g, '')
    .trim()
  if (plain === '' || /^[-—/无]+$/.test(plain)) return NOTHING
  if (/^\d{5}(?:\.\d+)?$/.test(plain)) return known(dayOfSerial(Number(plain)))
  const rule = readRule(plain)
  const found = findDay(plain, context)
  if (found === null) return rule === null ? { ...NOTHING, doubt: 'no-date' } : { ...NOTHING, rule }
  return { ...found, rule: rule !== null && rule.kind === 'long term' ? rule : null }
}

function readRule(plain: string): DueRule | null {
  const longTerm = /长期|持续(?:推进|坚持|整改)|常态化/.test(plain)
  if (/立行立改|立即|即知即改|即行即改|马上|当[日天]|边督边改|立整立改/.test(plain)) {
    return longTerm ? { kind: 'at once', longTerm } : { kind: 'at once' }
  }
  const staged = /((?:\d+\+)+\d+)个?(工作日|天|日)/.exec(plain.replace(/ /g, ''))
  const counted = /([\d一二三四五六七八九十两]+)个?(工作日|自然日|天|日)(?:内|之内|以内)?/.exec(
    plain,
  )
  const stages = staged?.[1]?.split('+').map(Number)
  const days = stages?.reduce((sum, part) => sum + part, 0) ?? wholeNumber(counted?.[1] ?? '')
  const unit = staged?.[2] ?? counted?.[2]
  const isCount =
    days !== null && (unit === '工作日' || /内|天|自然日/.test(counted?.[0] ?? '') || stages)
  if (isCount && !/[年月]/.test(plain)) {
    const kind = unit === '工作日' ? 'working' : 'calendar'
    return { kind, days, ...(stages && { stages }), ...(longTerm && { longTerm }) }
  }
  return longTerm ? { kind: 'long term' } : null
}

const SEPARATED = /(?<!\d)(?:(\d{4})\s?[年./-])\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})(?!\d)/g
const MONTH_DAY = /(?<![\d.])(\d{1,2})\s?(?:月|[./-])\s?(\d{1,2})(?:日|号)?(?![\d.]|月)/
const ENDS =
  /(?:(\d{4})年)?(?:(\d{1,2})月份?|(年)|(?:第?([一二三四1-4])季度)|(上半年)|(下半年))(底|末|中旬|上旬|下旬|内|前)?/

function findDay(plain: string, context: DateContext): ReadDate | null {
  const text = chineseDigits(plain)
  const full = [...text.matchAll(SEPARATED)].at(-1)
  if (full) return known(dayOf(Number(full[1]), Number(full[2]), Number(full[3])))
  const packed = /^(20\d{2})(\d{2})(\d{2})$/.exec(text)
  if (packed) return known(dayOf(Number(packed[1]), Number(packed[2]), Number(packed[3])))
  const short = /^(\d{2})[./-](\d{1,2})[./-](\d{1,2})$/.exec(text)
  if (short) return known(dayOf(2000 + Number(short[1]), Number(short[2]), Number(short[3])))
  const dayAlone = /^(?:本月)?(\d{1,2})(?:日|号)(?:之|以)?前/.exec(text)
  if (dayAlone && context.near) return nextWith(Number(dayAlone[1]), context.near)
  const monthly = MONTH_DAY.exec(text)
  if (monthly) return monthDay(Number(monthly[1]), Number(monthly[2]), context)
  return endOfSpan(text, context)
}

/** 15日前: the next day with that number. */
function nextWith(dayOfMonth: number, near: Day): ReadDate {
  const [year, month] = [Number(near.slice(0, 4)), Number(near.slice(5, 7))]
  const same = dayOf(year, month, dayOfMonth)
  if (same !== null && same >= near) return known(same)
  return known(month === 12 ? dayOf(year + 1, 1, dayOfMonth) : dayOf(year, month + 1, dayOfMonth))
}

/** 2024年12月底, 3月底前, 年底, 2021年第一季度, 上半年, 本月底. */
function endOfSpan(text: string, context: DateContext): ReadDate | null {
  const near = context.near ?? null
  if (/^(?:本)?月(?:底|末)/.test(text) && near !== null) {
    return known(lastOfMonth(Number(near.slice(0, 4)), Number(near.slice(5, 7))))
  }
  const span = ENDS.exec(text)
  if (!span || span[0] === '年') return null
  const [, yearText, monthText, wholeYear, quarter, first, second, part] = span
  if (wholeYear !== undefined && part === undefined && yearText === undefined) return null
  const year = yearText === undefined ? (context.year ?? yearOf(near)) : Number(yearText)
  if (year === null) return { ...NOTHING, doubt: 'no-year' }
  const quarterNo = quarter === undefined ? null : wholeNumber(quarter)
  const month = monthText ? Number(monthText) : quarterNo ? quarterNo * 3 : first ? 6 : 12
  if (
    second === undefined &&
    month === 12 &&
    !monthText &&
    quarterNo === null &&
    part === undefined
  )
    return null
  if (part === '上旬') return known(dayOf(year, month, 10))
  if (part === '中旬') return known(dayOf(year, month, 20))
  return known(lastOfMonth(year, month))
}

function lastOfMonth(year: number, month: number): Day | null {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
  return next === null ? null : addDays(next, -1)
}

function monthDay(month: number, dayOfMonth: number, context: DateContext): ReadDate {
  const { year, near } = context
  if (near) return known(closest(month, dayOfMonth, { ...context, near }))
  if (year !== null) return known(dayOf(year, month, dayOfMonth))
  const exists = dayOf(2000, month, dayOfMonth) !== null
  return { ...NOTHING, doubt: exists ? 'no-year' : 'impossible' }
}

/** The day with this month and day of month that lies closest to another, on the side where it must lie. */
function closest(
  month: number,
  dayOfMonth: number,
  { near, lies }: DateContext & { readonly near: Day },
): Day | null {
  const around = Number(near.slice(0, 4))
  const choices = [around - 1, around, around + 1]
    .map((one) => dayOf(one, month, dayOfMonth))
    .filter((day): day is Day => day !== null)
    .sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))
  const fits = (day: Day) => lies === undefined || (lies === 'after' ? day >= near : day <= near)
  return choices.find(fits) ?? choices[0] ?? null
}

function known(day: Day | null): ReadDate {
  return { day, rule: null, doubt: day === null ? 'impossible' : null }
}

function yearOf(day: Day | null): number | null {
  return day === null ? null : Number(day.slice(0, 4))
}

/** 二〇二四年三月十四日 with Arabic digits; anything else unchanged. */
function chineseDigits(text: string): string {
  return text
    .replace(/(\d{4})年底/g, '$1年12月底')
    .replace(/([〇零○一二三四五六七八九]{4})(?=年)/g, (word) =>
      String(wholeNumber(word.replace(/○/g, '零')) ?? word),
    )
    .replace(/([一二三四五六七八九十]{1,3})(?=[月日])/g, (word) =>
      String(wholeNumber(word) ?? word),
    )
}

/** Every day with its year that a text names, in order: 2024年3月26日, 2024.3.26. */
export function daysIn(text: string): readonly Day[] {
  const plain = chineseDigits(halfWidth(text).replace(/\s+/g, ''))
  return [...plain.matchAll(SEPARATED)]
    .map((match) => dayOf(Number(match[1]), Number(match[2]), Number(match[3])))
    .filter((day): day is Day => day !== null)
}
