import { describe, expect, it } from 'vitest'
import type { ReadPaper } from '../../reading/paper.ts'
import { checkPaper } from '../check-paper.ts'
import { told } from '../testing/told.ts'

const outcomes = (kind: Parameters<typeof told>[0], ...lines: readonly string[]) =>
  told(kind, ...lines).map((one) => one.split(' ')[0])

describe('前后引用', () => {
  it('一份销号公示只说一个序号；市里的序号是另一套', () => {
    const say = (serial: string) => [
      '关于反馈问题（序号十）整改销号的公示',
      '现对序号十（市序号9）整改完成情况进行公示。',
      `附表：序号${serial}任务公示表`,
    ]
    expect(told('reference', ...say('十'))).toEqual(['right 10=10', 'right 10=10'])
    expect(told('reference', ...say('一'))).toEqual(['right 10=10', 'wrong 1=10'])
    expect(told('reference', '交办问题（序号十）和序号一同时推进。')).toEqual([])
  })

  it('说到的附件，后面要有', () => {
    const lines = ['整改情况见附件2，责任单位见附件3。', '附件1 问题清单', '附件2 整改情况']
    expect(outcomes('reference', ...lines)).toEqual(['right', 'wrong'])
  })
})

describe('受理编号', () => {
  it('合规则的、日期不对的、比印发还晚的、少了一位的', () => {
    const say = (number: string) => ['2025年5月30日', `办理了${number}号件。`]
    expect(outcomes('case-number', ...say('D3SX202505280018'))).toEqual(['right'])
    expect(outcomes('case-number', ...say('X410000201806160104'))).toEqual(['right'])
    expect(outcomes('case-number', ...say('D3SX202513280018'))).toEqual(['wrong'])
    expect(outcomes('case-number', ...say('D3SX202506020018'))).toEqual(['wrong'])
    const others = 'D3SX202505280001、D3SX202505280002、D3SX202505280003、D3SX20250528004'
    expect(outcomes('case-number', ...say(others))).toEqual(['right', 'right', 'right', 'unknown'])
  })

  it('表里的编号也查，说得出在哪一行哪一列', () => {
    const paper: ReadPaper = {
      ...{ format: 'xlsx', notices: [] },
      parts: [
        {
          ...{ kind: 'grid', sheet: '一览表', merges: 'marked' },
          rows: [
            { row: 1, cells: [{ text: '序号' }, { text: '受理编号' }] },
            { row: 2, cells: [{ text: '1' }, { text: 'D3SX202513280018*' }] },
          ],
        },
      ],
    }
    expect(checkPaper(paper).filter(({ kind }) => kind === 'case-number')).toMatchObject([
      { outcome: 'wrong', place: { sheet: '一览表', table: 1, row: 2, column: 2 } },
    ])
  })
})

describe('销号公示的要素', () => {
  const whole = [
    '关于某问题整改销号的公示',
    '反馈问题：某厂排污。整改目标：达标。整改措施：改造。完成情况：已完成。',
    '公示时间：2021年12月24日至2021年12月30日，如有异议请向市办公室反映，联系电话：0746-8127713。',
  ]
  it('都有就是对的，缺了的说出来', () => {
    expect(outcomes('notice-parts', ...whole)).toEqual(['right'])
    const [check] = checkPaper({
      ...{ format: 'text', notices: [] },
      parts: whole
        .slice(0, 2)
        .map((text, index) => ({ kind: 'paragraph', text, paragraph: index + 1 })),
    }).filter(({ kind }) => kind === 'notice-parts')
    expect(check).toMatchObject({ outcome: 'unknown' })
    expect(check?.reason).toContain('公示期')
  })

  it('不是销号公示的不查', () => {
    expect(outcomes('notice-parts', '今日交办12件，办理情况将向社会公示。')).toEqual([])
  })
})

describe('联合件、全部、各单位', () => {
  it('联合件前后同数，完成的部分都是它的单位', () => {
    const say = (count: number, done: string) =>
      `共6件，还1件涉及甲区、乙区、丙区。此外，甲区、乙区、丙区共有的${count}件，属于${done}的部分已经完成。`
    expect(told('repeated-figure', say(1, '甲区和乙区'))).toContain('right 1=1')
    expect(told('joint-parts', say(1, '甲区和乙区'))).toEqual(['right 3=1+1+0'])
    expect(told('repeated-figure', say(2, '甲区和乙区'))).toContain('wrong 2=1')
    expect(told('joint-parts', say(1, '甲区和丁区'))).toEqual(['wrong 3=1+0+0'])
  })

  it('说全部属实，就不能再有不属实的', () => {
    expect(told('repeated-figure', '对两批55个问题核实，全部属实，正在整改。')).toContain(
      'right 55=55',
    )
    expect(told('repeated-figure', '对两批55个问题核实，不属实2个，全部属实。')).toContainEqual(
      expect.stringMatching(/^wrong/),
    )
  })
})

describe('各单位和表格', () => {
  it('每个单位的办结和未办结合起来是它的件数', () => {
    const say = (open: number) =>
      `第一批8件：甲市4件、已办结3件、未办结${open}件；乙市4件、已办结2件、未办结2件。`
    expect(told('closing', say(1))).toEqual(['right 4=3+1', 'right 4=2+2'])
    expect(told('closing', say(2))).toContain('wrong 4=3+2')
  })

  it('交办的不多于受理的', () => {
    const say = (count: number) => `已接听来电24个（环保类20个），交办${count}件。`
    expect(told('subset', say(17))).toContain('right 20=17')
    expect(told('subset', say(27))).toContain('wrong 20=27')
  })

  it('表格的合计和正文的总数同一个数', () => {
    const paper = (total: number): ReadPaper => ({
      ...{ format: 'docx', notices: [] },
      parts: [
        { kind: 'paragraph', paragraph: 1, text: `截至6月30日，共转办${total}件。` },
        {
          ...{ kind: 'grid', sheet: null, merges: 'marked' },
          rows: [
            ['县', '件数', '办结'],
            ['甲县', '120', '100'],
            ['乙县', '98', '90'],
            ['合计', '218', '190'],
          ].map((cells, index) => ({ row: index + 1, cells: cells.map((text) => ({ text })) })),
        },
      ],
    })
    const said = (total: number) =>
      checkPaper(paper(total))
        .filter(({ kind }) => kind === 'repeated-figure')
        .map(({ outcome, total: whole, parts }) => `${outcome} ${whole}=${parts}`)
    expect(said(218)).toEqual(['right 218=218'])
    expect(said(281)).toEqual(['wrong 218=281'])
    expect(said(500)).toEqual([])
  })

  it('点名的县区和后面的条目一一对应，少了的存疑', () => {
    const lines = [
      '▲甲县、乙县、丙市、丁区召开会议。',
      '▲甲县',
      '抓整改。',
      '▲乙县',
      '抓整改。',
      '▲丙市',
      '抓整改。',
      '▲丁区',
      '抓整改。',
    ]
    expect(told('count-of-list', ...lines)).toEqual(['right 4=1+1+1+1'])
    const more = ['▲甲县、乙县、戊县、丙市、丁区召开会议。', ...lines.slice(1)]
    expect(told('count-of-list', ...more)).toEqual(['unknown 5=1+1+1+1'])
  })
})
