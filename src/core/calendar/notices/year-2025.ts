import { day } from '../day.ts'
import type { HolidayNotice } from '../holiday-notice.ts'

/** The State Council's notice for 2025. */
export const NOTICE_2025: HolidayNotice = {
  year: 2025,
  source: '国办发明电〔2024〕12号',
  festivals: [
    { name: '元旦', from: day('2025-01-01'), to: day('2025-01-01'), madeUpOn: [] },
    {
      name: '春节',
      from: day('2025-01-28'),
      to: day('2025-02-04'),
      madeUpOn: [day('2025-01-26'), day('2025-02-08')],
    },
    { name: '清明节', from: day('2025-04-04'), to: day('2025-04-06'), madeUpOn: [] },
    {
      name: '劳动节',
      from: day('2025-05-01'),
      to: day('2025-05-05'),
      madeUpOn: [day('2025-04-27')],
    },
    { name: '端午节', from: day('2025-05-31'), to: day('2025-06-02'), madeUpOn: [] },
    {
      name: '国庆节、中秋节',
      from: day('2025-10-01'),
      to: day('2025-10-08'),
      madeUpOn: [day('2025-09-28'), day('2025-10-11')],
    },
  ],
}
