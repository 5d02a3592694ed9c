import { describe, expect, it } from 'vitest'
import type { ReadList } from './list.ts'
import { line, read, sheet } from './testing/sheets.ts'

const HEAD = ['序号', '受理编号', '举报内容', '行政区域']
const meanings = (list: ReadList) => list.tables[0]?.columns.map((column) => column.meaning)

describe('the headings of a list', () => {
  it('may stand on two levels: the leaf counts, its group helps', () => {
    const list = read([
      sheet([
        ['序号', '受理编号', '案件情况', undefined, '责任单位', undefined],
        [null, null, '举报内容', '行政区域', '牵头', '配合'],
        ['1', 'D3HN202405200012', '某厂排污', '道县', '道县人民政府', '市水利局、市住建局'],
      ]),
    ])
    expect(meanings(list)).toEqual([
      'no',
      'caseNumber',
      'complaint',
      'regions',
      'leadUnits',
      'supportUnits',
    ])
    expect(list.tables[0]?.rows[0]).toMatchObject({
      leadUnits: ['道县人民政府'],
      supportUnits: ['市水利局', '市住建局'],
    })
  })

  it('may be repeated in the middle, broken over lines, and followed by sections', () => {
    const list = read([
      sheet([
        HEAD,
        ['一、水污染', undefined, undefined, undefined],
        ['1', 'D3HN202405200012', '某厂排污', '道县'],
        ['序\n号', '受理\n编号', '举报内容', '行政区域'],
        ['2', 'D3HN202405200013', '某厂噪声', '宁远县'],
      ]),
    ])
    expect(list.tables[0]?.rows.map((row) => [row.no, row.section])).toEqual([
      ['1', '一、水污染'],
      ['2', '一、水污染'],
    ])
  })
})

describe('headings that are missing', () => {
  it('columns are then known by what they hold', () => {
    const list = read([
      sheet([
        [
          '1',
          'D3HN202405200012',
          '来电',
          '某厂夜间偷排废水，气味刺鼻，群众反映强烈',
          '道县',
          '水、大气',
        ],
        [
          '2',
          'X3HN202405200013',
          '来信',
          '某工地夜间施工，噪声扰民，多次反映未解决',
          '宁远县',
          '噪声',
        ],
      ]),
    ])
    expect(
      list.tables[0]?.rows.map((row) => [row.caseNumber, row.channel, row.regions, row.categories]),
    ).toEqual([
      ['D3HN202405200012', '来电', ['道县'], ['水', '大气']],
      ['X3HN202405200013', '来信', ['宁远县'], ['噪声']],
    ])
    expect(list.tables[0]?.rows[0]?.complaint).toContain('夜间偷排')
  })
})

describe('headings that the rules do not fit', () => {
  it('may be corrected by a template', () => {
    const template = {
      name: 'ours',
      title: 'ours',
      columns: [
        { heading: '说明', meaning: 'complaint' as const },
        { column: 3, meaning: 'remark' as const },
      ],
    }
    const list = read(
      [
        sheet([
          ['序号', '受理编号', '举报内容', '说明'],
          ['1', 'D3HN202405200012', '甲', '乙'],
        ]),
      ],
      { template },
    )
    expect(list.tables[0]?.rows[0]).toMatchObject({ complaint: '乙', remark: '甲' })
  })

  it('that no rule knows are kept with the case', () => {
    const list = read([
      sheet([
        [...HEAD, '网格号'],
        ['1', 'D3HN202405200012', '某厂排污', '道县', 'A-07'],
      ]),
    ])
    expect(list.tables[0]?.rows[0]?.other).toEqual({ 网格号: 'A-07' })
  })

  it('that bear one heading twice are both kept, each by the same name in every row', () => {
    const list = read([
      sheet([
        [...HEAD, '网格号', '网格号'],
        ['1', 'D3HN202405200012', '某厂排污', '道县', 'A-07', 'B-01'],
        ['2', 'D3HN202405200013', '某厂排污', '道县', '', 'B-02'],
      ]),
    ])
    expect(list.tables[0]?.rows.map(({ other }) => other)).toEqual([
      { 网格号: 'A-07', '网格号（第6列）': 'B-01' },
      { '网格号（第6列）': 'B-02' },
    ])
  })
})

describe('rows that are no cases', () => {
  const rows = [
    HEAD,
    ['1', 'D3HN202405200012', '某厂排污', '道县'],
    ['2', 'X3HN202405200013*', '某厂噪声', '宁远县'],
  ]

  it('totals and notes are kept apart, also under the table', () => {
    const list = read([
      line('省第四生态环境保护督察组第三批交办信访件清单（2024年5月21日）'),
      sheet([...rows, ['合计', '2件，其中来电1件、来信1件，重点1件', '', '']], null),
      line('注：编号后加“*”的为重点件。', 2),
    ])
    expect(list.tables[0]).toMatchObject({
      totalRow: '合计 2件，其中来电1件、来信1件，重点1件',
      notesRow: '注：编号后加“*”的为重点件。',
      problems: [],
    })
    expect(list).toMatchObject({
      kind: 'petition-list',
      batch: { raw: '第三批', no: 3 },
      team: '省第四生态环境保护督察组',
      handedOverAt: '2024-05-21',
    })
  })

  it('a total that differs from the list is a problem for each figure', () => {
    const list = read([sheet([...rows, ['合计', '共3件，其中来电2件，重点1件', '', '']])])
    expect(list.tables[0]?.problems.map(({ code, message }) => [code, message])).toEqual([
      ['total-differs', '合计行写的是共3件，表里实有2件，请核对。'],
      ['total-differs', '合计行写的是来电2件，表里实有1件，请核对。'],
    ])
  })

  it('a second sheet that repeats numbers adds to their cases and brings none', () => {
    const list = read([
      sheet(rows, '清单'),
      sheet(
        [
          ['重点件清单', undefined, undefined],
          ['序号', '受理编号', '联系领导'],
          ['1', 'D3HN202405200012', '副县长 某某'],
        ],
        '重点件',
      ),
    ])
    expect(list.tables.map((table) => table.rows.length)).toEqual([2, 0])
    expect(list.tables[0]?.rows[0]).toMatchObject({
      isKey: true,
      leader: '副县长 某某',
      flags: ['key only on another sheet'],
    })
  })

  it('the same number twice stays twice, marked and reported once', () => {
    const list = read([sheet([...rows, ['3', 'D3HN202405200012', '同一厂', '道县']])])
    expect(list.tables[0]?.rows.map((row) => row.flags.includes('same number twice'))).toEqual([
      true,
      false,
      true,
    ])
    expect(list.tables[0]?.problems.map(({ code, row }) => [code, row])).toEqual([
      ['number-twice', 4],
    ])
  })
})

describe('problems', () => {
  it('come all at once, each with sheet, row, column and what was expected', () => {
    const list = read([
      sheet(
        [
          [...HEAD, '办结时限', '是否属实'],
          ['1', 'D3HN20240520001', '', '', '2024年2月30日', '待定'],
        ],
        '清单',
      ),
    ])
    const [table] = list.tables
    expect(
      table?.problems.map(({ code, sheet: name, row, column }) => [code, name, row, column]),
    ).toEqual([
      ['number-unknown-scheme', '清单', 2, 'B'],
      ['date-impossible', '清单', 2, 'E'],
      ['verdict-unknown', '清单', 2, 'F'],
      ['text-missing', '清单', 2, 'C'],
      ['region-missing', '清单', 2, 'D'],
    ])
    for (const { message } of table?.problems ?? []) expect(message).toMatch(/应|请核对/)
  })

  it('an empty paper and one without a list are told apart', () => {
    expect(read([]).problems[0]?.code).toBe('paper-empty')
    expect(read([line('今日无交办信访件。')]).problems[0]?.code).toBe('no-list-found')
  })
})

describe('a slip for one case', () => {
  it('whose labels stand beside their values is read as one row', () => {
    const list = read([
      sheet(
        [
          ['信访件交办单', undefined, undefined, undefined],
          ['受理编号', 'D3HN202405200012*', '受理方式', '来电'],
          ['行政区域', '道县', '交办时间', '2024年5月21日'],
          ['举报内容', '某厂夜间偷排废水。', undefined, undefined],
          ['办结时限', '5月28日', '举报人', '某秋生'],
        ],
        null,
      ),
    ])
    expect(list.tables[0]?.rows).toMatchObject([
      {
        caseNumber: 'D3HN202405200012',
        isKey: true,
        regions: ['道县'],
        complaint: '某厂夜间偷排废水。',
        dueAt: '2024-05-28',
        complainant: { name: '某秋生' },
      },
    ])
  })
})

describe('a column of earlier numbers', () => {
  it('is never taken for the case number, and is told as a mention', () => {
    const list = read([
      sheet([
        ['序号', '重复件编号', '受理编号', '举报内容'],
        ['1', 'D3HN202405200001', 'D3HN202405200012', '某厂排污'],
      ]),
    ])
    expect(list.tables[0]?.rows[0]).toMatchObject({
      caseNumber: 'D3HN202405200012',
      mentions: ['D3HN202405200001'],
    })
  })
})
