import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { Unit } from '../unit/unit.ts'
import { YIYANG_2020 } from './ready-made/yiyang-2020.ts'
import { YONGZHOU_2020 } from './ready-made/yongzhou-2020.ts'
import { YONGZHOU_2024 } from './ready-made/yongzhou-2024.ts'
import { recogniseCaseNumber } from './recognise-case-number.ts'
import { recogniseCategories, recogniseCategory } from './recognise-category.ts'
import { recogniseUnit, recogniseUnits } from './recognise-unit.ts'
import { responsiblePosts } from './responsible-posts.ts'

const AUTUMN = day('2020-11-02')
const idOf = (text: string, units = YONGZHOU_2020.units) =>
  recogniseUnit(units, text, AUTUMN)?.unit.id ?? null

it.each([
  ['江华', 'jianghua'],
  ['江华县', 'jianghua'],
  ['江华瑶族自治县', 'jianghua'],
  ['江华瑶族自治县人民政府', 'jianghua'],
  ['经开区', 'jingkaiqu'],
  ['永州经开区管委会', 'jingkaiqu'],
  ['永州经开区党工委、管委会', 'jingkaiqu'],
  ['永州市冷水滩区', 'lengshuitan'],
  ['湖南省永州市零陵区', 'lingling'],
  ['冷水滩区人民政府', 'lengshuitan'],
  ['蓝山县委县政府', 'lanshan'],
  ['蓝山县委、县政府', 'lanshan'],
  ['金 洞', 'jindong'],
  ['金洞管理区管委会', 'jindong'],
  ['道县', 'daoxian'],
  ['道县县委', 'daoxian'],
  ['市城管局', 'shi-chengguan'],
  ['永州市城管局', 'shi-chengguan'],
  ['市城市管理和综合执法局', 'shi-chengguan'],
  ['市城管局（牵头）', 'shi-chengguan'],
  ['住建局', 'shi-zhujian'],
  ['市生态环境局零陵分局', 'shi-shengtai'],
])('“%s”就是 %s', (text, id) => {
  expect(idOf(text)).toBe(id)
})

it.each(['', '长沙县', '冷水滩区某化工厂', '市直有关单位', '各县区', '祁东县', '双牌县五里牌镇'])(
  '“%s”不是名单里的单位',
  (text) => {
    expect(idOf(text)).toBeNull()
  },
)

it('祁阳县2021年改为祁阳市：别的时期的名称也认得，但会提示', () => {
  const old = (text: string) => recogniseUnit(YONGZHOU_2020.units, text, AUTUMN)
  expect(old('祁阳县')).toMatchObject({ unit: { divisionCode: '431121' }, isOfOtherTime: false })
  expect(old('祁阳市人民政府')).toMatchObject({ unit: { id: 'qiyang' }, isOfOtherTime: true })
  const since = recogniseUnit(YONGZHOU_2024.units, '祁阳', day('2024-03-14'))
  expect(since).toMatchObject({ unit: { divisionCode: '431181' }, isOfOtherTime: false })
})

it('两个单位先后用同一个名称，按当天存在的认', () => {
  const unit = (id: string, from: string | null, to: string | null): Unit => ({
    id: id as UnitId,
    kind: 'county',
    fullName: '某县',
    shortName: '某县',
    aliases: [],
    divisionCode: null,
    parentId: null,
    validFrom: from === null ? null : day(from),
    validTo: to === null ? null : day(to),
  })
  const units = [unit('before', null, '2020-12-31'), unit('after', '2021-01-01', null)]
  expect(recogniseUnit(units, '某县', day('2020-06-01'))?.unit.id).toBe('before')
  expect(recogniseUnit(units, '某县', day('2022-06-01'))?.unit.id).toBe('after')
})

describe('一格里的几个单位', () => {
  const read = (text: string) => {
    const { units, unknown } = recogniseUnits(YONGZHOU_2020.units, text, AUTUMN)
    return [units.map((one) => one.unit.id), unknown]
  }

  it.each([
    ['冷水滩区、零陵区', ['lengshuitan', 'lingling']],
    ['冷水滩、零陵、经开区', ['lengshuitan', 'lingling', 'jingkaiqu']],
    ['东安县/冷水滩区', ['dongan', 'lengshuitan']],
    ['祁阳和江华县', ['qiyang', 'jianghua']],
    ['市住建局和市城市管理和综合执法局', ['shi-zhujian', 'shi-chengguan']],
    ['冷水滩区人民政府\n市城管局', ['lengshuitan', 'shi-chengguan']],
    ['蓝山县委、县政府，东安县', ['lanshan', 'dongan']],
    ['零陵区、零陵', ['lingling']],
  ])('%j', (text, ids) => {
    expect(read(text)).toEqual([ids, []])
  })

  it('不在名单里的单独列出，不丢掉', () => {
    expect(read('冷水滩区、各有关单位')).toEqual([['lengshuitan'], ['各有关单位']])
  })
})

it('污染类型按本轮次的名称归并，认不出的列出', () => {
  const { categories } = YONGZHOU_2020
  expect(recogniseCategory(categories, '大气')).toBe('大气污染')
  expect(recogniseCategory(categories, '噪音')).toBe('噪声污染')
  expect(recogniseCategory(categories, '土壤污染问题')).toBe('土壤')
  expect(recogniseCategory(categories, '其他')).toBe('其它污染')
  expect(recogniseCategories(categories, '大气、水和噪声，光')).toEqual({
    names: ['大气污染', '水污染', '噪声污染'],
    unknown: ['光'],
  })
})

describe('受理编号', () => {
  const { caseNumbers } = YONGZHOU_2020

  it('同一次督察的两种编号都认得', () => {
    expect(recogniseCaseNumber(caseNumbers, ' Ｄ１ＹＺ2020 00131*')).toEqual({
      normalised: 'D1YZ202000131',
      isKey: true,
      parts: {
        pattern: '年份加五位流水号',
        channel: 'call',
        day: null,
        year: 2020,
        place: 'YZ',
        serial: 131,
      },
      warning: null,
    })
    expect(recogniseCaseNumber(caseNumbers, 'X1YZ202011040001').parts).toMatchObject({
      channel: 'letter',
      day: '2020-11-04',
      serial: 1,
    })
  })

  it('少一位的、别的城市的编号只提示，不拒收', () => {
    const short = recogniseCaseNumber(caseNumbers, 'D1YZ20200131')
    expect(short.normalised).toBe('D1YZ20200131')
    expect(short.warning?.zh).toContain('D1YZ202000131')
    expect(recogniseCaseNumber(YIYANG_2020.caseNumbers, 'D1YZ202000131').warning).not.toBeNull()
  })

  it('编号里写了不存在的日期要提示', () => {
    expect(recogniseCaseNumber(caseNumbers, 'D1YZ202011310001').warning?.zh).toContain('日期')
  })
})

it('重点难点问题和转办问题由市级领导和县市区主要负责人联系，其他由分管领导联系', () => {
  const difficult = { on: day('2024-03-14'), reason: '', leaders: [] }
  const posts = (of: Parameters<typeof responsiblePosts>[1]) => responsiblePosts(YONGZHOU_2024, of)
  const both = ['分管行业的市级领导', '县市区党委政府主要负责人']
  expect(posts({ kind: 'covertFinding', isKey: false, difficult })).toEqual(both)
  expect(posts({ kind: 'referredProblem', isKey: false, difficult: null })).toEqual(both)
  expect(posts({ kind: 'covertFinding', isKey: false, difficult: null })).toEqual([
    '县市区分管行业的领导',
  ])
})
