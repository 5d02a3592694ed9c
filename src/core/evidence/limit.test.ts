import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inUnit, judgeResult, type Limit, plainUnit } from './limit.ts'

const limit = (changes: Partial<Limit> = {}): Limit => ({
  ...{ item: '锰', standard: 'GB 8978-1996', unit: 'mg/L', comparison: 'atMost' },
  ...{ limit: 2, upper: null },
  ...changes,
})
const measured = (value: number, unit = 'mg/L', isBelowDetection = false) => ({
  ...{ value, unit, isBelowDetection },
})

describe('检测结果与标准限值', () => {
  it.each([
    [limit(), measured(2), 'within', null, '等于限值算达标'],
    [limit(), measured(5.4), 'exceeds', 1.7, '超标1.7倍'],
    [limit(), measured(5400, 'μg/L'), 'exceeds', 1.7, '换算单位再比'],
    [limit(), measured(5400, 'ug/l'), 'exceeds', 1.7, '单位写法不同也认得'],
    [limit(), measured(5, 'mg/kg'), 'incomparable', null, '单位不能比较'],
    [limit(), null, 'awaited', null, '结果未出'],
    [limit(), measured(0.01, 'mg/L', true), 'within', null, '未检出'],
    [limit({ limit: 0.005 }), measured(0.01, 'mg/L', true), 'incomparable', null, '检出限高于限值'],
    [
      limit({ item: 'pH', unit: '无量纲', comparison: 'between', limit: 6, upper: 9 }),
      measured(5.9, '无量纲'),
      'exceeds',
      null,
      'pH偏低',
    ],
    [
      limit({ item: '溶解氧', comparison: 'atLeast', limit: 5 }),
      measured(4.9),
      'exceeds',
      null,
      '溶解氧不足',
    ],
    [
      limit({ item: '厂界噪声', unit: 'dB(A)', limit: 55 }),
      measured(54.9, 'dB（A）'),
      'within',
      null,
      '噪声达标',
    ],
  ] as const)('%#：%s', (of, found, verdict, timesBeyond, _) => {
    expect(judgeResult(of, found)).toMatchObject({ verdict, timesBeyond })
  })

  it('换过去再换回来是同一个数', () => {
    const pairs = fc.constantFrom(['mg/L', 'μg/L'], ['g/m³', 'mg/m³'], ['kV/m', 'V/m'])
    fc.assert(
      fc.property(pairs, fc.float({ min: 0, max: 1e6, noNaN: true }), ([a = '', b = ''], value) => {
        const there = inUnit(value, a, b) ?? Number.NaN
        expect(inUnit(there, b, a)).toBeCloseTo(value, 6)
      }),
    )
  })

  it('单位按通行写法认', () => {
    expect(['ug/m3', 'MG/L', 'dB（A）', 'mg/m^3'].map(plainUnit)).toEqual([
      ...['μg/m³', 'mg/L', 'dB(A)', 'mg/m³'],
    ])
  })
})
