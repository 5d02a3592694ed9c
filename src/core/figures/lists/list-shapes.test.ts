import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

const sums = (...lines: readonly string[]) => told('parts-sum-to-total', ...lines)

describe('lists as offices write them', () => {
  it('what 其中 opens inside a list is a list of its own', () => {
    expect(
      sums(
        '台账问题140个，已销号98个，其中市级销号37个、县级销号61个；已完成整改23个；正在整改19个。',
      ),
    ).toEqual(['right 140=98+23+19', 'right 98=37+61'])
    expect(sums('共30件：甲市20件，其中乙区13件、丙区7件；丁市10件。')).toEqual([
      'right 30=20+10',
      'right 20=13+7',
    ])
  })

  it('a second figure in another unit is told of the name before it', () => {
    const line = (last: string) =>
      `立案处罚企业47家，罚款386.4万元，其中：甲区15家、128.6万元，乙区11家、94.3万元，丙县12家、87.5万元，丁县9家、${last}万元。`
    expect(sums(line('76'))).toContain('right 386.4=128.6+94.3+87.5+76')
    expect(sums(line('67'))).toContain('wrong 386.4=128.6+94.3+87.5+67')
  })

  it('units that were given cases are the units of a list', () => {
    const held = sums(
      '第四批30件办理情况：已办结12件，阶段办结18件。',
      '甲市转办18件，办结6件，阶段办结12件；乙市转办12件，办结6件，阶段办结6件。',
    )
    expect(held).toContain('right 30=18+12')
    expect(held).toContain('right 18=6+12')
  })

  it('one sure category in a chain makes categories of the names beside it', () => {
    expect(
      sums(
        '反馈问题88个，涉及工业企业31个、畜禽养殖14个、生活污水19个、矿山修复9个、固废堆存15个。',
      ),
    ).toEqual(['right 88=31+14+19+9+15'])
  })

  it('names and figures on lines of their own are one list', () => {
    const lines = (last: number) => [
      '受理总数：39件',
      '来电：25件',
      '来信：14件',
      '责任单位：',
      '江口区：14件',
      '江东区：11件',
      '江西县：8件',
      `江南县：${last}件`,
    ]
    expect(sums(...lines(6))).toEqual(['right 39=25+14', 'right 39=14+11+8+6'])
    expect(sums(...lines(9))).toContain('wrong 39=14+11+8+9')
  })

  it('the figure before the colon is what the list divides, whatever it counts', () => {
    expect(
      sums('本批93件，除省直2件外，其余91件分布在3个市：甲市46件、乙市27件、丙市18件。'),
    ).toContain('right 91=46+27+18')
  })

  it('days are batches', () => {
    const line = (last: number) => `受理301件，其中9月3日41件、9月4日90件、9月5日${last}件。`
    expect(sums(line(170))).toEqual(['right 301=41+90+170'])
    expect(sums(line(710))).toEqual(['wrong 301=41+90+710'])
  })
})

describe('what a list leaves out or counts twice', () => {
  it('people are counted in 人 and 名', () => {
    expect(sums('与126名领导干部谈话，其中省级领导50人，部门主要负责同志76人。')).toEqual([
      'right 126=50+76',
    ])
  })

  it('均为 counts once for each name', () => {
    expect(sums('本批20件，分别为：甲市12件，乙市、丙市、丁市和戊市均为2件。')).toEqual([
      'right 20=12+2+2+2+2',
    ])
  })

  it('what is taken away and what is left make what there was', () => {
    expect(sums('第十批45件，剔除重复举报6件后，实际交办39件。')).toEqual(['right 45=6+39'])
    expect(sums('第十批45件，剔除重复举报6件后，实际交办93件。')).toEqual(['wrong 45=6+93'])
  })

  it('measures in a bracket divide its figure where they add up', () => {
    expect(sums('约谈19人，问责6人（党纪处分2人、政务处分1人、诫勉谈话3人）。')).toEqual([
      'right 6=2+1+3',
    ])
    expect(sums('立案处罚30家（查封扣押3家、移送公安5家）。')).toEqual([])
  })

  it('其中 in the next sentence divides the figure before the stop', () => {
    const line = (one: number) => `转办77件（来电59件、来信18件）。其中，自治区${one}件，兵团8件。`
    expect(sums(line(69))).toContain('right 77=69+8')
    expect(sums(line(89))).toContain('wrong 77=89+8')
  })

  it('a list that picks some out is no division', () => {
    expect(
      sums(
        '第十七批从地区看，成都市共173件，此外还有3个市的投诉超过10件，分别为达州市21件、德阳市15件、眉山市14件。',
      ),
    ).toEqual([])
  })

  it('a line for joint cases counts them: then no other unit counts twice', () => {
    const line = (last: number) =>
      `共43件：甲区17件，乙区15件，丙县${last}件；其余1件属县市区合办件，涉及甲区和乙区。`
    expect(sums(line(10))).toEqual(['right 43=17+15+10+1'])
    expect(sums(line(13))).toEqual(['wrong 43=17+15+13+1'])
  })

  it('a case named as joint counts once', () => {
    expect(
      told(
        'joint-adjusted',
        '第十一批13件，其中甲区10件、乙区3件、市直部门1件（受理编号X3LC20240802005件同时涉及甲区和市直部门）。',
      ),
    ).toEqual(['right 13=10+3+1'])
  })

  it('a few more than the cases cannot be told where joint cases are told elsewhere', () => {
    expect(
      sums(
        '本批13件中1件由甲区、乙区联合办理。',
        '累计交办355件，其中甲区160件、乙区131件、丙县65件。',
      ),
    ).toEqual(['unknown 355=160+131+65'])
  })
})

describe('shares and rates', () => {
  const shares = (...lines: readonly string[]) => told('percent-of', ...lines)

  it('a share is found behind what is said of its figure', () => {
    expect(shares('累计412件，其中已办结287件，占69.7%；剩余125件正在加紧办理，占30.3%。')).toEqual(
      ['right 412=287', 'right 412=125'],
    )
  })

  it('a share of what 中 names is of that', () => {
    const line = (part: number) =>
      `全省共677件未办结信访件中，有${part}件为重复投诉，占比约39.29%。`
    expect(shares(line(266))).toEqual(['right 677=266'])
    expect(shares(line(296))).toEqual(['wrong 677=296'])
  })

  it('满意率 may count 基本满意', () => {
    expect(shares('有效评价218件，其中满意171件、基本满意36件、不满意11件，满意率95.0%。')).toEqual(
      ['right 218=171+36'],
    )
  })
})
