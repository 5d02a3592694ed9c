import { day } from '../day.ts'
import type { HolidayNotice } from '../holiday-notice.ts'

/** The State Council's notice for 2023. */
export const NOTICE_2023: HolidayNotice = {
  year: 2023,
  source: '国办发明电〔2022〕16号',
  festivals: [
    { name: '元旦', from: day('2022-12-31'), to: day('2023-01-02'), madeUpOn: [] },
    {
      name: '春节',
      from: day('2023-01-21'),
      to: day('2023-01-27'),
      madeUpOn: [day('2023-01-28'), day('2023-01-29')],
    },
    { name: '清明节', from: day('2023-04-05'), to: day('2023-04-05'), madeUpOn: [] },
    {
      name: '劳动节',
      from: day('2023-04-29'),
      to: day('2023-05-03'),
      madeUpOn: [day('2023-04-23'), day('2023-05-06')],
    },
    {
      name: '端午节',
      from: day('2023-06-22'),
      to: day('2023-06-24'),
      madeUpOn: [day('2023-06-25')],
    },
    {
      name: '中秋节、国庆节',
      from: day('2023-09-29'),
      to: day('2023-10-06'),
      madeUpOn: [day('2023-10-07'), day('2023-10-08')],
    },
  ],
}
