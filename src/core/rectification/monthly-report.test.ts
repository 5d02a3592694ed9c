import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { instant } from '../calendar/instant.ts'
import { NATIONAL_CALENDAR } from '../calendar/national-calendar.ts'
import { monthReportOf } from './monthly-report.ts'
import type { WorksReport } from './task.ts'

const rule = { dueDay: 5, remindBefore: [3, 1] }
const report = (month: string, at: string): WorksReport => ({
  ...{ month, share: 50, stage: null, investedYuan: null, expectedOn: null, note: '' },
  at: instant(at),
})
const task = (reports: readonly WorksReport[], finishedOn: string | null = null) => ({
  openedAt: instant('2020-10-20T09:00:00+08:00'),
  finishedOn: finishedOn === null ? null : day(finishedOn),
  reports,
  step: 'underWay' as const,
})
const on = (text: string) => ({ on: day(text), rule, calendar: NATIONAL_CALENDAR })

describe('月报', () => {
  it.each([
    ['2020-10-31', [], 'notDue'],
    ['2020-11-01', [], 'asked'],
    ['2020-11-05', [], 'asked'],
    ['2020-11-06', [], 'late'],
    ['2020-11-20', [report('2020-10', '2020-11-05T23:00:00+08:00')], 'given'],
    ['2020-11-20', [report('2020-10', '2020-11-06T08:00:00+08:00')], 'givenLate'],
    ['2020-11-20', [report('2020-11', '2020-11-06T08:00:00+08:00')], 'late'],
  ] as const)('10月的月报在 %s：%#', (at, reports, state) => {
    const owed = monthReportOf(task(reports), '2020-10', on(at))
    expect(owed).toMatchObject({
      state,
      dueOn: '2020-11-05',
      remindOn: ['2020-11-02', '2020-11-04'],
    })
  })

  it('登记以前的月份和完成以后的月份都不用报，完成的当月还要报', () => {
    expect(monthReportOf(task([]), '2020-09', on('2020-11-20'))).toBeNull()
    expect(monthReportOf(task([], '2020-11-10'), '2020-11', on('2020-12-20'))).not.toBeNull()
    expect(monthReportOf(task([], '2020-11-10'), '2020-12', on('2021-01-20'))).toBeNull()
  })
})
