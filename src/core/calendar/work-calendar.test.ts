import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type Day, day, weekday } from './day.ts'
import { explainDay } from './day-wording.ts'
import { NATIONAL_CALENDAR } from './national-calendar.ts'
import {
  addWorkingDays,
  calendarOf,
  isWorkday,
  natureOfDay,
  workingDaysBetween,
} from './work-calendar.ts'

const words = (on: string) => explainDay(natureOfDay(day(on), NATIONAL_CALENDAR))
const someDay = fc
  .integer({ min: 0, max: 4000 })
  .map((count): Day => addDays(day('2016-01-01'), count))

it.each([
  ['2024-03-14', '周四'],
  ['2024-03-16', '周六'],
  ['2020-10-08', '国庆节、中秋节放假'],
  ['2020-10-10', '周六，国庆节、中秋节调休上班'],
  ['2020-01-31', '春节放假'],
  ['2019-05-02', '劳动节放假'],
  ['2018-12-29', '周六，元旦调休上班'],
  ['2018-12-31', '元旦放假'],
  ['2027-01-01', '周五（放假安排未公布，暂定）'],
])('%s 说得出是不是工作日、为什么：%s', (on, expected) => {
  expect(words(on)).toBe(expected)
})

it('2020年国庆长假中交办的件，第一个工作日是10月9日', () => {
  expect(addWorkingDays(day('2020-10-01'), 1, NATIONAL_CALENDAR)).toBe('2020-10-09')
  expect(addWorkingDays(day('2020-10-01'), 2, NATIONAL_CALENDAR)).toBe('2020-10-10')
  expect(addWorkingDays(day('2020-10-01'), 3, NATIONAL_CALENDAR)).toBe('2020-10-12')
})

it('没有放假通知的年份只按周末推算，并标明暂定；年末一周也等下一年的通知', () => {
  expect(natureOfDay(day('2027-10-01'), NATIONAL_CALENDAR)).toMatchObject({
    isWorkday: true,
    isProvisional: true,
  })
  expect(natureOfDay(day('2026-12-31'), NATIONAL_CALENDAR).isProvisional).toBe(true)
  expect(natureOfDay(day('2026-12-24'), NATIONAL_CALENDAR).isProvisional).toBe(false)
  expect(natureOfDay(day('2025-12-31'), NATIONAL_CALENDAR).isProvisional).toBe(false)
})

it('补录一年的通知后，该年不再是暂定', () => {
  const calendar = calendarOf([
    {
      year: 2030,
      source: '测试',
      festivals: [{ name: '元旦', from: day('2029-12-31'), to: day('2030-01-01'), madeUpOn: [] }],
    },
  ])
  expect(natureOfDay(day('2030-01-01'), calendar)).toMatchObject({
    isWorkday: false,
    isProvisional: false,
  })
})

it('每年法定节日齐全，调休上班的都是周末，放假与上班不会是同一天', () => {
  for (const [on] of NATIONAL_CALENDAR.madeUp) {
    expect(weekday(on)).toBeGreaterThan(5)
    expect(NATIONAL_CALENDAR.daysOff.has(on)).toBe(false)
  }
  for (const year of NATIONAL_CALENDAR.years) {
    const names = new Set<string>()
    for (const [on, name] of NATIONAL_CALENDAR.daysOff) {
      if (on.startsWith(String(year))) for (const one of name.split('、')) names.add(one)
    }
    expect(names).toEqual(
      new Set(['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节']),
    )
  }
})

it('加几个工作日，落在工作日上，中间正好隔这么多个工作日', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const due = addWorkingDays(from, count, NATIONAL_CALENDAR)
      expect(isWorkday(due, NATIONAL_CALENDAR)).toBe(true)
      expect(workingDaysBetween(from, due, NATIONAL_CALENDAR)).toBe(count)
    }),
  )
})

it('分两次加工作日，与一次加完相同', () => {
  fc.assert(
    fc.property(someDay, fc.nat(30), fc.nat(30), (from, first, second) => {
      const once = addWorkingDays(from, first + second, NATIONAL_CALENDAR)
      const middle = addWorkingDays(from, first, NATIONAL_CALENDAR)
      expect(addWorkingDays(middle, second, NATIONAL_CALENDAR)).toBe(once)
    }),
  )
})
