import { day } from '../day.ts'
import type { HolidayNotice } from '../holiday-notice.ts'

/** The State Council's notice for 2016. */
export const NOTICE_2016: HolidayNotice = {
  year: 2016,
  source: '国办发明电〔2015〕18号',
  festivals: [
    { name: '元旦', from: day('2016-01-01'), to: day('2016-01-03'), madeUpOn: [] },
    {
      name: '春节',
      from: day('2016-02-07'),
      to: day('2016-02-13'),
      madeUpOn: [day('2016-02-06'), day('2016-02-14')],
    },
    { name: '清明节', from: day('2016-04-02'), to: day('2016-04-04'), madeUpOn: [] },
    { name: '劳动节', from: day('2016-04-30'), to: day('2016-05-02'), madeUpOn: [] },
    {
      name: '端午节',
      from: day('2016-06-09'),
      to: day('2016-06-11'),
      madeUpOn: [day('2016-06-12')],
    },
    {
      name: '中秋节',
      from: day('2016-09-15'),
      to: day('2016-09-17'),
      madeUpOn: [day('2016-09-18')],
    },
    {
      name: '国庆节',
      from: day('2016-10-01'),
      to: day('2016-10-07'),
      madeUpOn: [day('2016-10-08'), day('2016-10-09')],
    },
  ],
}
