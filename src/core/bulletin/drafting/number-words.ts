import type { Bounded } from '../../book/person.ts'
import type { Day } from '../../calendar/day.ts'
import { dayParts } from '../../calendar/day.ts'
import { printDay, printMonthDay } from '../../calendar/day-wording.ts'

const TEN_THOUSAND = 10_000
const HUNDRED_MILLION = 100_000_000

/** 900余人次, 70份: a figure with its unit of count; a bound says so. */
export function wordBounded({ count, isOver }: Bounded, unit: string): string {
  return `${count}${isOver ? '余' : ''}${unit}`
}

/** 60余万元, 5.5亿元: money as papers print it. */
export function wordYuan({ count, isOver }: Bounded): string {
  const over = isOver ? '余' : ''
  if (count >= HUNDRED_MILLION) return `${plain(count / HUNDRED_MILLION)}${over}亿元`
  if (count >= TEN_THOUSAND) return `${plain(count / TEN_THOUSAND)}${over}万元`
  return `${plain(count)}${over}元`
}

function plain(value: number): string {
  return String(Number(value.toFixed(2)))
}

const LAST_MONTH = 12

/** 今年1至9月, 前三季度, 2020年10月5日至8日: a period as the paper of a day tells it. */
export function wordPeriod(from: Day, until: Day, toldOn: Day): string {
  const start = dayParts(from)
  const end = dayParts(until)
  const isWhole = start.dayOfMonth === 1 && isLastOfMonth(until)
  if (!isWhole || start.year !== end.year) return `${printDay(from)}至${printMonthDay(until)}`
  const year = start.year === dayParts(toldOn).year ? '今年' : `${start.year}年`
  if (start.month === 1 && end.month === LAST_MONTH) {
    return year === '今年' ? '今年' : `${start.year}年`
  }
  const months = start.month === end.month ? `${start.month}月` : `${start.month}至${end.month}月`
  return `${year}${months}`
}

const DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLastOfMonth(day: Day): boolean {
  const { year, month, dayOfMonth } = dayParts(day)
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return dayOfMonth === (month === 2 && isLeap ? 29 : DAYS[month - 1])
}

/** 前三季度 where a period is whole quarters from the year's beginning; null elsewhere. */
export function wordQuarters(from: Day, until: Day): string | null {
  const start = dayParts(from)
  const end = dayParts(until)
  if (start.month !== 1 || start.dayOfMonth !== 1 || !isLastOfMonth(until)) return null
  if (start.year !== end.year) return null
  return ['一季度', '上半年', '前三季度', '全年'][[3, 6, 9, 12].indexOf(end.month)] ?? null
}
