import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperOf } from '../testing/told.ts'
import { flowOf } from '../text/flow.ts'
import { isExactCount } from './figure.ts'
import { findFigures } from './find-figures.ts'

const readIn = (...lines: readonly string[]) => findFigures(flowOf(paperOf(...lines).parts).text)
const counts = (text: string) =>
  readIn(text)
    .filter(isExactCount)
    .map(({ value, unit }) => `${value}${unit}`)

describe('一个数怎么写都读得出', () => {
  it.each([
    ['共２１件', ['21件']],
    ['共 1,234 件', ['1234件']],
    ['共１，２３４件', ['1234件']],
    ['共二十一件', ['21件']],
    ['共一百二十件，其中两件重复', ['120件', '2件']],
    ['罚款5.5亿元、60万元和9360元', ['5.5亿元', '60万元', '9360元']],
    ['查处23件，检查企业300家，出动900人次', ['23件', '300家', '900人次']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected)
  })

  it('句子里换行，数和单位仍连在一起', () => {
    const line = '本市共接到督察组转办的群众信访举报件和问题线索材料共计二十六'
    const lines = [
      line,
      '件都已经按规定的程序和时限转交给各县市区和市直的有关责任单位',
      line,
      line,
      line,
    ]
    expect(readIn(...lines)[0]).toMatchObject({ value: 26, unit: '件' })
  })
})

describe('不是个数的数不当作个数', () => {
  it.each([
    '2024年3月14日17:00',
    '8时至20时',
    '第十五批、第2期、2-17批',
    'D1YZ202000131号件',
    '某环责改〔2020〕076、086号',
    '电话：（0746）8127713',
    '10日内反馈，7个工作日办结',
    '一个问题一个方案，一次一次查',
  ])('%s', (text) => {
    expect(counts(text)).toEqual([])
  })

  it.each([
    ['900余人次', 'more'],
    ['200多亩', 'more'],
    ['近300家', 'less'],
    ['约50吨', 'about'],
    ['30件以上', 'more'],
  ])('%s 只是范围，不是准数', (text, bound) => {
    expect(readIn(text)[0]).toMatchObject({ bound })
  })
})

const CHINESE = '零一二三四五六七八九'
function inChinese(value: number): string {
  const places: readonly (readonly [number, string])[] = [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ]
  let text = ''
  let rest = value
  for (const [place, word] of places) {
    const digit = Math.floor(rest / place)
    rest %= place
    if (digit > 0) text += `${CHINESE[digit]}${word}`
    else if (text !== '' && rest > 0 && !text.endsWith('零')) text += '零'
  }
  return text
}
const NOTATIONS: readonly ((value: number) => string)[] = [
  (value) => `${value}件`,
  (value) => ` ${value} 件`,
  (value) => `${value.toLocaleString('en-US')}件`,
  (value) =>
    `${String(value).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))}件`,
  (value) => `${inChinese(value)}件`,
]

it('任何一组数，用任何一种写法，都原样读回', () => {
  const written = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...NOTATIONS))
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 12 }), (list) => {
      const text = list.map(([value, write]) => `某县${write(value)}`).join('、')
      expect(readIn(text).map(({ value }) => value)).toEqual(list.map(([value]) => value))
    }),
    { seed: 20_240_314 },
  )
})
