import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadPaper } from '../../reading/paper.ts'
import { checkPaper } from '../check-paper.ts'
import { paperOf } from '../testing/told.ts'
import { markPaper } from './mark-paper.ts'

function marked(paper: ReadPaper): readonly string[] {
  return markPaper(paper, checkPaper(paper)).flatMap((part) =>
    'marks' in part
      ? part.marks.map(({ from, to, outcome }) => `${outcome} ${part.text.slice(from, to)}`)
      : part.rows.flatMap(({ cells }) =>
          cells.flatMap(({ text, marks }) =>
            marks.map(({ from, to, outcome }) => `${outcome} ${text.slice(from, to)}`),
          ),
        ),
  )
}

describe('在纸上标出数字', () => {
  it('每个数一处，对的错的分开，没有可比的也标明', () => {
    expect(marked(paperOf('第三批１２件（来电8件， 来信 5 件）。出动9人。'))).toEqual([
      'wrong １２件',
      'wrong 8件',
      'wrong 5 件',
      'unheld 9人',
    ])
  })
  it('一个数被几处核对，取最坏的结果，并记下是哪几处', () => {
    const paper = paperOf('转办12件', '转办12件（来电8件，来信5件）。')
    const body = markPaper(paper, checkPaper(paper))[1]
    expect('marks' in (body ?? {}) && body).toMatchObject({
      marks: [{ outcome: 'wrong', checks: [0, 1] }, { checks: [0] }, { checks: [0] }],
    })
  })
  it('没有这一天，标的是整个日期', () => {
    expect(marked(paperOf('截至2024年2月30日，工作有序。'))).toContain('wrong 2024年2月30日')
  })
  it('被断行切开的数，两行都标', () => {
    const lines = [
      '第三批信访件已全部转办到位今日共计转办１',
      '２件（来电8件，来信4件），其余的信访件都在',
      '办理之中没有逾期的情形也没有退回重办的情',
      '形各县市区均按照要求及时反馈办理进展情况',
      '并在规定时限以内上报。',
    ]
    expect(marked(paperOf(...lines)).slice(0, 2)).toEqual(['right １', 'right ２件'])
  })
  it('表格里的错标在格子上；几千行的表只留有标记的和前面的行', () => {
    const row = (number: number, ...cells: readonly string[]) => ({
      row: number,
      cells: cells.map((text) => ({ text })),
    })
    const rows = Array.from({ length: 3000 }, (_, index) => row(index + 2, `县${index}`, '说明'))
    const paper: ReadPaper = {
      format: 'xlsx',
      notices: [],
      parts: [
        {
          kind: 'grid',
          sheet: '汇总',
          merges: 'marked',
          rows: [
            row(1, '县区', '件数'),
            ...rows,
            row(3002, '甲', '4', '5'),
            row(3003, '乙', '4', '5'),
            row(3004, '合计', '9', '10'),
          ],
        },
      ],
    }
    expect(marked(paper)).toEqual([
      'wrong 4',
      'right 5',
      'wrong 4',
      'right 5',
      'wrong 9',
      'right 10',
    ])
    expect(markPaper(paper, checkPaper(paper))[0]).toMatchObject({ omitted: 2801 })
  })
})

it('随便什么文字，标记都不重叠、不越界，按先后排', () => {
  const word = fc.constantFrom(
    '转办',
    '１２件',
    '3 件',
    '（',
    '）',
    '，',
    '。',
    '\n',
    '其中',
    '重点',
    '4件',
    '50%',
    '😀',
    '共',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const paper = paperOf(...words.join('').split('\n'))
      for (const part of markPaper(paper, checkPaper(paper))) {
        if (!('marks' in part)) continue
        let at = 0
        for (const { from, to } of part.marks) {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(part.text.length)
          at = to
        }
      }
    }),
    { seed: 5, numRuns: 300 },
  )
})
