import { expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { endOfDay, instantAt } from '../calendar/instant.ts'
import type { BatchId, RoundId, UnitId } from '../ledger/ids.ts'
import { YONGZHOU_2020 } from '../round/ready-made/yongzhou-2020.ts'
import type { Question, Scope } from '../statistics/question.ts'
import { partWord } from './part-words.ts'
import { wordPart, wordQuestion } from './question-words.ts'

const basis = {
  settings: YONGZHOU_2020,
  batches: [{ id: 'petition-15' as BatchId, kind: 'petition', number: 15 } as const],
}
const at = endOfDay(day('2020-11-08'))
const ask = (scope: Scope, more: Partial<Question> = {}): Question => ({
  roundId: 'yongzhou-2020' as RoundId,
  asOf: { at, clock: 'asNowKnown' },
  scope,
  by: null,
  ...more,
})

test('批次写号；两种交办件同号时也写种类', () => {
  expect(wordPart('batch', 'petition-15', basis)).toBe('第十五批')
  const finding = { id: 'covert-15' as BatchId, kind: 'covertFinding', number: 15 } as const
  const both = { ...basis, batches: [...basis.batches, finding] }
  expect(wordPart('batch', 'covert-15', both)).toBe('暗访问题第十五批')
  expect(wordPart('unit', 'lingling', basis)).toBe('零陵')
})

test.each<readonly [Question, string]>([
  [
    ask({ kinds: ['petition'], isHandedOver: true }, { by: 'unit' }),
    '截至2020年11月8日24时（按现在所知），已交办的信访件，按责任单位分，联合件单列',
  ],
  [
    ask({ kinds: ['petition'], isKey: true }, { by: 'unit', jointCases: 'each-unit' }),
    '截至2020年11月8日24时（按现在所知），属重要件的信访件，按责任单位分，联合件在各责任单位分别计列',
  ],
  [
    ask(
      { batchIds: ['petition-15' as BatchId], statuses: ['closed', 'partlyClosed'] },
      { asOf: { at: instantAt(day('2020-11-08'), '17:00'), clock: 'asThenKnown' } },
    ),
    '截至2020年11月8日17:00（按当时所知），第十五批、已办结或阶段性办结的全部交办件',
  ],
  [
    ask({ handedOverFrom: day('2020-11-01'), handedOverTo: day('2020-11-07') }, { by: 'category' }),
    '截至2020年11月8日24时（按现在所知），2020年11月1日至7日交办的全部交办件，按问题类别分，一件涉及多类的分别计列',
  ],
])('a figure says in words what it counts: %#', (question, words) => {
  expect(wordQuestion(question, basis)).toBe(words)
})

test('a part of a figure says which', () => {
  const question = ask({ unitIds: ['lingling' as UnitId] }, { by: 'unit' })
  expect(wordQuestion(question, basis, ['lengshuitan+lingling'])).toBe(
    '截至2020年11月8日24时（按现在所知），责任单位为零陵的全部交办件，其中冷水滩、零陵（联合件）',
  )
  expect(partWord('unit', '-none', YONGZHOU_2020)).toBe('尚未派单位')
  expect(partWord('category', '-other', YONGZHOU_2020)).toBe('名录以外的类别')
  expect(partWord('key', 'true', YONGZHOU_2020)).toBe('重要件')
})

test('说英文时，统计口径也用英文，单位和类别仍用本名', () => {
  const question = ask(
    { kinds: ['petition'], statuses: ['closed'], isHandedOver: true },
    { by: 'unit' },
  )
  expect(wordQuestion(question, basis, ['lengshuitan+lingling'], 'en')).toBe(
    'As of 8 Nov 2020 24:00 (as now known); petition, handed over, closed; of them 冷水滩, 零陵 (joint case)',
  )
  expect(
    wordQuestion(ask({ dueBefore: day('2020-11-08') }, { by: 'category' }), basis, null, 'en'),
  ).toBe(
    'As of 8 Nov 2020 24:00 (as now known); cases, due before 8 Nov 2020 and open; by category',
  )
})
