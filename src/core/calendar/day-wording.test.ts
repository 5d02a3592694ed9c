import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wholeNumber } from '../reading/chinese-number.ts'
import { chineseNumeral } from './chinese-numeral.ts'
import { day } from './day.ts'
import {
  printDay,
  printInstant,
  printMonthDay,
  printMonthDayInstant,
  printSpan,
  weekdayWord,
} from './day-wording.ts'
import { instant } from './instant.ts'

it('日期按公文写法，月日不补零', () => {
  expect(printDay(day('2020-11-08'))).toBe('2020年11月8日')
  expect(printMonthDay(day('2024-03-04'))).toBe('3月4日')
  expect(weekdayWord(day('2024-03-17'))).toBe('周日')
})

it('截止时刻按北京时间写', () => {
  const at = instant('2024-03-14T09:00:00Z')
  expect(printMonthDayInstant(at)).toBe('3月14日17:00')
  expect(printInstant(instant('2023-12-31T16:30:00Z'))).toBe('2024年1月1日00:30')
})

it.each([
  ['2024-05-07', '2024-05-08', '5月7日至8日'],
  ['2023-09-29', '2023-10-06', '9月29日至10月6日'],
  ['2023-12-30', '2024-01-01', '2023年12月30日至2024年1月1日'],
  ['2024-05-07', '2024-05-07', '5月7日'],
])('%s 到 %s 写作 %s', (from, to, expected) => {
  expect(printSpan(day(from), day(to))).toBe(expected)
})

it.each([
  [0, '零'],
  [10, '十'],
  [15, '十五'],
  [21, '二十一'],
  [105, '一百零五'],
  [110, '一百一十'],
  [1005, '一千零五'],
  [1010, '一千零一十'],
  [9999, '九千九百九十九'],
])('%i 写作%s', (count, expected) => {
  expect(chineseNumeral(count)).toBe(expected)
})

it('写成中文的数都能读回原数', () => {
  fc.assert(
    fc.property(fc.nat(9999), (count) => {
      expect(wholeNumber(chineseNumeral(count))).toBe(count)
    }),
  )
})

it('写不了的数不写', () => {
  expect(() => chineseNumeral(10_000)).toThrow(RangeError)
  expect(() => chineseNumeral(1.5)).toThrow(RangeError)
})
