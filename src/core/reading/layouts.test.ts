import { describe, expect, it } from 'vitest'
import { line, read, sheet } from './testing/sheets.ts'

const rowsOf = (rows: Parameters<typeof sheet>[0], name: string | null = '表') =>
  read([sheet(rows, name)]).tables.flatMap((table) => table.rows)
const rowsOfText = (lines: readonly string[]) =>
  read(lines.map((one, i) => line(one, i + 1))).tables.flatMap((table) => table.rows)

describe('表头有几行的', () => {
  it('三行表头按合并的格一层层认，末一层是列名', () => {
    const [row] = rowsOf([
      ['序号', '信访件情况', undefined, undefined, '办理情况', undefined, '所在地'],
      [null, '基本信息', undefined, '反映问题', '核查', undefined, null],
      [null, '受理编号', '来源', null, '调查核实情况', '是否属实', null],
      ['1', 'D3HN202405200012', '来电', '某厂排污', '经查属实。', '属实', '道县'],
    ])
    expect(row).toMatchObject({
      caseNumber: 'D3HN202405200012',
      channel: '来电',
      complaint: '某厂排污',
      findings: '经查属实。',
      verdict: '属实',
      regions: ['道县'],
    })
  })

  it('合计行里一列一个数的，不算作件', () => {
    const rows = rowsOf([
      ['序号', '受理编号', '举报内容', '行政区域', '污染类型', undefined, undefined],
      [null, null, null, null, '水', '大气', '噪声'],
      ['1', 'D3HN202405200012', '某厂排污', '道县', '√', '', ''],
      ['合计', '', '', '', '1', '0', '0'],
    ])
    expect(rows).toHaveLength(1)
  })
})

describe('一类一列打勾的', () => {
  it('污染类型各占一列，打勾或写 1 的列名就是类型', () => {
    for (const [yes, no] of [
      ['√', ''],
      ['1', '0'],
      ['是', '否'],
    ] as const) {
      const rows = rowsOf([
        ['序号', '受理编号', '举报内容', '县区', '水', '大气', '噪声'],
        ['1', 'D3HN202405200012', '某厂排污', '道县', yes, no, yes],
        ['2', 'D3HN202405200013', '某场扬尘', '宁远县', no, yes, no],
      ])
      expect(rows.map((row) => row.categories)).toEqual([['水', '噪声'], ['大气']])
    }
  })

  it('属实与否、办结与否各占几列的也一样', () => {
    const [row] = rowsOf([
      ['序号', '受理编号', '举报内容', '是否属实', undefined, undefined, '办理结果', undefined],
      [null, null, null, '属实', '部分属实', '不属实', '已办结', '未办结'],
      ['1', 'D3HN202405200012', '某厂排污', '', '√', '', '√', ''],
    ])
    expect(row).toMatchObject({ verdict: '部分属实', status: '已办结' })
  })
})

describe('横着排的清单', () => {
  it('列名在第一列、一件占一列的，转过来读', () => {
    const rows = rowsOf([
      ['信访件对照表', undefined, undefined],
      ['序号', '1', '2'],
      ['受理编号', 'D3HN202405200012', 'X3HN202405200003'],
      ['举报内容', '某厂排污', '某场扬尘'],
      ['行政区域', '道县', undefined],
      ['是否属实', '属实', '不属实'],
      ['办结情况', '已办结', '未办结'],
    ])
    expect(rows.map((row) => [row.caseNumber, row.regions, row.verdict, row.status])).toEqual([
      ['D3HN202405200012', ['道县'], '属实', '已办结'],
      ['X3HN202405200003', ['道县'], '不属实', '未办结'],
    ])
  })

  it('只有一件的两列表也读', () => {
    const [row] = rowsOf(
      [
        ['受理编号', 'D3HN202405200012'],
        ['信访内容', '某厂排污'],
        ['属地', '道县'],
        ['是否办结', '阶段性办结'],
      ],
      null,
    )
    expect(row).toMatchObject({ caseNumber: 'D3HN202405200012', status: '阶段性办结' })
  })
})

describe('一件一张小表', () => {
  it('几张叠在一张工作表里，一张一件', () => {
    const slip = (number: string, text: string) => [
      ['受理编号', number, '来源', '来电'],
      ['举报内容', text, undefined, undefined],
      ['行政区域', '道县', '办理时限', '2024年5月28日'],
    ]
    const rows = rowsOf([
      ...slip('D3HN202405200012', '某厂排污'),
      ...slip('D3HN202405200013', '某场扬尘'),
    ])
    expect(rows.map((row) => [row.caseNumber, row.complaint, row.dueAt])).toEqual([
      ['D3HN202405200012', '某厂排污', '2024-05-28'],
      ['D3HN202405200013', '某场扬尘', '2024-05-28'],
    ])
  })
})

describe('一件占几行、问题分开写的', () => {
  it('序号和编号合并的几行是一件，问题和类型都算上', () => {
    const rows = rowsOf([
      ['序号', '受理编号', '反映问题', '问题类型'],
      ['1', 'D3HN202405200012', '1.油烟扰民', '大气'],
      [null, null, '2.夜间噪声', '噪声'],
    ])
    expect(rows).toMatchObject([
      { complaint: '1.油烟扰民\n2.夜间噪声', categories: ['大气', '噪声'] },
    ])
  })
})

describe('处理情况在哪一列', () => {
  it('立案处罚、问责人数各有一列的，都不当作处理情况', () => {
    const [row] = rowsOf([
      ['序号', '编号', '反映问题', '办理进展', '是否办结', '立案处罚（家）', '问责（人）'],
      ['1', 'D3HN202405200012', '某厂排污', '已责令停产整治。', '阶段性', '1', '0'],
    ])
    expect(row).toMatchObject({
      handling: '已责令停产整治。',
      status: '阶段性办结',
      accountability: null,
      other: { '立案处罚（家）': '1', '问责（人）': '0' },
    })
  })
})

describe('微信里发的', () => {
  it('编号打头，后面的短词是来源、类型，请某地于某日前反馈的是时限', () => {
    const rows = rowsOfText([
      '【第十批】2024年11月8日交办，请抓紧核查：',
      '1. 受理编号D3HN202411080012（来电，大气、噪声）：反映道县某厂夜间排放异味。请道县于11月15日前反馈。',
      '2、★X3HN202411080003，宁远县，水，某养殖场粪污直排河道，',
      '河水发黑。',
      '以上收到请回复',
    ])
    expect(rows).toMatchObject([
      {
        caseNumber: 'D3HN202411080012',
        channel: '来电',
        categories: ['大气', '噪声'],
        regions: ['道县'],
        complaint: '反映道县某厂夜间排放异味。',
        dueAt: '2024-11-15',
        isKey: false,
      },
      {
        caseNumber: 'X3HN202411080003',
        regions: ['宁远县'],
        categories: ['水'],
        complaint: '某养殖场粪污直排河道，\n河水发黑。',
        isKey: true,
      },
    ])
  })

  it('发言人和时间的行不算内容', () => {
    const rows = rowsOfText([
      '交办组小陈 2024/11/8 19:20:31',
      '1、D3HN202411080012，道县，某厂夜间排放异味，请核实',
      '道县联络员 2024/11/8 19:25:02',
      '收到',
    ])
    expect(rows.map((row) => row.complaint)).toEqual(['某厂夜间排放异味，请核实'])
  })
})

describe('一项一行写的', () => {
  it('项名写在【】里的也认', () => {
    const rows = rowsOfText([
      '【编号】D3HN202411080012',
      '【属地】道县',
      '【反映问题】某厂排污',
      '【编号】D3HN202411080013',
      '【反映问题】某场扬尘',
    ])
    expect(rows.map((row) => [row.caseNumber, row.complaint])).toEqual([
      ['D3HN202411080012', '某厂排污'],
      ['D3HN202411080013', '某场扬尘'],
    ])
  })

  it('办理情况写的是办结与否的，不算另一件', () => {
    const one = (number: string) => [
      `受理编号：${number}`,
      '反映问题：某厂排污',
      '处理整改情况：已停产。',
      '办理情况：已办结',
      '问责情况：无',
    ]
    const rows = rowsOfText([...one('D3HN202411080012'), ...one('D3HN202411080013')])
    expect(rows.map((row) => [row.handling, row.status, row.accountability])).toEqual([
      ['已停产。', '已办结', '无'],
      ['已停产。', '已办结', '无'],
    ])
  })
})

describe('一项一行、题目里有编号或问题的', () => {
  it('（一）第几号信访件这样的题目就是编号', () => {
    const rows = rowsOfText([
      '办理情况公示',
      '（一）第D3HN202411080012号信访件',
      '举报内容：某厂排污',
      '整改情况：已停产。',
      '（二）第D3HN202411080013号信访件',
      '举报内容：某场扬尘',
      '整改情况：已洒水。',
    ])
    expect(rows.map((row) => [row.caseNumber, row.handling])).toEqual([
      ['D3HN202411080012', '已停产。'],
      ['D3HN202411080013', '已洒水。'],
    ])
  })

  it('整改任务的题目是问题，下面是目标、措施、单位', () => {
    const rows = rowsOfText([
      '整改任务清单',
      '一、部分污水处理厂运行不正常。',
      '整改目标：稳定达标运行。',
      '整改措施：',
      '1.排查管网。',
      '2.补建泵站。',
      '牵头单位：市住建局',
      '整改时限：2025年12月31日前',
      '二、消纳场建设滞后。',
      '整改目标：建成消纳场。',
    ])
    expect(rows).toMatchObject([
      {
        problem: '部分污水处理厂运行不正常。',
        measures: ['1.排查管网。', '2.补建泵站。'],
        leadUnits: ['市住建局'],
        dueAt: '2025-12-31',
      },
      { problem: '消纳场建设滞后。', goal: '建成消纳场。' },
    ])
  })
})

describe('画了框线的文字', () => {
  it('一格断成几行的接起来', () => {
    const rows = rowsOfText([
      '第十批交办件',
      '┌──┬────────┬──────┬───┐',
      '│序号│受理编号│举报内容│行政区域│',
      '├──┼────────┼──────┼───┤',
      '│1│D3HN202411080012│某厂夜间排放│道县│',
      '│ │                │异味扰民    │    │',
      '├──┼────────┼──────┼───┤',
      '│2│D3HN202411080013│某场扬尘│宁远县│',
      '└──┴────────┴──────┴───┘',
    ])
    expect(rows.map((row) => [row.caseNumber, row.complaint, row.regions])).toEqual([
      ['D3HN202411080012', '某厂夜间排放异味扰民', ['道县']],
      ['D3HN202411080013', '某场扬尘', ['宁远县']],
    ])
  })
})
