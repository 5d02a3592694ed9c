import { expect, it } from 'vitest'
import { opens } from '../lists/list-marks.ts'
import type { Item } from '../text/item.ts'
import { cleanLabel } from './clean-label.ts'
import { classOf } from './label-class.ts'

it.each([
  ['甲市交办数量居全省前列分别为', '甲市'],
  ['长沙市接收信访件最多', '长沙市'],
  ['大气污染方面的问题最多', '大气污染'],
])('%s names %s', (label, name) => {
  expect(cleanLabel(label)).toBe(name)
})

it.each(['接收', '居第', '举报', '问题', '的', '和'])(
  'a label of 「%s」 a hundred thousand times over stays whole but for its end',
  (word) => {
    const label = `甲${word.repeat(100_000)}乙`
    expect(cleanLabel(label)).toContain(word.repeat(90_000))
    expect(classOf(label).labelClass).toBeDefined()
  },
)

it('其中 opens a list right before it, not from afar', () => {
  const behind = (gap: string) => opens({ gap } as Item)
  expect([behind('，其中乙区'), behind('，其中：一'), behind('其中央')]).toEqual([
    true,
    true,
    false,
  ])
  expect(behind(`${'其中'.repeat(100_000)}。`)).toBe(false)
})

it.each(['合计', '以上合计', '共计办结', '总计销号'])('%s closes its parts', (label) => {
  expect(classOf(label)).toEqual({ labelClass: 'head', isGuess: false })
})
