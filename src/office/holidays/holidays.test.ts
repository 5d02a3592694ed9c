import { afterAll, beforeAll, expect, it } from 'vitest'
import { day } from '../../core/calendar/day.ts'
import { addWorkingDays, natureOfDay } from '../../core/calendar/work-calendar.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { allNotices } from '../../db/holidays/holiday-notices.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { listHolidayYears } from './list-notices.ts'
import { openLiveCalendar } from './live-calendar.ts'
import { saveHolidayNotice } from './save-notice.ts'

let office: TestOffice
const live = openLiveCalendar([])

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2026-11-24T09:00:00+08:00')
})
afterAll(() => office.close())

const context = () => ({ ...office.context, calendar: live.calendar, learnHolidays: live.learn })
const notice = (to: string) => ({
  year: 2027,
  source: '国办发明电〔2026〕9号',
  festivals: [{ name: '元旦', from: day('2027-01-01'), to: day(to), madeUpOn: [] }],
})

it('没有通知的年份是暂定的，列在最前面等人登记', async () => {
  expect(natureOfDay(day('2027-01-01'), live.calendar)).toMatchObject({ isProvisional: true })
  const years = agreedValue(await listHolidayYears(context(), office.actor('clerk')))
  expect(years[0]).toEqual({ year: 2027, notice: null, entered: [] })
  expect(years[1]).toMatchObject({ year: 2026, entered: [] })
})

it('登记一年的通知，工作日马上按它算；联络员不能登记，说不通的不收', async () => {
  const input = { notice: notice('2027-01-03'), reason: '国务院办公厅已发通知' }
  const byUnit = await saveHolidayNotice(context(), office.actor('liaison', 'lingling'), input)
  expect(byUnit).toMatchObject({ refusal: { code: 'right-missing' } })
  const wrong = { ...input, notice: { ...input.notice, source: '' } }
  expect(await saveHolidayNotice(context(), office.actor('clerk'), wrong)).toMatchObject({
    refusal: { code: 'notice-not-possible', particulars: { at: 'source' } },
  })
  agreedValue(await saveHolidayNotice(context(), office.actor('clerk'), input))
  expect(natureOfDay(day('2027-01-01'), live.calendar)).toMatchObject({
    because: 'holiday',
    isProvisional: false,
  })
  expect(addWorkingDays(day('2026-12-31'), 1, live.calendar)).toBe('2027-01-04')
})

it('通知有变动就再登记一次，前一次仍留着，重新启动也按最后一次', async () => {
  const input = { notice: notice('2027-01-02'), reason: '通知有变动' }
  const saved = agreedValue(await saveHolidayNotice(context(), office.actor('head'), input))
  expect(saved.version).toBe(2)
  const years = agreedValue(await listHolidayYears(context(), office.actor('clerk')))
  expect(years[0]?.entered.map((one) => one.reason)).toEqual(['国务院办公厅已发通知', '通知有变动'])
  const again = openLiveCalendar(await allNotices(office.context.database))
  expect(natureOfDay(day('2027-01-02'), again.calendar).because).toBe('holiday')
  expect(natureOfDay(day('2027-01-03'), again.calendar).because).toBe('weekend')
})
