import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeNumber } from './chinese-number.ts'
import {
  isCategoryText,
  splitCategories,
  splitLeader,
  splitPersons,
  splitRegions,
  splitRoles,
  splitUnits,
} from './names.ts'
import { regionAtStart, regionMostNamed } from './regions-in-text.ts'
import {
  isKeyCell,
  isKeyRemark,
  milestonesIn,
  numberInComplaint,
  otherNumbersIn,
  splitInvestigation,
  splitMeasures,
} from './row-words.ts'
import { simplified } from './simplified.ts'
import { statusInRemark, statusOf, verdictInOpening, verdictOf } from './verdict.ts'

describe('regions and units in one cell', () => {
  it.each([
    ['冷水滩区、零陵区', ['冷水滩区', '零陵区']],
    ['东安县/冷水滩区', ['东安县', '冷水滩区']],
    ['祁阳市和江华县', ['祁阳市', '江华县']],
    ['冷水滩区\n零陵区', ['冷水滩区', '零陵区']],
    ['零陵区（牵头）、道县（配合）', ['零陵区', '道县']],
    ['和平区', ['和平区']],
    ['呼和浩特市', ['呼和浩特市']],
    ['冷水 滩区', ['冷水滩区']],
    ['经开区', ['经开区']],
    ['', []],
  ])('%j are the regions %j', (text, regions) => {
    expect(splitRegions(text)).toEqual(regions)
  })

  it('keeps a unit whole whose name holds 、, and parts two that ran together on paper', () => {
    expect(splitUnits('市生态环境局、各县区党委、政府')).toEqual([
      '市生态环境局',
      '各县区党委、政府',
    ])
    expect(splitUnits('蓝山县人民政府市交通运输局')).toEqual(['蓝山县人民政府', '市交通运输局'])
    expect(splitUnits('甲县人民政府乙县人民政府')).toEqual(['甲县人民政府', '乙县人民政府'])
    expect(splitUnits('市委办公室')).toEqual(['市委办公室'])
  })

  it('tells lead and support apart where one cell holds both', () => {
    expect(splitRoles('牵头单位：零陵区人民政府；配合单位：市住建局、市水利局')).toEqual({
      lead: '零陵区人民政府；'.replace('；', ';'),
      support: '市住建局、市水利局',
    })
    expect(splitRoles('零陵区人民政府（牵头）、市住建局（配合）')).toEqual({
      lead: '零陵区人民政府',
      support: '市住建局',
    })
    expect(splitRoles('零陵区人民政府、市住建局')).toBeNull()
  })

  it('takes a leader apart into title and name, and persons by paragraph', () => {
    expect(splitLeader('区委副书记 某文岳')).toEqual({ title: '区委副书记', name: '某文岳' })
    expect(splitLeader('双牌县县长')).toEqual({ title: '双牌县县长', name: null })
    expect(splitPersons('区委副书记、区长 某某\n市局局长 某某')).toEqual([
      '区委副书记、区长 某某',
      '市局局长 某某',
    ])
  })

  it('gives back regions joined by any mark', () => {
    const region = fc.constantFrom(
      '冷水滩区',
      '零陵区',
      '祁阳市',
      '东安县',
      '经开区',
      '江华瑶族自治县',
      '金洞',
    )
    fc.assert(
      fc.property(
        fc.uniqueArray(region, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('、', ',', '，', '/', '\n', '；'),
        (regions, mark) => {
          expect(splitRegions(regions.join(mark))).toEqual(regions)
        },
      ),
    )
  })
})

describe('categories in one cell', () => {
  it('are parted by marks and spaces, wording as printed', () => {
    expect(splitCategories('大气、水；噪声 生态/其他')).toEqual([
      '大气',
      '水',
      '噪声',
      '生态',
      '其他',
    ])
    expect(splitCategories('大气污染')).toEqual(['大气污染'])
    expect(splitCategories('水和大气')).toEqual(['水', '大气'])
    expect(splitCategories('水大气')).toEqual(['水', '大气'])
    expect(splitCategories('生态环境')).toEqual(['生态环境'])
  })
  it('are known by their words', () => {
    expect(isCategoryText('水、土壤')).toBe(true)
    expect(isCategoryText('水库旁养猪场恶臭')).toBe(false)
  })
})

describe('verdict and status words', () => {
  it.each([
    ['属实', '属实'],
    ['屬實', '属实'],
    ['是', '属实'],
    ['否', '不属实'],
    ['不属实', '不属实'],
    ['部份属实', '部分属实'],
    ['基本 属实', '基本属实'],
    ['部分属实、部分不属实', '部分属实'],
    ['待核实', null],
    ['', null],
  ])('%s means %s', (text, verdict) => {
    expect(verdictOf(text)).toBe(verdict)
  })
  it.each([
    ['已办结', '已办结'],
    ['是', '已办结'],
    ['否', '未办结'],
    ['阶段性办结', '阶段性办结'],
    ['未办结（正在办理）', '未办结'],
    ['正在办理', '未办结'],
    ['已辦結', '已办结'],
    ['', null],
  ])('%s means %s', (text, status) => {
    expect(statusOf(text)).toBe(status)
  })
  it('the verdict may be the first sentence of the findings', () => {
    expect(verdictInOpening('部分属实。经查，该厂……')).toEqual({
      verdict: '部分属实',
      raw: '部分属实',
    })
    expect(verdictInOpening('经查,反映属实。该公司')).toEqual({ verdict: '属实', raw: '属实' })
    expect(verdictInOpening('该厂未生产，粉尘问题属实，夜间噪声问题不属实。')).not.toEqual({
      verdict: '不属实',
      raw: '不属实',
    })
  })
  it('the status may stand in a remark among other words', () => {
    expect(statusInRemark('阶段性办结')).toEqual({ status: '阶段性办结', raw: '阶段性办结' })
    expect(statusInRemark('重点；已办结')?.status).toBe('已办结')
    expect(statusInRemark('请于办结后三日内上报')).toBeNull()
  })
})

describe('key marks', () => {
  it('are 是, √, ★ and 重点 in a column, and named in a remark', () => {
    for (const text of ['是', '√', '★', '重点', '重要件']) expect(isKeyCell(text), text).toBe(true)
    for (const text of ['', '否', '一般', '非重点件', '普通件'])
      expect(isKeyCell(text), text).toBe(false)
    for (const text of ['重点', '重要件', '重点；与第二批重复', '督察组电话追加为重要件'])
      expect(isKeyRemark(text), text).toBe(true)
    for (const text of ['非重点件', '举报人要求保密', '位于重点流域', ''])
      expect(isKeyRemark(text), text).toBe(false)
  })
})

describe('what a text says by the way', () => {
  it('a complaint may name its own number', () => {
    expect(numberInComplaint('受理编号为30号的信访问题为：某县某厂')).toBe('30号')
    expect(numberInComplaint('（D3HN202405200012）某厂夜间排放')).toBe('D3HN202405200012')
    expect(numberInComplaint('某厂距村庄50米')).toBeNull()
  })
  it('a problem may carry its numbers on other lists', () => {
    expect(otherNumbersIn('序号1（省序号3）部分县区')).toEqual([
      { level: 'own', no: '1' },
      { level: '省', no: '3' },
    ])
  })
  it('measures are one per paragraph or number, with their dates', () => {
    expect(splitMeasures('1.立即修复；2.2020年11月底前完成招标；3.验收。')).toEqual([
      '1.立即修复；',
      '2.2020年11月底前完成招标；',
      '3.验收。',
    ])
    expect(milestonesIn('2020年11月15日前清运；2021年4月底前复绿')).toEqual([
      '2020-11-15',
      '2021-04-30',
    ])
  })
  it('an investigation is parted from what was done about it', () => {
    expect(splitInvestigation('经查，该厂位于某镇。执法人员责令其停产。')).toEqual({
      findings: '经查，该厂位于某镇。',
      handling: '执法人员责令其停产。',
    })
  })
  it('a region is known from the opening, else by how often it is named', () => {
    expect(regionAtStart('零陵区某镇一碎石场')).toBe('零陵区')
    expect(regionAtStart('某小区楼下健身房')).toBeNull()
    expect(regionMostNamed('2018年，邹平县环保局会同邹平县某镇政府到小区')).toBe('邹平县')
  })
})

describe('numerals', () => {
  it.each([
    ['十二', 12],
    ['二十一', 21],
    ['一百零五', 105],
    ['两', 2],
    ['１２', 12],
    ['〇', 0],
    ['十', 10],
    ['批', null],
    ['', null],
  ])('%s is %s', (text, number) => {
    expect(wholeNumber(text)).toBe(number)
  })
  it('headings of Traditional script meet the same rules', () => {
    expect(simplified('調查核實情況')).toBe('调查核实情况')
  })
})
