import { describe, expect, expectTypeOf, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { instant } from '../calendar/instant.ts'
import type { Part } from '../case/case.ts'
import type { ClaimId, MeasureId, UnitId } from '../ledger/ids.ts'
import { TABLE_TEMPLATES } from '../reading/template.ts'
import { YONGZHOU_2020 } from '../round/ready-made/yongzhou-2020.ts'
import { privacyWarnings } from './privacy-warnings.ts'
import { accountabilityWording, type PublishableCase, publicRowOf } from './public-row.ts'
import { publicSheet } from './public-sheet.ts'
import { publicSheetHead } from './sheet-head.ts'

const unit = (id: string) => id as UnitId
const AT = instant('2020-11-08T09:30:00+08:00')

function part(unitId: string, changes: Partial<Part>): Part {
  return {
    ...{ unitId: unit(unitId), step: 'replied', status: 'closed', dispatchedAt: AT, movedAt: AT },
    ...{ signedForAt: AT, verifiedAt: AT, signedOffAt: AT, givenDueOn: null },
    ...{ findings: '', handling: '', returns: [], extensions: [], urgedAt: [] },
    ...changes,
  }
}

const CASE: PublishableCase = {
  ...{ number: 'D1YZ202000188', numberRaw: 'D1YZ202000188*', isKey: true, channel: 'call' },
  ...{ text: '某砂场粉尘扰民，污水直排。', place: '某镇某村', categories: ['大气污染', '水污染'] },
  ...{ industry: '矿山', requirement: '粉尘达标排放', overriddenVerdict: null, repeat: null },
  claims: [
    { id: '1' as ClaimId, text: '粉尘', isInScope: true, verdict: 'substantiated' },
    { id: '2' as ClaimId, text: '污水', isInScope: true, verdict: 'unsubstantiated' },
  ],
  parts: [
    part('lengshuitan', { findings: '堆场没有遮盖。', handling: '已遮盖。' }),
    part('lingling', { findings: '没有排水口。', handling: '已建沉淀池。', status: 'open' }),
  ],
  roles: [
    { unitId: unit('lengshuitan'), role: 'lead' },
    { unitId: unit('lingling'), role: 'lead' },
  ],
  measures: [
    {
      ...{ id: 'one' as MeasureId, unitId: unit('lingling'), kind: 'summoned', quantity: 2 },
      ...{ unitOfCount: 'persons', notices: [], on: day('2020-11-05'), note: '' },
    },
  ],
  rectification: 'immediate',
}
const ROW = publicRowOf(YONGZHOU_2020, CASE)

function cells(layout: string): Readonly<Record<string, string>> {
  const template = TABLE_TEMPLATES.find((one) => one.name === layout)
  if (!template) throw new Error(`no template ${layout}`)
  const sheet = publicSheet(template, [ROW], { titleLines: [], ends: null, notes: [] })
  const headings = sheet.header[0] ?? []
  const texts = (sheet.rows[0] ?? []).map((cell) => cell.paragraphs.join('\n'))
  return Object.fromEntries(
    headings.map((heading, index) => [heading.paragraphs.join(''), texts[index] ?? '']),
  )
}

describe('公开一览表', () => {
  it('联合件写全部牵头县区和各自的核查、处理，总的结论由各项诉求得出', () => {
    expect(cells('layout-7')).toEqual({
      序号: '1',
      受理编号: 'D1YZ202000188*',
      交办问题基本情况: '某砂场粉尘扰民，污水直排。',
      行政区域: '冷水滩区、零陵区',
      污染类型: '大气污染、水污染',
      调查核实情况: '冷水滩区：堆场没有遮盖。\n零陵区：没有排水口。',
      是否属实: '部分属实',
      处理和整改情况: '冷水滩区：已遮盖。\n零陵区：已建沉淀池。',
      是否办结: '未办结',
      责任人被处理情况: '约谈2人',
    })
  })

  it('没有编号栏时编号写在内容里，没有属实栏时结论写在核实情况首句，问责并入处理情况', () => {
    expect(cells('layout-9')).toMatchObject({
      交办问题基本情况: '受理编号为D1YZ202000188*的信访问题为：某砂场粉尘扰民，污水直排。',
      处理处罚和问责情况: '冷水滩区：已遮盖。\n零陵区：已建沉淀池。\n问责情况：约谈2人。',
    })
    expect(cells('layout-10')).toMatchObject({
      调查核实情况: expect.stringMatching(/^反映情况部分属实。\n/) as string,
    })
  })

  it('十三种版式都按各自的栏目填写，没有办结栏时办结情况写在备注', () => {
    expect(TABLE_TEMPLATES).toHaveLength(13)
    for (const { name, columns } of TABLE_TEMPLATES) {
      expect(Object.keys(cells(name))).toEqual(columns.map((column) => column.heading))
    }
    expect(cells('layout-1')).toMatchObject({ 备注: '未办结', 问责情况: '约谈2人' })
    expect(cells('layout-4')).toMatchObject({ 受理方式: '来电' })
    expect(cells('layout-5')).toMatchObject({ 详细地址: '某镇某村', 处理类别: '立行立改' })
    expect(cells('layout-11')).toMatchObject({ 办结目标: '粉尘达标排放' })
  })

  it('清单的其他栏和备注进不了公开的件，举报人信息没有可进的地方', () => {
    type Never = Extract<keyof PublishableCase, 'other' | 'remark' | 'mentions'>
    expectTypeOf<Never>().toEqualTypeOf<never>()
    expect(JSON.stringify(ROW)).not.toContain('remark')
  })

  it('标题写明批次和日期，有重点件时加注', () => {
    const batch = { number: 15, handedOverAt: instant('2020-11-06T20:00:00+08:00') }
    expect(publicSheetHead(YONGZHOU_2020, { batch, at: AT, rows: [ROW] })).toMatchObject({
      titleLines: [
        '省生态环境保护督察“回头看”群众信访举报转办和边督边改公开情况一览表',
        '（第十五批 2020年11月6日）',
      ],
      ends: { right: '截至2020年11月8日09:30' },
      notes: ['注：受理编号带“*”的为重要件。'],
    })
  })
})

describe('责任人被处理情况', () => {
  it('同类相加，不同计量单位不相加，没有就写无', () => {
    const persons = { unitOfCount: 'persons' } as const
    expect(
      accountabilityWording([
        { kind: 'disciplined', quantity: 1, ...persons },
        { kind: 'summoned', quantity: 2, ...persons },
        { kind: 'summoned', quantity: 3, ...persons },
        { kind: 'summoned', quantity: 4, unitOfCount: 'enterprises' },
        { kind: 'fine', quantity: 50_000, unitOfCount: 'yuan' },
      ]),
    ).toBe('约谈5人、约谈4家、党纪政务处分1人')
    expect(accountabilityWording([])).toBe('无')
  })
})

describe('公开前的核对', () => {
  it('指出电话、证件号、银行卡号和房号在哪一行，但不再写出全文', () => {
    const told = (complaint: string) =>
      privacyWarnings([{ ...ROW, complaint }]).map(({ code, found }) => `${code} ${found}`)
    expect(told('请回电13812345678。')).toEqual(['phone 138…78'])
    expect(told('身份证43112219800101001X。')).toEqual(['identity-number 431…1X'])
    expect(told('某小区3栋2单元1204室夜间噪声。')).toEqual(['room 3栋2…4室'])
    expect(told('D1YZ202000188，2020年11月6日，罚款50000元。')).toEqual([])
  })
})
