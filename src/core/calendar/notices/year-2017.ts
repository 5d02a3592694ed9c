import { day } from '../day.ts'
import type { HolidayNotice } from '../holiday-notice.ts'

/** The State Council's notice for 2017. */
export const NOTICE_2017: HolidayNotice = {
  year: 2017,
  source: '国办发明电〔2016〕17号',
  festivals: [
    { name: '元旦', from: day('2016-12-31'), to: day('2017-01-02'), madeUpOn: [] },
    {
      name: '春节',
      from: day('2017-01-27'),
      to: day('2017-02-02'),
      madeUpOn: [day('2017-01-22'), day('2017-02-04')],
    },
    {
      name: '清明节',
      from: day('2017-04-02'),
      to: day('2017-04-04'),
      madeUpOn: [day('2017-04-01')],
    },
    { name: '劳动节', from: day('2017-04-29'), to: day('2017-05-01'), madeUpOn: [] },
    {
      name: '端午节',
      from: day('2017-05-28'),
      to: day('2017-05-30'),
      madeUpOn: [day('2017-05-27')],
    },
    {
      name: '国庆节、中秋节',
      from: day('2017-10-01'),
      to: day('2017-10-08'),
      madeUpOn: [day('2017-09-30')],
    },
  ],
}
