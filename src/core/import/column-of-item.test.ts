import { expect, it } from 'vitest'
import { read, sheet } from '../reading/testing/sheets.ts'
import { columnOfItem } from './column-of-item.ts'

const list = read([
  sheet(
    [
      ['序号', '受理编号', '举报内容', '行政区域'],
      ['1', 'D3HN202405200012', '某厂夜间偷排废水', '道县'],
    ],
    '来电',
  ),
  sheet(
    [
      ['受理编号', '举报内容', '责任单位'],
      ['X3HN202405200003', '某采石场边坡未复绿', '宁远县'],
    ],
    '来信',
  ),
])

it('问题指出它所在的列：按那一张表自己的列，没有这一列就不指', () => {
  expect(columnOfItem(list, 1, ['units', 'regions'])).toBe('D')
  expect(columnOfItem(list, 2, ['units', 'regions'])).toBe('C')
  expect(columnOfItem(list, 2, ['caseNumber'])).toBe('A')
  expect(columnOfItem(list, 2, ['categories'])).toBeNull()
  expect(columnOfItem(list, 3, ['caseNumber'])).toBeNull()
})
