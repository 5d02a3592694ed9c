import { expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { endOfDay } from '../calendar/instant.ts'
import type { RoundId } from '../ledger/ids.ts'
import { YONGZHOU_2020 } from '../round/ready-made/yongzhou-2020.ts'
import { checkFigures } from '../statistics/check-figures.ts'
import type { Figure } from '../statistics/figure.ts'
import { wordContradiction } from './contradiction-words.ts'

const figure: Figure = {
  question: {
    roundId: 'yongzhou-2020' as RoundId,
    asOf: { at: endOfDay(day('2020-11-07')), clock: 'asThenKnown' },
    scope: { kinds: ['petition'] },
    by: 'unit',
  },
  total: 215,
  totalPlus: 215,
  parts: [{ key: 'lingling', jointUnits: null, count: 216, plus: 0 }],
  sum: { kind: 'equal', sum: 216 },
}

test('a contradiction says which rule, what was expected and found, and of which figures', () => {
  const basis = { settings: YONGZHOU_2020, batches: [] }
  const of = '截至2020年11月7日24时（按当时所知），信访件，按责任单位分，联合件单列'
  expect(checkFigures([figure]).map((one) => wordContradiction(one, basis))).toEqual([
    `分项之和与合计不一致：应为215，实为216。涉及：${of}。`,
    `其中一部分多于全部（零陵）：应为215，实为216。涉及：${of}。`,
  ])
})
