import { expect, it } from 'vitest'
import { fitted, textTable, widthOf } from './text-table.ts'

it('sets Chinese and figures under each other', () => {
  const rows = [
    { unit: '冷水滩区', count: 56 },
    { unit: '道县', count: 7 },
  ]
  expect(
    textTable(rows, [
      { heading: '单位', of: (row) => row.unit },
      { heading: '交办', of: (row) => row.count, align: 'right' },
    ]).split('\n'),
  ).toEqual(['单位      交办', '冷水滩区    56', '道县         7'])
})

it('shortens a long complaint to its beginning and keeps a short one whole', () => {
  expect(fitted('采石场\n夜间施工', 40)).toBe('采石场 夜间施工')
  expect(widthOf(fitted('采石场夜间施工扰民'.repeat(20), 30))).toBeLessThanOrEqual(30)
  expect(fitted('采石场夜间施工扰民'.repeat(20), 30).endsWith('…')).toBe(true)
})
