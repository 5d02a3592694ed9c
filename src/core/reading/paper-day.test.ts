import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../calendar/day.ts'
import { printDay } from '../calendar/day-wording.ts'
import { dayOfPaper } from './paper-day.ts'

const paper = (...lines: readonly string[]) => ({
  parts: lines.map((text, index) => ({ kind: 'paragraph' as const, text, paragraph: index + 1 })),
})

describe('材料的成文日期', () => {
  it.each([
    [['检测报告', '2020年11月3日采样。', '永州某检测公司', '2020年11月6日'], '2020-11-06'],
    [['核查报告', '零陵区人民政府 2020年11月6日', '（联系人：李某）'], '2020-11-06'],
    [['报告', '二〇二〇年十一月六日'], '2020-11-06'],
    [['报告', '2020 年 11 月 6 日', '抄送：市生态环境局'], '2020-11-06'],
    [['报告', '2020.11.6'], '2020-11-06'],
    [['报告', '现场于2020年11月3日核查。'], null],
    [['报告', '2020年13月40日'], null],
    [[], null],
  ] as const)('%j 落款 %s', (lines, on) => {
    expect(dayOfPaper(paper(...lines))).toBe(on)
  })

  it('任何一天写在落款处都读得出', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8000 }), (count) => {
        const on = addDays(day('2010-01-01'), count)
        expect(dayOfPaper(paper('报告', '正文。', '零陵区人民政府', printDay(on)))).toBe(on)
      }),
    )
  })
})
