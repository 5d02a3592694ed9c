import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../calendar/day.ts'
import { dayOfSerial, daysIn, readDateNumber, readDateText } from './dates.ts'

const near = day('2024-03-26')
const context = { year: 2024, near }

describe('a date cell', () => {
  it.each([
    ['2024.3.14', '2024-03-14'],
    ['2024/3/14', '2024-03-14'],
    ['2024-03-14', '2024-03-14'],
    ['2024年3月14日', '2024-03-14'],
    ['２０２４年３月１４日', '2024-03-14'],
    ['2024 年 3 月 14 日', '2024-03-14'],
    ['二〇二四年三月十四日', '2024-03-14'],
    ['20240314', '2024-03-14'],
    ['24.3.14', '2024-03-14'],
    ['3月14日', '2024-03-14'],
    ['3.14', '2024-03-14'],
    ['3/14', '2024-03-14'],
    ['3月14日前', '2024-03-14'],
    ['2024-03-14 17:30', '2024-03-14'],
    ['45365', '2024-03-14'],
    ['2024年6月底前', '2024-06-30'],
    ['2024年2月底', '2024-02-29'],
    ['12月底前', '2024-12-31'],
    ['月底', '2024-03-31'],
    ['2025年底前', '2025-12-31'],
    ['2024年6月上旬', '2024-06-10'],
    ['2024年第一季度', '2024-03-31'],
    ['2024年上半年', '2024-06-30'],
  ])('%s is %s', (text, expected) => {
    expect(readDateText(text, context)).toEqual({ day: expected, rule: null, doubt: null })
  })

  it.each([
    ['7个工作日', { kind: 'working', days: 7 }],
    ['７个工作日内', { kind: 'working', days: 7 }],
    ['十个工作日', { kind: 'working', days: 10 }],
    ['3+2+1+1个工作日', { kind: 'working', days: 7, stages: [3, 2, 1, 1] }],
    ['5日内', { kind: 'calendar', days: 5 }],
    ['15天', { kind: 'calendar', days: 15 }],
    ['立行立改', { kind: 'at once' }],
    ['立行立改并长期坚持', { kind: 'at once', longTerm: true }],
    ['长期坚持', { kind: 'long term' }],
  ])('%s is a rule and no date', (text, rule) => {
    expect(readDateText(text, context)).toEqual({ day: null, rule, doubt: null })
  })

  it('keeps both the date and the long term', () => {
    expect(readDateText('2020年12月31日前，并长期坚持', context)).toEqual({
      day: '2020-12-31',
      rule: { kind: 'long term' },
      doubt: null,
    })
  })

  it('takes the year that lies on the right side of the hand-over', () => {
    const december = { year: 2024, near: day('2024-12-28') }
    expect(readDateText('1月5日', { ...december, lies: 'after' }).day).toBe('2025-01-05')
    expect(readDateText('10月31日', { ...context, lies: 'after' }).day).toBe('2024-10-31')
    expect(
      readDateText('12月30日', { year: 2024, near: day('2024-01-03'), lies: 'before' }).day,
    ).toBe('2023-12-30')
  })
})

describe('a date cell that is doubtful, empty or any day at all', () => {
  it('says what is doubtful instead of guessing', () => {
    expect(readDateText('3月14日', { year: null }).doubt).toBe('no-year')
    expect(readDateText('2024年2月30日', context).doubt).toBe('impossible')
    expect(readDateText('待定', context).doubt).toBe('no-date')
    expect(readDateNumber(3.2, context)).toMatchObject({ day: '2024-03-20', doubt: 'ambiguous' })
    expect(readDateNumber(3.25, context)).toEqual({ day: '2024-03-25', rule: null, doubt: null })
  })

  it('leaves an empty cell empty', () => {
    for (const text of ['', ' ', '—', '/', '无'])
      expect(readDateText(text, context)).toEqual({ day: null, rule: null, doubt: null })
  })

  it('reads every day back in every form in which offices write it', () => {
    const days = fc
      .integer({ min: 0, max: 12_000 })
      .map((count) => addDays(day('2010-01-01'), count))
    fc.assert(
      fc.property(days, (one) => {
        const [year, month, dayOfMonth] = one.split('-').map(Number)
        for (const text of [
          one,
          `${year}.${month}.${dayOfMonth}`,
          `${year}/${month}/${dayOfMonth}`,
          `${year}年${month}月${dayOfMonth}日`,
          one.replaceAll('-', ''),
        ]) {
          expect(readDateText(text, { year: null }).day, text).toBe(one)
        }
        expect(readDateText(`${month}月${dayOfMonth}日`, { year: null, near: one }).day).toBe(one)
      }),
    )
  })

  it('reads every serial as the day that Excel shows, whatever its time of day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 36_526, max: 60_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (serial, fraction) => {
          expect(dayOfSerial(serial + fraction)).toBe(addDays(day('2000-01-01'), serial - 36_526))
        },
      ),
    )
  })

  it('finds every full date in a line', () => {
    expect(daysIn('交办时间：2020年11月4日；公开时间：2020.11.9')).toEqual([
      '2020-11-04',
      '2020-11-09',
    ])
  })

  it('never throws, whatever stands in the cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { day: read, rule, doubt } = readDateText(text, context)
        expect([read, rule, doubt].length).toBe(3)
      }),
    )
  })
})
