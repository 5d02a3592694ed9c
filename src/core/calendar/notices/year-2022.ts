import { day } from '../day.ts'
import type { HolidayNotice } from '../holiday-notice.ts'

/** The State Council's notice for 2022. */
export const NOTICE_2022: HolidayNotice = {
  year: 2022,
  source: '国办发明电〔2021〕11号',
  festivals: [
    { name: '元旦', from: day('2022-01-01'), to: day('2022-01-03'), madeUpOn: [] },
    {
      name: '春节',
      from: day('2022-01-31'),
      to: day('2022-02-06'),
      madeUpOn: [day('2022-01-29'), day('2022-01-30')],
    },
    {
      name: '清明节',
      from: day('2022-04-03'),
      to: day('2022-04-05'),
      madeUpOn: [day('2022-04-02')],
    },
    {
      name: '劳动节',
      from: day('2022-04-30'),
      to: day('2022-05-04'),
      madeUpOn: [day('2022-04-24'), day('2022-05-07')],
    },
    { name: '端午节', from: day('2022-06-03'), to: day('2022-06-05'), madeUpOn: [] },
    { name: '中秋节', from: day('2022-09-10'), to: day('2022-09-12'), madeUpOn: [] },
    {
      name: '国庆节',
      from: day('2022-10-01'),
      to: day('2022-10-07'),
      madeUpOn: [day('2022-10-08'), day('2022-10-09')],
    },
  ],
}
