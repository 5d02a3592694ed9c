import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type Day, day, daysBetween } from '../calendar/day.ts'
import { NATIONAL_CALENDAR } from '../calendar/national-calendar.ts'
import { isWorkday, workingDaysBetween } from '../calendar/work-calendar.ts'
import { wordClock } from '../wording/books/clock-sentence.ts'
import { clockByTerm, clockOnDay, type Term } from './clock.ts'
import { isClockOverdue, nextDueOn, remindersOfClock, wasClockLate } from './clock-questions.ts'

const clock = (startedOn: Day, term: Term, metOn: Day | null = null) =>
  clockByTerm(
    { name: 'planDue', metOn, startedOn, term, source: '规定', remindBefore: [3] },
    NATIONAL_CALENDAR,
  )
const days = fc.integer({ min: 0, max: 2000 }).map((count) => addDays(day('2019-01-01'), count))

describe('期限', () => {
  it('反馈后30个工作日：2024年7月9日反馈，8月20日到期，说得出怎么算的', () => {
    const due = clock(day('2024-07-09'), { count: 30, unit: 'working' })
    expect(due.dueOn).toBe('2024-08-20')
    expect(wordClock(due)[1]).toMatch(
      /^依据“规定”，自2024年7月9日次日起30个工作日，至2024年8月20日；/,
    )
  })

  it('跨国庆的工作日不计放假、计调休', () => {
    const due = clock(day('2020-09-28'), { count: 4, unit: 'working' })
    expect(due.dueOn).toBe('2020-10-10')
    expect(due.notable.some((nature) => nature.because === 'madeUp')).toBe(true)
  })

  it.each([
    ['2020-08-31', 6, '2021-02-28'],
    ['2019-08-31', 6, '2020-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-31', 12, '2025-01-31'],
  ] as const)('%s 起 %i 个月到 %s', (from, count, to) => {
    expect(addMonths(day(from), count)).toBe(to)
  })

  it('当天办到不算晚，次日还没办到算超期', () => {
    const due = clockOnDay({ name: 'taskDue', dueOn: day('2020-12-31'), metOn: null })
    expect(isClockOverdue(due, day('2020-12-31'))).toBe(false)
    expect(isClockOverdue(due, day('2021-01-01'))).toBe(true)
    expect(wasClockLate({ ...due, metOn: day('2020-12-31') })).toBe(false)
    expect(wasClockLate({ ...due, metOn: day('2021-01-01') })).toBe(true)
  })

  it('不管从哪天起算：工作日期限落在工作日，中间正好那么多个工作日；月数期限不超过那么多个月', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const working = clock(from, { count, unit: 'working' })
        expect(isWorkday(working.dueOn, NATIONAL_CALENDAR)).toBe(true)
        expect(workingDaysBetween(from, working.dueOn, NATIONAL_CALENDAR)).toBe(count)
        const months = clock(from, { count: count % 24, unit: 'months' })
        const length = daysBetween(from, months.dueOn)
        expect(length).toBeGreaterThanOrEqual((count % 24) * 28)
        expect(length).toBeLessThanOrEqual((count % 24) * 31)
      }),
    )
  })

  it('提醒都在到期之前、起算之后；办到之后不再算下一个到期日', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const due = clock(from, { count, unit: 'working' })
        for (const on of remindersOfClock(due, NATIONAL_CALENDAR)) {
          expect(on > from && on < due.dueOn).toBe(true)
        }
        expect(nextDueOn([due])).toBe(due.dueOn)
        expect(nextDueOn([{ ...due, metOn: from }])).toBe(null)
      }),
    )
  })
})
