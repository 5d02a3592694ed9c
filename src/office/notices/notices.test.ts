import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../core/account/actor.ts'
import type { CaseAct } from '../../core/case/case-act.ts'
import type { CaseId, ExtensionId, UnitId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { wordDigest } from '../../core/wording/digest-words.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { dailyDigest } from '../chasing/daily-digest.ts'
import { listChasing } from '../chasing/list-chasing.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { listNotices, markNoticesRead } from './read-notices.ts'
import { tellOfDeadlines } from './tell-of-deadlines.ts'

const roundId = YONGZHOU_2020.id
const unit = 'lingling' as UnitId
const SETTINGS: RoundSettings = {
  ...YONGZHOU_2020,
  deadlines: [
    {
      name: '五日',
      kinds: 'all',
      onlyKey: false,
      stages: [{ name: '办理', count: 5, unit: 'calendar', endsAt: 'replied' }],
      source: '测试',
      remindBefore: [1],
      escalations: [
        { afterWorkingDays: 1, to: 'office' },
        { afterWorkingDays: 2, to: 'leader' },
      ],
    },
  ],
}
let office: TestOffice
let caseId: CaseId
beforeAll(async () => {
  office = await openTestOffice(SETTINGS, '2020-10-26T09:00:00+08:00')
  const cases = [
    incomingCase({ number: 'A1', place: '某砖厂' }, ['lingling'], '2020-10-26T08:00:00+08:00'),
  ]
  const input = { roundId, cases }
  const [id] = agreedValue(await receiveCases(office.context, office.actor('clerk'), input))
  caseId = id as CaseId
})
afterAll(() => office.close())

const told = async (actor: Actor) => {
  const { notices } = agreedValue(await listNotices(office.context, actor, { roundId }))
  return notices.map(({ kind, note }) => (note === '' ? kind : `${kind}:${note}`))
}
const act = async (actor: Actor, one: CaseAct) =>
  agreedValue(await actOnCase(office.context, actor, { caseId, act: one }))
const liaison = () => office.actor('liaison', 'lingling')
const clerk = () => office.actor('clerk')
const tick = () => tellOfDeadlines(office.context, SETTINGS.officeId)

describe('消息', () => {
  it('转办告诉承办单位，不告诉别的单位', async () => {
    expect(await told(liaison())).toEqual(['dispatched'])
    expect(await told(office.actor('liaison', 'daoxian'))).toEqual([])
    expect(await told(clerk())).toEqual([])
  })

  it('催办告诉单位，申请延期告诉办公室，决定又告诉单位', async () => {
    office.setClock('2020-10-26T10:00:00+08:00')
    await act(clerk(), { act: 'urge', unitId: unit, note: '请抓紧签收' })
    await act(liaison(), { act: 'signFor', unitId: unit })
    office.setClock('2020-10-26T10:30:00+08:00')
    const extensionId = '018f0000-0000-7000-8000-000000000001' as ExtensionId
    const asking = { unitId: unit, extensionId, until: '2020-11-02' as never, reason: '要检测' }
    await act(liaison(), { act: 'askExtension', ...asking })
    expect(await told(clerk())).toEqual(['extensionAsked:要检测'])
    const deciding = { unitId: unit, extensionId, isGranted: false, reason: '抓紧' }
    await act(office.actor('head'), { act: 'decideExtension', ...deciding })
    expect(await told(liaison())).toEqual([
      'extensionRefused:抓紧',
      'urged:请抓紧签收',
      'dispatched',
    ])
  })

  it('读到哪里记到哪里，不会往回', async () => {
    const before = agreedValue(await listNotices(office.context, liaison(), { roundId }))
    expect(before.unread).toBe(3)
    const at = office.setClock('2020-10-26T11:00:00+08:00')
    agreedValue(await markNoticesRead(office.context, liaison(), { readTo: at }))
    const earlier = '2020-10-26T02:00:00.000Z' as never
    agreedValue(await markNoticesRead(office.context, liaison(), { readTo: earlier }))
    const after = agreedValue(await listNotices(office.context, liaison(), { roundId }))
    expect([after.unread, after.readTo]).toEqual([0, at])
  })
})

describe('期限自己会说话', () => {
  it('到了提醒的那天提醒一次，再算一遍也不重复', async () => {
    office.setClock('2020-10-29T09:00:00+08:00')
    expect(await tick()).toBe(0)
    office.setClock('2020-10-30T09:00:00+08:00')
    expect(await tick()).toBe(1)
    expect(await tick()).toBe(0)
    expect((await told(liaison()))[0]).toBe('reminder')
  })

  it('超期先告诉单位，一个工作日后告诉办公室，再后告诉领导', async () => {
    office.setClock('2020-11-01T09:00:00+08:00')
    expect(await tick()).toBe(1)
    expect((await told(liaison()))[0]).toBe('overdue')
    expect((await told(clerk()))[0]).not.toBe('overdue')
    office.setClock('2020-11-02T09:00:00+08:00')
    expect(await tick()).toBe(1)
    expect((await told(clerk()))[0]).toBe('overdue')
    expect(await told(office.actor('leader'))).toEqual([])
    office.setClock('2020-11-03T09:00:00+08:00')
    expect(await tick()).toBe(1)
    expect(await told(office.actor('leader'))).toEqual(['overdue'])
  })
})

describe('督办清单和每日提要', () => {
  it('说清谁为什么要催、催过几次；联络员只看到自己的', async () => {
    const { lines } = agreedValue(await listChasing(office.context, clerk(), { roundId }))
    expect(lines).toMatchObject([
      { number: 'A1', unitId: 'lingling', reasons: ['overdue'], dueOn: '2020-10-31' },
    ])
    expect(lines[0]?.urged.times).toBe(1)
    const other = office.actor('liaison', 'daoxian')
    expect(agreedValue(await listChasing(office.context, other, { roundId })).lines).toEqual([])
  })

  it('写成几行字，早上一看就知道', async () => {
    const digest = agreedValue(await dailyDigest(office.context, liaison(), { roundId }))
    const text = wordDigest(digest, SETTINGS)
    expect(text.slice(1, 5)).toEqual([
      '每日提要（2020年11月3日09:00）',
      '',
      '已超期 1 件',
      '  A1　零陵　已签收　时限10月31日　已催1次　某砖厂 ',
    ])
    expect(wordDigest(digest, SETTINGS, 'en')[3]).toBe('overdue: 1')
  })

  it('回复之后不再催', async () => {
    await act(liaison(), {
      act: 'verify',
      unitId: unit,
      findings: '属实',
      verdicts: [{ claimId: '1' as never, verdict: 'substantiated' }],
    })
    await act(liaison(), { act: 'reply', unitId: unit, handling: '已停产' })
    expect(agreedValue(await listChasing(office.context, clerk(), { roundId })).lines).toEqual([])
    expect((await told(clerk()))[0]).toBe('replied')
    office.setClock('2020-11-20T09:00:00+08:00')
    expect(await tick()).toBe(0)
  })
})
