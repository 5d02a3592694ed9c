import { describe, expect, it } from 'vitest'
import { day } from '../../../calendar/day.ts'
import { instant } from '../../../calendar/instant.ts'
import type { CaseId, UnitId } from '../../../ledger/ids.ts'
import type { ItemKind, SectionSettings } from '../../../round/bulletin-settings.ts'
import { YONGZHOU_2024 } from '../../../round/ready-made/yongzhou-2024.ts'
import type { OfficeLeader, RoundSettings } from '../../../round/round-settings.ts'
import type { Paper } from '../../blocks.ts'
import type { BulletinItem, ItemId } from '../../issue/item.ts'
import { materialByHand } from '../../testing/material.ts'
import { bodyText } from '../../testing/paper-text.ts'
import { composeIssue } from '../compose-issue.ts'
import type { KeyCase } from '../issue-material.ts'

const LEADERS: readonly OfficeLeader[] = [
  { post: '市委书记', name: '周某' },
  { post: '市委常委、常务副市长', name: '陈某', from: day('2024-03-10') },
  { post: '副市长', name: '陈某', to: day('2024-03-09') },
  { post: '市政府秘书长', name: '梁某' },
]

const ARTICLES: SectionSettings = {
  kind: 'articles',
  items: ['leaderActivity', 'meeting', 'immediateRectification', 'letter', 'reprint'],
  heading: '立行立改动态',
}
const COUNTIES: SectionSettings = {
  ...{ kind: 'unit-items', items: ['unitNews'], heading: '县市区动态', headingStyle: 'bracket' },
  ...{ mark: 'triangle', layout: 'own-line', names: 'short' },
}
const KEY_CASES: SectionSettings = {
  ...{ kind: 'key-cases', heading: '重点信访件办理情况', numberSuffix: '重点信访件' },
}

function item(id: string, kind: ItemKind, given: Partial<BulletinItem>): BulletinItem {
  return {
    ...{ id: id as ItemId, kind, unitIds: [], happenedOn: null, kicker: null, titleLines: [] },
    ...{ pieces: [], attendance: null, source: null },
    ...given,
  }
}

function text(content: string): BulletinItem['pieces'][number] {
  return { kind: 'paragraph', text: content }
}

function compose(items: readonly BulletinItem[], keyCases: readonly KeyCase[] = []): string {
  return bodyText(paperOf(items, keyCases))
}

function paperOf(items: readonly BulletinItem[], keyCases: readonly KeyCase[] = []): Paper {
  const settings: RoundSettings = {
    ...YONGZHOU_2024,
    office: { ...YONGZHOU_2024.office, leaders: LEADERS },
    bulletin: {
      ...YONGZHOU_2024.bulletin,
      contentsLabel: '导读',
      sections: [ARTICLES, KEY_CASES, COUNTIES],
    },
  }
  const given = { settings, issuedOn: '2024-03-14', number: 2, counts: {} }
  const arrangement = { itemIds: items.map((one) => one.id) }
  const material = materialByHand({ ...given, arrangement })
  return composeIssue({ ...material, items, keyCases }).paper
}

describe('稿件', () => {
  it('prints an article with the line above its title, sub-heads and where a reprint stood first', () => {
    const article = item('a', 'reprint', {
      kicker: '市领导到某县调研',
      titleLines: ['以更实举措抓好', '交办问题整改'],
      pieces: [
        text('3月14日，调研举行。'),
        { kind: 'subhead', text: '问题导向' },
        text('要求如下。'),
      ],
      source: { name: '某日报', on: day('2024-03-13') },
    })
    expect(compose([article])).toBe(
      [
        '【导读】',
        '★ 以更实举措抓好交办问题整改',
        '【立行立改动态】',
        '市领导到某县调研',
        '以更实举措抓好\n交办问题整改',
        '3月14日，调研举行。',
        '问题导向',
        '要求如下。',
        '（来源：某日报，2024年3月13日）',
      ].join('\n'),
    )
  })

  it('names who took part in protocol order, with the post held on the day it tells of', () => {
    const named = ['梁某', '陈某', '周某'].map((name) => ({ name, post: null }))
    const persons = [...named, { name: '罗某', post: '某县县长' }]
    const on = (happenedOn: string) =>
      compose([
        item('a', 'meeting', {
          ...{
            happenedOn: day(happenedOn),
            titleLines: ['会议召开'],
            pieces: [text('会议召开。')],
          },
          attendance: { persons, verb: '参加' },
        }),
      ])
    expect(on('2024-03-09')).toContain(
      '市委书记周某、副市长陈某、市政府秘书长梁某、某县县长罗某参加。',
    )
    expect(on('2024-03-14')).toContain(
      '市委书记周某，市委常委、常务副市长陈某，市政府秘书长梁某，某县县长罗某参加。',
    )
  })

  it('puts neighbouring items of one county under its name once, in the order arranged', () => {
    const news = (id: string, unit: string, words: string) =>
      item(id, 'unitNews', { unitIds: [unit as UnitId], pieces: [text(words)] })
    expect(
      compose([
        news('a', 'lanshan', '3月13日，召开会议。'),
        news('b', 'lanshan', '3月14日，现场督办。'),
        news('c', 'daoxian', '3月14日，开展核查。'),
      ]),
    ).toBe(
      [
        '【导读】\n★ 县市区动态',
        '【县市区动态】',
        '▲蓝山：\n3月13日，召开会议。\n3月14日，现场督办。',
        '▲道县：\n3月14日，开展核查。',
      ].join('\n'),
    )
  })
})

describe('稿件里的数字', () => {
  it('由台账填写，按稿件自己的截止时间，写明从哪里来', () => {
    const figuresAt = instant('2024-03-14T08:00:00+08:00')
    const words = '已交办{交办总数}，其中重点件{重点件}。'
    const piece = { titleLines: ['调度'], pieces: [text(words)], figuresAt }
    const items = [item('a', 'leaderActivity', piece)]
    const material = materialByHand({
      ...{ settings: YONGZHOU_2024, issuedOn: '2024-03-14', number: 2, items },
      arrangement: {
        itemIds: ['a' as ItemId],
        sectionsLeftOut: ['covert-findings-3', 'petition-statistics-4'],
      },
      counts: { 'item-a.交办总数': 17, 'item-a.重点件': 4 },
    })
    const { paper, provenance } = composeIssue(material)
    expect(bodyText(paper)).toBe('调度\n已交办17件，其中重点件4件。')
    expect(provenance).toMatchObject({
      'item-a.重点件': { value: 4, question: { asOf: { at: figuresAt }, scope: { isKey: true } } },
    })
  })
})

describe('来信', () => {
  it('prints a letter in full with its signature', () => {
    const letter = item('a', 'letter', {
      titleLines: ['来自督察组的感谢信'],
      pieces: [
        {
          ...{ kind: 'letter', title: '感谢信', salutation: '全体同志：' },
          ...{ paragraphs: ['你们辛苦了！'], signature: ['省第四督察组', '2024年3月14日'] },
        },
      ],
    })
    expect(compose([letter])).toContain(
      '感谢信\n全体同志：\n你们辛苦了！\n省第四督察组\n2024年3月14日',
    )
  })
})

describe('重点信访件', () => {
  const keyCase: KeyCase = {
    caseId: 'one' as CaseId,
    number: 'D1YZ202000188',
    verdict: null,
    claims: [
      { text: '夜间生产噪声扰民', isInScope: true, verdict: 'substantiated' },
      { text: '废水直排', isInScope: true, verdict: 'unsubstantiated' },
      { text: '拖欠工资', isInScope: false, verdict: null },
    ],
    handling: [{ unitId: 'lanshan' as UnitId, text: '已责令限期整改' }],
  }

  it('tells the verdict of each claim and derives the one over all: any mix is 部分属实', () => {
    expect(compose([], [keyCase])).toBe(
      [
        '【导读】\n★ 重点信访件办理情况',
        '【重点信访件办理情况】',
        '1. D1YZ202000188重点信访件',
        '经相关部门调查核实，该信访件举报内容部分属实，其中“夜间生产噪声扰民”属实、“废水直排”不属实、“拖欠工资”不属于受理范围。',
        '已责令限期整改。',
      ].join('\n'),
    )
  })

  it('says that a case is being verified while no claim has a verdict', () => {
    const claims = keyCase.claims.map((claim) => ({ ...claim, verdict: null }))
    expect(compose([], [{ ...keyCase, claims, handling: [] }])).toContain('\n正在调查核实。')
  })
})

it('lets what several units did at once stand after its mark, without an empty line for a name', () => {
  const { body } = paperOf([
    item('a', 'unitNews', { pieces: [text('5月8日，各县市区召开工作部署会议。')] }),
    item('b', 'unitNews', { unitIds: ['lingling' as UnitId], pieces: [text('开展督导。')] }),
  ])
  expect(
    body.flatMap((block) => (block.kind === 'unit-item' ? [[block.units, block.layout]] : [])),
  ).toEqual([
    ['', 'run-on'],
    ['零陵', 'own-line'],
  ])
})
