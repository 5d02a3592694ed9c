import { day } from '../day.ts'
import type { HolidayNotice } from '../holiday-notice.ts'

/** The State Council's notice for 2019. */
export const NOTICE_2019: HolidayNotice = {
  year: 2019,
  source: '国办发明电〔2018〕15号、国办发明电〔2019〕3号',
  festivals: [
    { name: '元旦', from: day('2018-12-30'), to: day('2019-01-01'), madeUpOn: [day('2018-12-29')] },
    {
      name: '春节',
      from: day('2019-02-04'),
      to: day('2019-02-10'),
      madeUpOn: [day('2019-02-02'), day('2019-02-03')],
    },
    { name: '清明节', from: day('2019-04-05'), to: day('2019-04-07'), madeUpOn: [] },
    {
      name: '劳动节',
      from: day('2019-05-01'),
      to: day('2019-05-04'),
      madeUpOn: [day('2019-04-28'), day('2019-05-05')],
    },
    { name: '端午节', from: day('2019-06-07'), to: day('2019-06-09'), madeUpOn: [] },
    { name: '中秋节', from: day('2019-09-13'), to: day('2019-09-15'), madeUpOn: [] },
    {
      name: '国庆节',
      from: day('2019-10-01'),
      to: day('2019-10-07'),
      madeUpOn: [day('2019-09-29'), day('2019-10-12')],
    },
  ],
}
