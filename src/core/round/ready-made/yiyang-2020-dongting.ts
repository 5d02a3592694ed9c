import type { RoundId } from '../../ledger/ids.ts'
import type { RoundSettings } from '../round-settings.ts'
import { YIYANG_2020 } from './yiyang-2020.ts'

/**
 * The special inspection of southern Dongting Lake that ran beside the look-back of 2020 (seed of Yiyang
 * 2020): carried out and reported on together, handed over apart. Team, stationing, hotline and scope are
 * the look-back's; numbers, cases and figures are its own.
 */
export const YIYANG_2020_DONGTING: RoundSettings = {
  ...YIYANG_2020,
  id: 'yiyang-2020-dongting' as RoundId,
  title: '益阳市配合南洞庭湖生态环境保护专项督察',
  kind: 'special',
  batch: null,
  beside: [YIYANG_2020.id],
  caseNumbers: [
    {
      name: '专项督察年份加三位流水号',
      example: 'NDT2020001',
      pattern: '^(?<place>NDT)(?<year>2020)(?<serial>\\d{3})$',
    },
  ],
  deadlines: YIYANG_2020.deadlines.map((rule) => ({ ...rule, kinds: ['petition', 'lead'] })),
  bulletin: {
    ...YIYANG_2020.bulletin,
    nameLines: ['益阳市配合南洞庭湖生态环境保护专项督察工作简报'],
  },
}
