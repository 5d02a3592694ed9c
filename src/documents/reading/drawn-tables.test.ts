import { describe, expect, it } from 'vitest'
import { unboxed } from '../../core/reading/boxed-text.ts'
import { isGrid } from '../../core/reading/paper.ts'
import { readText } from './plain-text.ts'

const told = (...lines: readonly string[]) =>
  readText(lines.join('\n')).parts.map((part) =>
    isGrid(part)
      ? part.rows.map(({ cells }) => cells.map(({ text }) => text).join('|'))
      : part.text,
  )

describe('tables drawn in plain text', () => {
  it('columns that blanks part are a table, and an empty cell stays empty', () => {
    expect(
      told(
        '本批47件，分布如下：',
        '县市区      来电    来信    小计',
        '甲城区        9       4      13',
        '丙川县       11              11',
        '合计         20       4      24',
        '以上各件已全部交办。',
      ),
    ).toEqual([
      '本批47件，分布如下：',
      ['县市区|来电|来信|小计', '甲城区|9|4|13', '丙川县|11||11', '合计|20|4|24'],
      '以上各件已全部交办。',
    ])
  })

  it('borders are left out, and a line that begins empty goes on with the one above', () => {
    expect(
      told(
        '┌────┬────┐',
        '│ 县区 │ 件数 │',
        '├────┼────┤',
        '│ 甲县 │  5   │',
        '│      │      │',
        '│ 乙县 │  6   │',
        '└────┴────┘',
      ),
    ).toEqual([['县区|件数', '甲县|5', '乙县|6']])
  })

  it('lines of addresses and titles are no table', () => {
    const lines = [
      '联系人：张某   电话：0731-88888888   传真：0731-88888889',
      '单位：某局     地址：某路1号      邮编：410000',
      '第一条  各单位要高度重视。',
      '第二条  认真落实。',
      '  第一季度   第二季度',
    ]
    expect(told(...lines)).toEqual(lines)
  })

  it('a hundred thousand lines of two words take no time', () => {
    const parts = readText('甲某  乙某\n'.repeat(100_000)).parts
    expect(parts).toHaveLength(100_000)
  })
})

describe('rows of a drawing that go on', () => {
  it('what goes on below stands in the cell above, as in tables that a paper has among its paragraphs', () => {
    const lines = [
      '┌──┬────┬────┐',
      '│县区│来电件│来信件│',
      '│    │数    │数    │',
      '├──┼────┼────┤',
      '│甲县│5     │4     │',
      '└──┴────┴────┘',
    ]
    expect(told(...lines)).toEqual([['县区|来电件数|来信件数', '甲县|5|4']])
    expect(unboxed(lines)).toEqual(['|县区|来电件数|来信件数|', '|甲县|5     |4     |'])
  })

  it('a row that goes on for forty thousand lines is joined once, and long dashes are tried once', () => {
    const more = Array.from({ length: 40_000 }, () => '│    │数    │数    │')
    const rule = '┌──┬────┬────┐'
    const [head] = unboxed([rule, '│县区│来电件│来信件│', ...more, rule])
    expect(head).toHaveLength('|县区|来电件|来信件|'.length + 80_000)
    const dashes = Array.from({ length: 2000 }, () => `+${'-'.repeat(390)}x`)
    expect(told(...dashes)).toEqual(dashes)
  })
})
