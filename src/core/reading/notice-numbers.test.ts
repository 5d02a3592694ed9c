import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noticeNumbersIn } from './notice-numbers.ts'

describe('文号', () => {
  it('一个年号后面的几个顺号，是几份文书', () => {
    expect(
      noticeNumbersIn('下达了《责令改正违法行为决定书》（零环责改〔2020〕076、086、089、093号）'),
    ).toEqual([
      '零环责改〔2020〕076号',
      '零环责改〔2020〕086号',
      '零环责改〔2020〕089号',
      '零环责改〔2020〕093号',
    ])
  })

  it.each([
    ['零环责改[2020]076、086 号', ['零环责改〔2020〕076号', '零环责改〔2020〕086号']],
    ['永环罚（２０２４）１２号', ['永环罚〔2024〕12号']],
    ['以益环罚字【2023】第7号、第9号立案处罚', ['益环罚字〔2023〕7号', '益环罚字〔2023〕9号']],
    [
      '湘环责改〔2024〕18至21号',
      [
        '湘环责改〔2024〕18号',
        '湘环责改〔2024〕19号',
        '湘环责改〔2024〕20号',
        '湘环责改〔2024〕21号',
      ],
    ],
    ['永环罚〔2024〕1号和冷环罚〔2024〕2号', ['永环罚〔2024〕1号', '冷环罚〔2024〕2号']],
    ['永环罚〔2024〕1号，永环罚〔2024〕1号', ['永环罚〔2024〕1号']],
    ['截至2024年3月14日共4家企业', []],
    ['（2024）年第3期', []],
  ])('“%s”', (text, expected) => {
    expect(noticeNumbersIn(text)).toEqual(expected)
  })

  it('有几个顺号就是几份，一份也不多', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 12 }),
        (serials) => {
          const text = `永环罚〔2024〕${serials.join('、')}号`
          expect(noticeNumbersIn(text)).toEqual(
            serials.map((serial) => `永环罚〔2024〕${serial}号`),
          )
        },
      ),
    )
  })
})
