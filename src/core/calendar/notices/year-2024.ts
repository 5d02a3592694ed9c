import { day } from '../day.ts'
import type { HolidayNotice } from '../holiday-notice.ts'

/** The State Council's notice for 2024. */
export const NOTICE_2024: HolidayNotice = {
  year: 2024,
  source: '国办发明电〔2023〕7号',
  festivals: [
    { name: '元旦', from: day('2024-01-01'), to: day('2024-01-01'), madeUpOn: [] },
    {
      name: '春节',
      from: day('2024-02-10'),
      to: day('2024-02-17'),
      madeUpOn: [day('2024-02-04'), day('2024-02-18')],
    },
    {
      name: '清明节',
      from: day('2024-04-04'),
      to: day('2024-04-06'),
      madeUpOn: [day('2024-04-07')],
    },
    {
      name: '劳动节',
      from: day('2024-05-01'),
      to: day('2024-05-05'),
      madeUpOn: [day('2024-04-28'), day('2024-05-11')],
    },
    { name: '端午节', from: day('2024-06-10'), to: day('2024-06-10'), madeUpOn: [] },
    {
      name: '中秋节',
      from: day('2024-09-15'),
      to: day('2024-09-17'),
      madeUpOn: [day('2024-09-14')],
    },
    {
      name: '国庆节',
      from: day('2024-10-01'),
      to: day('2024-10-07'),
      madeUpOn: [day('2024-09-29'), day('2024-10-12')],
    },
  ],
}
