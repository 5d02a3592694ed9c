import { describe, expect, it } from 'vitest'
import { checkPapers } from '../check-papers.ts'
import { paperOf } from '../testing/told.ts'

const paper = (file: string, ...lines: readonly string[]) => ({ file, paper: paperOf(...lines) })

function between(kind: string, ...papers: Parameters<typeof checkPapers>[0]) {
  return checkPapers(papers).flatMap(({ file, checks }) =>
    checks
      .filter((check) => check.kind === kind)
      .map(({ outcome, parts, total, reason }) => ({
        said: `${file} ${outcome} ${parts.join('+')}→${total}`,
        reason,
      })),
  )
}

const bulletin = (file: string, issue: string, day: string, text: string) =>
  paper(file, '某市督察工作简报', issue, `某市督察协调联络组 ${day}`, text)

describe('同一种简报的期号', () => {
  const second = bulletin('2.txt', '2024年第2期 总第12期', '2024年3月14日', '今天开会。')
  it('按日期一期接一期，给的先后不拘', () => {
    const third = bulletin('3.txt', '2024年第3期 总第13期', '2024年3月15日', '今天督导。')
    expect(between('issue-order', third, second).map(({ said }) => said)).toEqual([
      '3.txt right 2→3',
      '3.txt right 12→13',
    ])
  })
  it('两天写了同一期，指出来；隔了期的不下结论', () => {
    const again = bulletin('3.txt', '2024年第2期', '2024年3月15日', '今天督导。')
    expect(between('issue-order', second, again)).toEqual([
      { said: '3.txt wrong 2→2', reason: '前一期是第2期，这一期写第2期，期号没有往后排。' },
    ])
    const fifth = bulletin('5.txt', '2024年第5期', '2024年3月17日', '今天督导。')
    expect(between('issue-order', second, fifth).map(({ said }) => said)).toEqual([
      '5.txt unknown 2→5',
    ])
  })
  it('跨了年，年内期号从头排，总期号接着排', () => {
    const first = bulletin('1.txt', '2025年第1期 总第13期', '2025年1月3日', '今天督导。')
    expect(between('issue-order', second, first).map(({ said }) => said)).toEqual([
      '1.txt right 12→13',
    ])
  })
  it('别的市的简报不连着排', () => {
    const other = paper('x.txt', '某省环保快讯', '第1期', '2024年3月15日')
    expect(between('issue-order', second, other)).toEqual([])
  })
})

describe('累计只增不减', () => {
  const day = (number: number, closed: number) =>
    bulletin(
      `${number}.txt`,
      `第${number}期`,
      `2024年3月${number}日`,
      `截至今日，累计办结${closed}件。`,
    )
  it('隔几期也要比', () => {
    expect(between('monotone', day(3, 40), day(6, 52)).map(({ said }) => said)).toEqual([
      '6.txt right 40→52',
    ])
    expect(between('monotone', day(3, 40), day(6, 38))).toEqual([
      { said: '6.txt wrong 40→38', reason: '累计数只增不减，前一份写40，这一份写38，少了2。' },
    ])
  })
})

it('累计接不上时，改法也看别的份：前一份的累计在两处都对，就改这一份', () => {
  const first = paper(
    '五.txt',
    '某市:第五批信访件10件',
    '第五批信访件10件，累计转办60件。甲县6件、乙县4件。',
  )
  const second = paper(
    '六.txt',
    '某市:第六批信访件8件',
    '第六批信访件8件，累计转办86件。甲县5件、乙县3件。',
  )
  const wrong = checkPapers([first, second]).flatMap(({ checks }) =>
    checks.filter(({ outcome }) => outcome === 'wrong'),
  )
  expect(wrong).toMatchObject([
    { kind: 'cumulative', change: { from: 86, to: 68, mends: 1, place: { paragraph: 2 } } },
  ])
  expect(wrong[0]?.change).not.toHaveProperty('file')
  expect(wrong[0]?.figures.map(({ value, file }) => [value, file])).toEqual([
    [86, undefined],
    [60, '五.txt'],
    [8, undefined],
  ])
})
