import { expect, it } from 'vitest'
import type { ReadPaper } from '../../reading/paper.ts'
import { checkPaper } from '../check-paper.ts'

const paper = (...cells: readonly string[]): ReadPaper => ({
  format: 'docx',
  notices: [],
  parts: [
    {
      kind: 'grid',
      sheet: null,
      merges: 'marked',
      rows: [{ row: 2, cells: cells.map((text) => ({ text })) }],
    },
  ],
})
const SAID = '信访件情况\n第三批转办12件（来电8件，来信5件），均已按时办理。'

it('用表格排版的简报，格子里的话也核对，说出第几个表第几行第几列第几字', () => {
  const [check] = checkPaper(paper('办理情况', SAID))
  expect(check).toMatchObject({ outcome: 'wrong', total: 12, parts: [8, 5] })
  const place = check?.figures[0]?.from
  expect(place).toEqual({ sheet: null, table: 1, row: 2, column: 2, character: 12 })
  expect(SAID.slice(11, 14)).toBe('12件')
})

it('一行好几列的是清单，不当简报核对', () => {
  expect(checkPaper(paper('1', 'D1', '某县', '水', SAID))).toEqual([])
})
