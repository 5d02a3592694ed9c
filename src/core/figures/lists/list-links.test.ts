import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

const sums = (...lines: readonly string[]) => told('parts-sum-to-total', ...lines)

describe('what ties figures to a list', () => {
  it('a list that 、 links is told whole where it is wrong', () => {
    const line = (one: number) =>
      `梳理问题156个，其中：中央督察反馈11个、省级督察反馈24个、警示片披露3个、群众信访举报${one}个、自查发现21个。`
    expect(sums(line(97))).toEqual(['right 156=11+24+3+97+21'])
    expect(sums(line(17))).toEqual(['wrong 156=11+24+3+17+21'])
  })

  it('what 其中 opens is left at the semicolon, and the list before goes on', () => {
    expect(
      sums('第九批34件，办结28件，其中甲区15件、乙区13件；阶段性办结6件，其中甲区4件、乙区2件。'),
    ).toEqual(['right 34=28+6', 'right 28=15+13', 'right 6=4+2'])
  })

  it('what was closed today is part of what was closed', () => {
    expect(sums('累计转办431件，累计办结318件，其中今日办结19件；尚未办结113件。')).toEqual([
      'right 431=318+113',
    ])
  })

  it('new division begins where the words say so', () => {
    expect(
      sums(
        '转来案件23件，其中，X号件7件，D号件16件；属地为章贡区的8件，南康区的6件，赣县区的9件。',
      ),
    ).toEqual(['right 23=7+16', 'right 23=8+6+9'])
  })

  it('a figure in a comparison is no total', () => {
    expect(
      sums('5月接办案件318件，环比4月（274件）增长16.1%；其中城区163件、东区88件、山区67件。'),
    ).toEqual(['right 318=163+88+67'])
  })

  it('where nothing stands before a number, the words behind it say what it is', () => {
    expect(sums('241件案件已办结220件，21件正在推进。')).toEqual(['right 241=220+21'])
  })
})

it('生态环境问题 is all of them where they are what is told of, and one kind beside others', () => {
  expect(sums('本批涉及生态环境问题71个，其中水污染问题40个、大气污染问题31个。')).toEqual([
    'right 71=40+31',
  ])
  expect(
    sums('涉及环境问题29个。按污染类型分，大气环境问题12个；水环境问题8个；生态环境问题9个。'),
  ).toEqual(['right 29=12+8+9'])
})

it('what 、 links behind a colon is a list, though some labels name totals elsewhere', () => {
  expect(
    sums('四月份共收到信件65件。', '按信件类型分类：建议11件、举报9件、投诉15件、咨询30件。'),
  ).toEqual(['right 65=11+9+15+30'])
})

it('what 其中 names first is a part, not the total of those behind it', () => {
  expect(
    sums(
      '本月共收到来信168件。其中，中、省转办47件次，市本级登记办理103件次，各县区登记办理18件次。',
    ),
  ).toEqual(['right 168=47+103+18'])
})

it('kinds that no word calls all kinds may be some of them', () => {
  expect(
    sums('记者梳理了332个问题，反映大气污染问题的98个、水污染的95个、噪声污染的各40个。'),
  ).toEqual([])
})

describe('totals behind their parts', () => {
  it('a total that closes a clause is the sum of what stands before it', () => {
    expect(sums('中央督察组交办的218件、省督察组交办的146件、市自查的39件，共403件。')).toEqual([
      'right 403=218+146+39',
    ])
    expect(sums('中央督察组交办的217件、省督察组交办的146件、市自查的39件，共403件。')).toEqual([
      'wrong 403=217+146+39',
    ])
  })

  it('what the brackets of units give has its total behind the units too', () => {
    expect(
      sums(
        '甲县承办34件（办结25件、在办9件），乙县承办28件（办结20件、在办8件），共62件，办结45件，在办17件。',
      ),
    ).toEqual(expect.arrayContaining(['right 62=34+28', 'right 45=25+20', 'right 17=9+8']))
  })

  it('a bracket that adds up to its figure is a list', () => {
    expect(sums('第五批42件：来电28件（环保举报24件、其他4件），来信14件。')).toContain(
      'right 28=24+4',
    )
  })

  it('以上合计 stands in a sentence of its own', () => {
    expect(
      sums('餐饮类86件，占43.0%；施工类61件，占30.5%；养殖类53件，占26.5%。以上合计200件。'),
    ).toEqual(['right 200=86+61+53'])
  })
})
