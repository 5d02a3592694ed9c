import { expect, it } from 'vitest'
import { YONGZHOU_2024 } from './ready-made/yongzhou-2024.ts'
import { settingsChanges } from './settings-changes.ts'

it('没有改动就一处也没有', () => {
  expect(settingsChanges(YONGZHOU_2024, structuredClone(YONGZHOU_2024))).toEqual([])
})

it('改一个字段，只列那一处，写出前后', () => {
  const after = { ...YONGZHOU_2024, keyWord: '重要件' }
  expect(settingsChanges(YONGZHOU_2024, after)).toEqual([
    { path: 'keyWord', before: YONGZHOU_2024.keyWord, after: '重要件' },
  ])
})

it('在前面加一个单位，不把后面的都算成改动', () => {
  const [first] = YONGZHOU_2024.units
  const added = { ...first, id: 'new', fullName: '新区' }
  const after = { ...YONGZHOU_2024, units: [added, ...YONGZHOU_2024.units] }
  expect(settingsChanges(YONGZHOU_2024, after)).toEqual([
    { path: 'units[0]', before: undefined, after: added },
  ])
})

it('调换两个单位的次序，说的是次序', () => {
  const [one, other, ...rest] = YONGZHOU_2024.units
  const changes = settingsChanges(YONGZHOU_2024, {
    ...YONGZHOU_2024,
    units: [other, one, ...rest],
  })
  expect(changes.map((change) => change.path)).toEqual(['units'])
})

it('删去的单位写明删去了什么', () => {
  const after = { ...YONGZHOU_2024, units: YONGZHOU_2024.units.slice(1) }
  expect(settingsChanges(YONGZHOU_2024, after)).toEqual([
    { path: 'units[]', before: YONGZHOU_2024.units[0], after: undefined },
  ])
})

it('改一个单位的启用日期，只列那一个日期', () => {
  const [first, ...rest] = YONGZHOU_2024.units
  const after = { ...YONGZHOU_2024, units: [{ ...first, validFrom: '2024-01-01' }, ...rest] }
  expect(settingsChanges(YONGZHOU_2024, after)).toEqual([
    { path: 'units[0].validFrom', before: null, after: '2024-01-01' },
  ])
})
