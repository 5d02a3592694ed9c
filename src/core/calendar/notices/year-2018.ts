import { day } from '../day.ts'
import type { HolidayNotice } from '../holiday-notice.ts'

/** The State Council's notice for 2018. */
export const NOTICE_2018: HolidayNotice = {
  year: 2018,
  source: '国办发明电〔2017〕12号',
  festivals: [
    { name: '元旦', from: day('2017-12-30'), to: day('2018-01-01'), madeUpOn: [] },
    {
      name: '春节',
      from: day('2018-02-15'),
      to: day('2018-02-21'),
      madeUpOn: [day('2018-02-11'), day('2018-02-24')],
    },
    {
      name: '清明节',
      from: day('2018-04-05'),
      to: day('2018-04-07'),
      madeUpOn: [day('2018-04-08')],
    },
    {
      name: '劳动节',
      from: day('2018-04-29'),
      to: day('2018-05-01'),
      madeUpOn: [day('2018-04-28')],
    },
    { name: '端午节', from: day('2018-06-16'), to: day('2018-06-18'), madeUpOn: [] },
    { name: '中秋节', from: day('2018-09-22'), to: day('2018-09-24'), madeUpOn: [] },
    {
      name: '国庆节',
      from: day('2018-10-01'),
      to: day('2018-10-07'),
      madeUpOn: [day('2018-09-29'), day('2018-09-30')],
    },
  ],
}
