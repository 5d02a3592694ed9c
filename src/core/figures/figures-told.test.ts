import { expect, it } from 'vitest'
import type { ReadPaper } from '../reading/paper.ts'
import type { Check } from './check.ts'
import { checkPaper } from './check-paper.ts'
import { paperOf } from './testing/told.ts'
import type { CheckPlace } from './text/place.ts'

/** The characters of the file's own paragraph between two places. */
function printed(paper: ReadPaper, from: CheckPlace, to: CheckPlace): string {
  if ('row' in from || 'row' in to) return ''
  const text = paper.parts.find(
    (part) => part.kind === 'paragraph' && part.paragraph === from.paragraph,
  )
  return text?.kind === 'paragraph' ? text.text.slice(from.character - 1, to.character) : ''
}

function figuresOf(paper: ReadPaper, kind: Check['kind']): readonly string[] {
  const check = checkPaper(paper).find((one) => one.kind === kind)
  return (check?.figures ?? []).map(
    ({ role, times, from, to }) => `${role}${times ?? ''} ${printed(paper, from, to)}`,
  )
}

it.each<readonly [Check['kind'], string, readonly string[]]>([
  [
    'parts-sum-to-total',
    '共转办１１件。 甲县５ 件，乙县、丙县、丁县各2件。',
    ['total １１件', 'part ５ 件', 'part3 2件'],
  ],
  [
    'decomposed',
    '累计交办20件（分解后交办22件）。按区域分布为：甲市9(+1)件、乙市6件、丙市5（+1）件。',
    ['total 22件', 'part 9', 'part 6件', 'part 5', 'plus 1', 'plus 1'],
  ],
  [
    'percent-of',
    '共转办20件。按类别分为：水8件（40.0%）、大气6件（30.0%）、噪声6件（30.0%）。',
    ['total 20件', 'part 8件', 'percent 40.0%'],
  ],
  ['subset', '交办20件，其中重点4件。', ['total 20件', 'part 4件']],
  ['count-of-list', '提出两点要求。一是抓紧，二是落实。', ['total 两', 'part 一', 'part 二']],
  ['date-span', '进驻时间为15天（2020年9月14日-9月28日）。', ['total 15']],
])('%s：每个数都指着纸上印的那几个字', (kind, text, told) => {
  expect(figuresOf(paperOf(text), kind)).toEqual(told)
})

it('表格里的数指着它的格子，第几个表也写明', () => {
  const row = (number: number, ...cells: readonly string[]) => ({
    row: number,
    cells: cells.map((text) => ({ text })),
  })
  const table = {
    kind: 'grid',
    sheet: null,
    merges: 'marked',
    rows: [
      row(1, '县区', '件数', '办结'),
      row(2, '甲县', '4', '2'),
      row(3, '乙县', '5', '3'),
      row(4, '合计', '9', '6'),
    ],
  } as const
  const paper: ReadPaper = { format: 'docx', notices: [], parts: [table, table] }
  const wrong = checkPaper(paper).filter(({ outcome }) => outcome === 'wrong')
  expect(wrong.map(({ place }) => place)).toEqual([
    { sheet: null, table: 1, row: 4, column: 3 },
    { sheet: null, table: 2, row: 4, column: 3 },
  ])
  expect(wrong[1]?.figures.map(({ role, value, from }) => [role, value, from])).toEqual([
    ['total', 6, { sheet: null, table: 2, row: 4, column: 3 }],
    ['part', 2, { sheet: null, table: 2, row: 2, column: 3 }],
    ['part', 3, { sheet: null, table: 2, row: 3, column: 3 }],
  ])
})
