import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPaper } from '../check-paper.ts'
import { changeWords } from '../check-wording.ts'
import { paperOf } from '../testing/told.ts'
import { candidatesOf } from './candidates.ts'

const wrong = (...lines: readonly string[]) =>
  checkPaper(paperOf(...lines)).filter(({ outcome }) => outcome === 'wrong')

describe('最小的改法', () => {
  it('总数错了，两个清单都对不上：只改总数，一并改对两处', () => {
    const checks = wrong(
      '共转办215件（来电100件，来信116件）。按区域分布为：甲县90件、乙县70件、丙县56件。',
    )
    expect(checks).toHaveLength(2)
    for (const { change } of checks) expect(change).toMatchObject({ from: 215, to: 216, mends: 2 })
    expect(checks[0]?.change?.place).toMatchObject({ paragraph: 1, character: 4 })
  })

  it('一个部分错了：别处印着同样的总数，就不改总数', () => {
    const [check] = wrong('某市转办17件', '今日转办17件（来电9件，来信9件）。')
    expect(check?.change).toMatchObject({ from: 9, to: 8, mends: 1, place: { paragraph: 2 } })
  })

  it('几个数改动一样小，就说明还有几个；两条规则查到同样的数，只说一次', () => {
    const [check, ...more] = wrong('第七、八、九批共88件，其中第七批31件、第八批49件、第九批28件。')
    expect(more).toEqual([])
    expect(check?.change).toMatchObject({ from: 31, to: 11, others: 1 })
    expect(check === undefined ? '' : changeWords(check)).toContain('另有1个数也可同样改动')
    const [only] = wrong('共转办21件（来电9件，来信3件）。')
    expect(only?.change?.others).toBeUndefined()
  })

  it('同一个总数印了几处，几个清单都对不上：各处一起改', () => {
    const checks = wrong(
      '某市转办217件',
      '共转办217件。按区域分布为：甲县95件、乙县70件、丙县50件。按来源分为：来电195件、来信20件。',
    )
    for (const { change } of checks)
      expect(change).toMatchObject({ from: 217, to: 215, prints: 2, mends: 2 })
    expect(checks).toHaveLength(2)
  })

  it('写成各N件的，只在差数能均分时才改它', () => {
    const said = (total: number) =>
      wrong(`共转办${total}件。按区域分布为：甲县5件，戊县1件，乙县、丙县、丁县各2件。`)
    const choices = (total: number) =>
      said(total).flatMap((check) =>
        candidatesOf(check).map(({ figure, to }) => [figure.value, to]),
      )
    expect(choices(13)).toEqual([
      [5, 6],
      [1, 2],
      [13, 12],
    ])
    expect(choices(15)).toEqual([
      [5, 8],
      [1, 4],
      [2, 3],
      [15, 12],
    ])
  })

  it('占比错了改占比，件数错了改件数', () => {
    const shares = (water: string) =>
      wrong(`共转办20件。按类别分为：水8件（${water}）、大气6件（30%）、噪声6件（30%）。`)
    expect(shares('41%')[0]?.change).toMatchObject({ from: 41, to: 40 })
  })
})

it('改动一个部分造成的错，照所给的改法改一处就对了', () => {
  const NAMES = '甲乙丙丁戊己庚辛'
  const parts = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 3, maxLength: 8 })
  fc.assert(
    fc.property(parts, fc.nat(), fc.integer({ min: 1, max: 9 }), (list, pick, more) => {
      const total = list.reduce((sum, part) => sum + part, 0)
      const printed = list.map((part, index) => (index === pick % list.length ? part + more : part))
      const text = `今日共转办${total}件。按区域分布为：${printed.map((n, i) => `${NAMES[i]}县${n}件`).join('、')}。`
      const change = wrong(text)[0]?.change
      const place = change?.place
      if (change === undefined || place === undefined || 'row' in place) throw new Error('no place')
      const at = place.character - 1
      const mended = text.slice(0, at) + change.to + text.slice(at + String(change.from).length)
      expect(wrong(mended)).toEqual([])
    }),
    { seed: 11, numRuns: 200 },
  )
})
