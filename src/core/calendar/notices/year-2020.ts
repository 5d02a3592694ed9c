import { day } from '../day.ts'
import type { HolidayNotice } from '../holiday-notice.ts'

/** The State Council's notice for 2020. */
export const NOTICE_2020: HolidayNotice = {
  year: 2020,
  source: '国办发明电〔2019〕16号、国办发明电〔2020〕1号',
  festivals: [
    { name: '元旦', from: day('2020-01-01'), to: day('2020-01-01'), madeUpOn: [] },
    { name: '春节', from: day('2020-01-24'), to: day('2020-02-02'), madeUpOn: [day('2020-01-19')] },
    { name: '清明节', from: day('2020-04-04'), to: day('2020-04-06'), madeUpOn: [] },
    {
      name: '劳动节',
      from: day('2020-05-01'),
      to: day('2020-05-05'),
      madeUpOn: [day('2020-04-26'), day('2020-05-09')],
    },
    {
      name: '端午节',
      from: day('2020-06-25'),
      to: day('2020-06-27'),
      madeUpOn: [day('2020-06-28')],
    },
    {
      name: '国庆节、中秋节',
      from: day('2020-10-01'),
      to: day('2020-10-08'),
      madeUpOn: [day('2020-09-27'), day('2020-10-10')],
    },
  ],
}
