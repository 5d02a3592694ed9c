import { day } from '../day.ts'
import type { HolidayNotice } from '../holiday-notice.ts'

/** The State Council's notice for 2026. */
export const NOTICE_2026: HolidayNotice = {
  year: 2026,
  source: '国办发明电〔2025〕7号',
  festivals: [
    { name: '元旦', from: day('2026-01-01'), to: day('2026-01-03'), madeUpOn: [day('2026-01-04')] },
    {
      name: '春节',
      from: day('2026-02-15'),
      to: day('2026-02-23'),
      madeUpOn: [day('2026-02-14'), day('2026-02-28')],
    },
    { name: '清明节', from: day('2026-04-04'), to: day('2026-04-06'), madeUpOn: [] },
    {
      name: '劳动节',
      from: day('2026-05-01'),
      to: day('2026-05-05'),
      madeUpOn: [day('2026-05-09')],
    },
    { name: '端午节', from: day('2026-06-19'), to: day('2026-06-21'), madeUpOn: [] },
    { name: '中秋节', from: day('2026-09-25'), to: day('2026-09-27'), madeUpOn: [] },
    {
      name: '国庆节',
      from: day('2026-10-01'),
      to: day('2026-10-07'),
      madeUpOn: [day('2026-09-20'), day('2026-10-10')],
    },
  ],
}
