import { describe, expect, it } from 'vitest'
import { read, sheet } from './testing/sheets.ts'

const HEAD = ['序号', '受理编号', '举报内容', '行政区域']

describe('what belongs to a complainant', () => {
  const secrets = [
    '某秋生',
    '13800000099',
    '110105194912310021',
    '道县某镇某村3组',
    '13900000088',
    '某冬梅',
  ]
  const list = read([
    sheet([
      [...HEAD, '举报人', '联系电话', '身份证号', '家庭住址', '备注', '回拨'],
      [
        '1',
        'D3HN202405200012',
        '某厂排污',
        '道县',
        '某秋生',
        '13800000099',
        '110105194912310021',
        '道县某镇某村3组',
        '重点；举报人某冬梅，要求回电13900000088',
        '13900000088',
      ],
      ['2', 'D3HN202405200013', '某厂噪声', '宁远县', '', '', '', '', '', '13900000077'],
    ]),
  ])

  it('stands in the identity record, known by heading and by content', () => {
    expect(list.tables[0]?.rows[0]?.complainant).toMatchObject({
      name: '某秋生',
      id: '110105194912310021',
      address: '道县某镇某村3组',
    })
    expect(list.tables[0]?.rows[0]?.complainant?.phone).toContain('13800000099')
  })

  it('and nowhere else: not in rows, remarks, other columns, problems or flags', () => {
    const open = JSON.stringify({
      ...list,
      tables: list.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({ ...row, complainant: null })),
      })),
    })
    for (const secret of secrets) expect(open).not.toContain(secret)
  })

  it('the rest of a remark stays, with its key mark', () => {
    expect(list.tables[0]?.rows[0]).toMatchObject({ isKey: true, remark: '重点；' })
  })
})

describe('telephones that are no secret of a column', () => {
  it('a telephone inside the complaint itself is pointed out', () => {
    const inText = read([
      sheet([HEAD, ['1', 'D3HN202405200012', '某厂排污，请回电13800000099', '道县']]),
    ])
    expect(inText.tables[0]?.rows[0]?.flags).toContain('identity inside the text')
  })

  it('the telephone of a liaison officer is no secret', () => {
    const officers = read([
      sheet(
        [
          ['序号', '点位名称', '存在问题', '责任单位', '联系人', '联系电话'],
          ['1', '某厂', '排污', '道县人民政府', '某主任', '0746-8000000'],
        ],
        '暗访问题',
      ),
    ])
    expect(officers.tables[0]?.rows[0]?.complainant).toBeNull()
  })
})
