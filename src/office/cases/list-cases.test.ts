import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../core/calendar/day.ts'
import type { CaseId, UnitId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { actOnCase } from './act-on-case.ts'
import { caseAsOf } from './case-as-of.ts'
import { type ListCases, listCases } from './list-cases.ts'
import { makeWaitingWords } from './make-waiting-words.ts'
import { receiveCases } from './receive-cases.ts'
import { showCase } from './show-case.ts'
import { sortOutDifficult } from './sort-out-difficult.ts'

const roundId = YONGZHOU_2020.id
let office: TestOffice
let ids: readonly CaseId[]

const CASES = [
  incomingCase(
    { number: 'D1YZ202000001', text: '某砖厂夜间冒黑烟，气味刺鼻', categories: ['大气污染'] },
    ['lingling'],
  ),
  incomingCase(
    { number: 'D1YZ202000002', text: '某养殖场污水直排河道', categories: ['水污染'], isKey: true },
    ['dongan'],
    '2020-10-25T20:00:00+08:00',
  ),
  incomingCase(
    {
      number: 'X1YZ202000003',
      text: '污泥堆放，水塘发黑',
      channel: 'letter',
      mentions: ['D1YZ202000001'],
    },
    ['lingling', 'lengshuitan'],
    '2020-10-26T20:00:00+08:00',
  ),
  {
    ...incomingCase({ number: 'D1YZ202000004', text: '某歌厅噪声扰民 PM2.5 超标 100%' }, []),
    handOver: null,
    dispatch: null,
  },
]

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-27T09:00:00+08:00')
  ids = agreedValue(
    await receiveCases(office.context, office.actor('clerk'), { roundId, cases: CASES }),
  )
})
afterAll(() => office.close())

async function numbers(filter: Omit<ListCases, 'roundId'>, unit?: string) {
  const actor = unit ? office.actor('liaison', unit) : office.actor('clerk')
  const list = agreedValue(await listCases(office.context, actor, { roundId, ...filter }))
  return list.cases.map((one) => one.number?.slice(-1)).join('')
}

describe('件的清单', () => {
  it('新交办的在前，没有交办的最前', async () => {
    expect(await numbers({})).toBe('4321')
  })

  it('按单位、类别、重点、渠道、步骤筛选', async () => {
    expect(await numbers({ unitIds: ['lingling' as UnitId] })).toBe('31')
    expect(await numbers({ unitIds: ['lengshuitan' as UnitId], unitRoles: ['lead'] })).toBe('3')
    expect(await numbers({ unitIds: ['lingling' as UnitId], unitRoles: ['support'] })).toBe('')
    expect(await numbers({ categories: ['水污染'] })).toBe('2')
    expect(await numbers({ isKey: true })).toBe('2')
    expect(await numbers({ isKey: false, channels: ['call'] })).toBe('41')
    expect(await numbers({ steps: ['received'] })).toBe('4')
    expect(await numbers({ isJoint: true })).toBe('3')
    expect(await numbers({ numberFrom: 'X' })).toBe('3')
  })

  it.each(['recent', 'due', 'number'] as const)('一页一页翻（%s），不重不漏', async (order) => {
    const whole = await numbers({ order })
    let paged = ''
    let after: string | null | undefined
    do {
      const place = after ? { after } : {}
      const list = agreedValue(
        await listCases(office.context, office.actor('clerk'), {
          roundId,
          order,
          limit: 1,
          ...place,
        }),
      )
      paged += list.cases.map((one) => one.number?.slice(-1)).join('')
      after = list.next
    } while (after)
    expect(paged).toBe(whole)
    expect(new Set(paged).size).toBe(paged.length)
  })

  it('联络员只看到本单位的件', async () => {
    expect(await numbers({}, 'lingling')).toBe('31')
    expect(await numbers({}, 'lengshuitan')).toBe('3')
    expect(await numbers({}, 'xintian')).toBe('')
    expect(await numbers({ words: '污水' }, 'lingling')).toBe('')
    expect(await numbers({ words: '污水' }, 'dongan')).toBe('2')
  })

  it('超过时限的和快到时限的分得清', async () => {
    const due = { order: 'due' as const }
    expect(await numbers({ ...due, due: 'overdue' })).toBe('')
    office.setClock('2020-12-01T09:00:00+08:00')
    expect(await numbers({ ...due, due: 'overdue' })).toBe('123')
    office.setClock('2020-10-27T09:00:00+08:00')
    expect(await numbers({ ...due, due: { withinWorkingDays: 10 } })).toBe('123')
    expect(await numbers({ ...due, due: 'overdue', dueAsOf: day('2020-12-01') })).toBe('123')
  })
})

describe('按字词找件', () => {
  it('两个字以上的词、几个词、编号的一段都找得到，只是字都有而不相连的不算', async () => {
    expect(await numbers({ words: '污水' })).toBe('2')
    expect(await numbers({ words: '黑烟 刺鼻' })).toBe('1')
    expect(await numbers({ words: '某养殖场污水直排' })).toBe('2')
    expect(await numbers({ words: '00003' })).toBe('3')
    expect(await numbers({ words: 'pm2.5' })).toBe('4')
    expect(await numbers({ words: '100%' })).toBe('4')
    expect(await numbers({ words: 'Ｘ１ＹＺ' })).toBe('3')
    expect(await numbers({ words: '水污' })).toBe('')
  })

  it('说出找到多少，可以同时筛选', async () => {
    const input = { roundId, words: '某', isKey: true }
    const list = agreedValue(await listCases(office.context, office.actor('clerk'), input))
    expect(list.found).toEqual({ count: 1, isMore: false })
  })

  it('核查情况写进去以后也找得到', async () => {
    const caseId = ids[1] as CaseId
    const unitId = 'dongan' as UnitId
    const clerk = office.actor('clerk')
    agreedValue(await actOnCase(office.context, clerk, { caseId, act: { act: 'signFor', unitId } }))
    const act = {
      act: 'verify',
      unitId,
      findings: '雨污混流',
      verdicts: [{ claimId: '1', verdict: 'partly' }],
    }
    agreedValue(await actOnCase(office.context, clerk, { caseId, act: act as never }))
    expect(await numbers({ words: '雨污混流' })).toBe('2')
  })
})

describe('一件的页面', () => {
  it('有记录、能办的事、时限的来由、相关的件', async () => {
    const caseId = ids[2] as CaseId
    const shown = agreedValue(
      await showCase(office.context, office.actor('liaison', 'lingling'), { caseId }),
    )
    expect(shown.events.map((event) => event.fact.type)).toEqual([
      'caseReceived',
      'caseHandedOver',
      'caseDispatched',
    ])
    expect(shown.allowed.onParts).toEqual([
      { unitId: 'lingling', acts: ['signFor', 'sendBack'] },
      { unitId: 'lengshuitan', acts: [] },
    ])
    expect(shown.deadlines[0]?.deadline?.explanation.startedOn).toBe('2020-10-26')
    expect(shown.related.map((one) => one.number)).toEqual(['D1YZ202000001'])
  })

  it('可以看它在某一刻的样子', async () => {
    const caseId = ids[1] as CaseId
    const at = office.setClock('2020-11-03T09:00:00+08:00')
    const before = agreedValue(
      await caseAsOf(office.context, office.actor('clerk'), {
        caseId,
        at: '2020-10-25T13:00:00.000Z' as never,
        clock: 'happened',
      }),
    )
    expect(before.case?.parts[0]?.step).toBe('assigned')
    const unknown = agreedValue(
      await caseAsOf(office.context, office.actor('clerk'), {
        caseId,
        at: '2020-10-25T13:00:00.000Z' as never,
        clock: 'known',
      }),
    )
    expect(unknown.case).toBeNull()
    expect(at).toBe('2020-11-03T01:00:00.000Z')
  })

  it('一个晚上梳理出的重点难点问题，都有包案领导', async () => {
    const [first = '' as CaseId, second = '' as CaseId] = ids
    const outcome = agreedValue(
      await sortOutDifficult(office.context, office.actor('clerk'), {
        on: '2020-11-03' as never,
        cases: [
          { caseId: first, reason: '', leaders: ['县区分管行业的领导'] },
          { caseId: second, reason: '', leaders: ['市级领导'] },
        ],
      }),
    )
    expect(outcome.map((one) => one.facts.isDifficult)).toEqual([true, true])
    expect(await numbers({ isDifficult: true })).toBe('21')
  })
})

describe('转办给别的单位以后', () => {
  it('新的承办单位按字词也找得到', async () => {
    expect(await numbers({ words: '黑烟' }, 'shuangpai')).toBe('')
    const roles = [{ unitId: 'shuangpai' as UnitId, role: 'support' as const }]
    const act = { act: 'dispatch' as const, roles, givenDueOn: null }
    const input = { caseId: ids[0] as CaseId, act }
    agreedValue(await actOnCase(office.context, office.actor('clerk'), input))
    expect(await numbers({ words: '黑烟' }, 'shuangpai')).toBe('1')
    expect(await numbers({ words: '污水' }, 'shuangpai')).toBe('')
  })
})

describe('一次收到几千件', () => {
  it('字词索引没做完也找得到，做完以后还是一样', async () => {
    office.setClock('2020-11-05T09:00:00+08:00')
    const many = Array.from({ length: 2001 }, (_, n) =>
      incomingCase({ number: `M${n}`, text: n === 77 ? '锰渣堆场渗漏' : `普通的件${n}` }, [
        'lingling',
      ]),
    )
    const clerk = office.actor('clerk')
    agreedValue(await receiveCases(office.context, clerk, { roundId, cases: many }))
    const before = agreedValue(await listCases(office.context, clerk, { roundId, words: '锰渣' }))
    expect(before).toMatchObject({ cases: [{ number: 'M77' }], isIndexBehind: true })
    expect(await numbers({ words: '锰渣' }, 'lingling')).toBe('7')
    expect(await numbers({ words: '锰渣' }, 'dongan')).toBe('')
    while (!agreedValue(await makeWaitingWords(office.context, clerk, { roundId })).isDone);
    const later = agreedValue(await listCases(office.context, clerk, { roundId, words: '锰渣' }))
    expect(later).toMatchObject({ cases: [{ number: 'M77' }], isIndexBehind: false })
    expect(await numbers({ words: '锰渣' }, 'lingling')).toBe('7')
    expect(await numbers({ words: '锰渣' }, 'dongan')).toBe('')
    const common = agreedValue(await listCases(office.context, clerk, { roundId, words: '普通' }))
    expect(common.found).toEqual({ count: 1000, isMore: true })
    expect(common.cases).toHaveLength(50)
    const words = '普通'
    const after = common.next ?? ''
    const second = agreedValue(await listCases(office.context, clerk, { roundId, words, after }))
    expect(second.found).toBeNull()
    const shown = new Set([...common.cases, ...second.cases].map((one) => one.id))
    expect(shown.size).toBe(100)
  })
})
