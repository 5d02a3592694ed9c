import { expect, it } from 'vitest'
import { noticeProblems } from './check-notice.ts'
import { day } from './day.ts'
import { SHIPPED_NOTICES } from './national-calendar.ts'

it.each(SHIPPED_NOTICES.map((notice) => [notice.year, notice] as const))(
  '%i 年的放假通知没有说不通的地方',
  (_, notice) => {
    expect(noticeProblems(notice)).toEqual([])
  },
)

it('写错的每一处都指出来', () => {
  const festivals = [
    { name: ' ', from: day('2027-10-07'), to: day('2027-10-01'), madeUpOn: [] },
    {
      name: '春节',
      from: day('2028-06-01'),
      to: day('2027-02-12'),
      madeUpOn: [day('2027-02-10'), day('2027-02-07')],
    },
    { name: '元旦', from: day('2027-02-06'), to: day('2027-02-07'), madeUpOn: [] },
  ]
  expect(noticeProblems({ year: 2027, source: '', festivals })).toEqual([
    { path: 'source', code: 'source-missing' },
    { path: 'festivals[0].name', code: 'name-missing' },
    { path: 'festivals[0].to', code: 'ends-before-it-begins' },
    { path: 'festivals[1].to', code: 'ends-before-it-begins' },
    { path: 'festivals[1].from', code: 'of-another-year' },
    { path: 'festivals[1].madeUpOn[0]', code: 'made-up-on-a-weekday' },
    { path: 'festivals[1].madeUpOn[1]', code: 'made-up-while-off' },
  ])
})
