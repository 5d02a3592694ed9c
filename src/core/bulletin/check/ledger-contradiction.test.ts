import { expect, it } from 'vitest'
import { day } from '../../calendar/day.ts'
import { endOfDay } from '../../calendar/instant.ts'
import type { CaseId, RoundId } from '../../ledger/ids.ts'
import { YONGZHOU_2020 } from '../../round/ready-made/yongzhou-2020.ts'
import { checkFigures } from '../../statistics/check-figures.ts'
import type { Figure } from '../../statistics/figure.ts'
import { ledgerContradiction } from './ledger-contradiction.ts'

const figure: Figure = {
  question: {
    roundId: 'yongzhou-2020' as RoundId,
    asOf: { at: endOfDay(day('2020-11-07')), clock: 'asNowKnown' },
    scope: { kinds: ['petition'] },
    by: 'unit',
  },
  total: 215,
  totalPlus: 215,
  parts: [{ key: 'lingling', jointUnits: null, count: 214, plus: 0 }],
  sum: { kind: 'equal', sum: 214 },
}

it('台账的数字自己对不上时，说出规则、数字和造成差别的件', () => {
  const [found] = checkFigures([figure])
  if (!found) throw new Error('the parts were held to agree')
  const numbered = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      caseId: `018f0000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}` as CaseId,
      number: n === 0 ? 'D1YZ202000131' : `X${n}`,
    }))
  const basis = { settings: YONGZHOU_2020, batches: [] }
  const one = ledgerContradiction({ ...found, differing: numbered(1) }, basis)
  expect(one.message).toBe(
    '分项之和与合计不一致：应为215，实为214。涉及：截至2020年11月7日24时（按现在所知），信访件，按责任单位分，联合件单列。差别在D1YZ202000131。',
  )
  expect(one.english).toContain('it should be 215 and is 214')
  expect(one.caseIds).toHaveLength(1)
  const many = ledgerContradiction({ ...found, differing: numbered(12) }, basis)
  expect(many.message).toContain('X9等12件。')
  expect(many.caseIds).toHaveLength(12)
})
