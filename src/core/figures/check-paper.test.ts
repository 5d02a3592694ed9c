import { describe, expect, it } from 'vitest'
import { checkPaper } from './check-paper.ts'
import { paperOf, told } from './testing/told.ts'

describe('占比和办结率', () => {
  it('括号里的占比按件数和总数重算，按所写的位数四舍五入', () => {
    const text = '问题21个：生态14（66.7%）、大气5（23.8%）、水2（9.6%）。'
    expect(told('percent-of', text)).toEqual(['right 21=14', 'right 21=5', 'wrong 21=2'])
  })

  it('各占比之和在四舍五入的范围内等于一百', () => {
    const text = '大气类最多，占26.9%；水、生态、其他分别占23.1%、30.0%、20.1%。'
    expect(told('shares', text)).toEqual(['right 100=26.9+23.1+30+20.1'])
  })

  it('办结率两种算法都承认，两种都不合才算错', () => {
    const say = (rate: string) => `共收到交办件200件，已办结150件，阶段性办结30件，办结率${rate}。`
    expect(told('percent-of', say('75%'))).toEqual(['right 200=150'])
    expect(told('percent-of', say('90.0%'))).toEqual(['right 200=150+30'])
    expect(told('percent-of', say('80%'))).toEqual(['wrong 200=150'])
  })
})

describe('同一个数写了两遍', () => {
  it('标题和正文', () => {
    const title = '某市转办第三批信访件12件'
    const body = (count: number) => `今日督察组转办第三批信访件${count}件。`
    expect(told('repeated-figure', title, body(12))).toEqual(['right 12=12'])
    expect(told('repeated-figure', title, body(21))).toEqual(['wrong 21=12'])
  })

  it('两节里的累计数', () => {
    const lines = (count: number, day = 7) => [
      '一、交办情况',
      '截至6月7日，督察组共向我市转办了十批215件信访案件。',
      '二、办理情况',
      `截至6月${day}日，全市累计接到转办件${count}件，已办结100件。`,
    ]
    expect(told('repeated-figure', ...lines(215))).toEqual(['right 215=215'])
    expect(told('repeated-figure', ...lines(216))).toEqual(['wrong 216=215'])
    expect(told('repeated-figure', ...lines(213, 8))).toEqual(['wrong 213=215'])
    expect(told('repeated-figure', ...lines(216, 8))).toEqual(['unknown 216=215'])
  })
})

describe('累计、批次和未办结', () => {
  it('此前的加本批等于累计', () => {
    const text = '第九批共177件。加上此前移交的650件，累计827件。'
    expect(told('cumulative', text)).toEqual(['right 827=650+177'])
    expect(told('cumulative', text.replace('827', '872'))).toEqual(['wrong 872=650+177'])
  })

  it('点名的几批合起来等于所写的数', () => {
    const text =
      '共交办问题30个，其中第一批9个，第二批11个，第三批10个。对第一、第二批20个问题完成核实。'
    expect(told('parts-sum-to-total', text)).toContain('right 20=9+11')
  })

  it('完成的和后文未完成的合成总数', () => {
    const lines = [
      '对两批20个问题完成核实，已完成整改12个，其余正在整改。',
      '未完成整改的8个问题另行梳理。',
    ]
    expect(told('closing', ...lines)).toEqual(['right 20=12+8'])
  })

  it('各单位交办减办结等于在办；办结多于交办就指出那个单位', () => {
    const say = (closed: string) =>
      `共转办12件。甲县5件、乙县4件、丙县3件。累计接到转办件12件，正在办理3件，已办结9件（${closed}）。`
    expect(told('closing', say('甲县4件、乙县3件、丙县2件'))).toEqual(['right 3=1+1+1'])
    const over = checkPaper(paperOf(say('甲县4件、乙县1件、丙县4件'))).find(
      (c) => c.kind === 'closing',
    )
    expect(over).toMatchObject({ outcome: 'wrong', reason: '丙县的办结数多于交办数3。' })
  })

  it('其中数不能多于总数', () => {
    expect(told('subset', '今日交办17件，其中重点件4件。')).toEqual(['right 17=4'])
    expect(told('subset', '今日交办17件，其中重点件24件。')).toEqual(['wrong 17=24'])
  })
})

describe('总的结论和各项诉求', () => {
  const say = (overall: string, second: string) =>
    `该信访件举报内容${overall}，其中“夜间排污”属实、“毁坏林地”${second}。`

  it('各项认定不一时，总的结论应为部分属实', () => {
    expect(told('claims', say('部分属实', '不属实'))).toEqual(['right 2=1+1'])
    expect(told('claims', say('属实', '不属实'))).toEqual(['wrong 2=1+1'])
  })

  it('说明这是表述矛盾，不是数字错误', () => {
    const [check] = checkPaper(paperOf(say('属实', '不属实')))
    expect(check?.reason).toContain('表述矛盾')
  })
})

describe('导读、序号、列举和天数', () => {
  const paper = (heading: string) => [
    '【导读】',
    '★ 某市召开迎检工作会议',
    '★ 县市区工作动态',
    '某市召开迎检工作会议',
    '会议强调，要抓好整改。',
    heading,
  ]

  it('导读里的题目在正文里要有同样的标题', () => {
    expect(told('title-match', ...paper('【县市区工作动态】'))).toEqual(['right 2=1+1'])
    expect(told('title-match', ...paper('【县市区动态】'))).toEqual(['wrong 2=1+0'])
  })

  it('正文里根本没有标题时，不能判断', () => {
    expect(told('title-match', ...paper('各县报来消息。'))).toEqual(['unknown 2=1+0'])
  })

  it('一是二是三是不缺号，与所说的点数一致', () => {
    const text = '会议提出三点要求。一是要抓整改。二是要抓督办。三是要抓销号。'
    expect(told('numbering', text)).toEqual(['right 3=1+1+1'])
    expect(told('count-of-list', text)).toEqual(['right 3=1+1+1'])
    expect(told('count-of-list', text.replace('三点', '四点'))).toEqual(['wrong 4=1+1+1'])
    expect(told('numbering', text.replace('二是要抓督办。', ''))).toEqual(['wrong 3=1+1'])
  })

  it('几个方面、几批、几家企业的文号', () => {
    expect(told('count-of-list', '从补短板、抓整改、强监管三个方面发力。')).toEqual([
      'right 3=1+1+1',
    ])
    const orders = '分别对4家企业下达了决定书（某环责改〔2020〕076、086、089号）。'
    expect(told('count-of-list', orders)).toEqual(['wrong 4=1+1+1'])
  })

  it('进驻天数首尾两天都算', () => {
    const say = (days: number) =>
      `进驻时间为${days}天。进驻期间（2020年9月14日-9月28日）受理来信来电。`
    expect(told('date-span', say(15))).toEqual(['right 15=15'])
    expect(told('date-span', say(20))).toEqual(['wrong 20=15'])
  })
})

describe('表格', () => {
  const grid = (rows: readonly (readonly string[])[]) => ({
    format: 'xlsx' as const,
    notices: [],
    parts: [
      {
        kind: 'grid' as const,
        sheet: '汇总',
        merges: 'marked' as const,
        rows: rows.map((cells, index) => ({
          row: index + 1,
          cells: cells.map((text) => ({ text })),
        })),
      },
    ],
  })

  it('合计行和合计列都重算，错的说出在哪张表第几行第几列', () => {
    const checks = checkPaper(
      grid([
        ['单位', '来电', '来信', '合计'],
        ['甲县', '3', '2', '5'],
        ['乙县', '4', '1', '6'],
        ['合计', '7', '3', '11'],
      ]),
    )
    const wrong = checks.filter(({ outcome }) => outcome === 'wrong')
    expect(checks.length).toBe(6)
    expect(
      wrong.map(({ kind, place, total, expected }) => ({ kind, place, total, expected })),
    ).toEqual([
      {
        kind: 'table-row',
        place: { sheet: '汇总', table: 1, row: 3, column: 4 },
        total: 6,
        expected: 5,
      },
      {
        kind: 'table-row',
        place: { sheet: '汇总', table: 1, row: 4, column: 4 },
        total: 11,
        expected: 10,
      },
    ])
  })
})
