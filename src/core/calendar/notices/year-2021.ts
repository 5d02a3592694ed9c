import { day } from '../day.ts'
import type { HolidayNotice } from '../holiday-notice.ts'

/** The State Council's notice for 2021. */
export const NOTICE_2021: HolidayNotice = {
  year: 2021,
  source: '国办发明电〔2020〕27号',
  festivals: [
    { name: '元旦', from: day('2021-01-01'), to: day('2021-01-03'), madeUpOn: [] },
    {
      name: '春节',
      from: day('2021-02-11'),
      to: day('2021-02-17'),
      madeUpOn: [day('2021-02-07'), day('2021-02-20')],
    },
    { name: '清明节', from: day('2021-04-03'), to: day('2021-04-05'), madeUpOn: [] },
    {
      name: '劳动节',
      from: day('2021-05-01'),
      to: day('2021-05-05'),
      madeUpOn: [day('2021-04-25'), day('2021-05-08')],
    },
    { name: '端午节', from: day('2021-06-12'), to: day('2021-06-14'), madeUpOn: [] },
    {
      name: '中秋节',
      from: day('2021-09-19'),
      to: day('2021-09-21'),
      madeUpOn: [day('2021-09-18')],
    },
    {
      name: '国庆节',
      from: day('2021-10-01'),
      to: day('2021-10-07'),
      madeUpOn: [day('2021-09-26'), day('2021-10-09')],
    },
  ],
}
