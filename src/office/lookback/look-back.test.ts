import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EntryAct, EntryId } from '../../core/book/entry.ts'
import { day } from '../../core/calendar/day.ts'
import { instant } from '../../core/calendar/instant.ts'
import type { CaseId, ClaimId, UnitId } from '../../core/ledger/ids.ts'
import type { LookBack } from '../../core/lookback/look-back.ts'
import { statedPlan } from '../../core/rectification/testing/made-up-task.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { actOnEntry } from '../books/act-on-entries.ts'
import { listEntries } from '../books/list-entries.ts'
import { showEntry } from '../books/show-entry.ts'
import { actOnCases } from '../cases/act-on-cases.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { showCase } from '../cases/show-case.ts'
import { askTaskFigures } from '../rectification/ask-task-figures.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { planLookBack, previewLookBack } from './plan-look-back.ts'
import { relapseSignals } from './relapse-signals.ts'

const roundId = YONGZHOU_2020.id
const LINGLING = 'lingling' as UnitId
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-11-01T09:00:00+08:00')
})
afterAll(() => office.close())

const who = (said: string) => {
  const [role = '', unit] = said.split('.')
  return office.actor(role as never, unit)
}

type Particulars = Readonly<Record<string, unknown>>

async function begin(book: string, act: EntryAct & Particulars, by = 'clerk'): Promise<EntryId> {
  const asked = { roundId, book: book as never, act }
  return agreedValue(await actOnEntry(office.context, who(by), asked)).entryId
}

async function on(at: string, by: string, entryId: EntryId, act: EntryAct & Particulars) {
  office.setClock(`${at}T10:00:00+08:00`)
  return agreedValue(await actOnEntry(office.context, who(by), { entryId, act }))
}

const shown = async (entryId: EntryId, by = 'clerk') =>
  agreedValue(await showEntry(office.context, who(by), { entryId }))

const LIAISON = 'liaison.lingling'

async function closedOut(
  no: string,
): Promise<{ readonly task: EntryId; readonly closeOut: EntryId }> {
  office.setClock('2020-11-01T10:00:00+08:00')
  const task = await begin('task', { act: 'planTask', plan: statedPlan(['2020-11-30'], { no }) })
  await on('2020-11-20', LIAISON, task, { act: 'reachMilestone', milestoneId: '1', note: '' })
  await on('2020-11-20', LIAISON, task, { act: 'finishTask', outcomes: ['已修复', '已整治'] })
  office.setClock('2020-11-23T10:00:00+08:00')
  const closeOut = await begin(
    'closeOut',
    {
      ...{ act: 'applyCloseOut', no: `销${no}`, letter: '函', outcomes: ['已修复', '已整治'] },
      ...{ subject: { kind: 'task', entryId: task }, completedOn: '2020-11-20' },
    },
    LIAISON,
  )
  for (const name of ['污染消除', '生态修复', '群众满意']) {
    const act = { act: 'showCondition', name, isMet: true, shownBy: '现场核查', files: [] }
    await on('2020-11-23', LIAISON, closeOut, act)
  }
  for (const [level, by] of [
    ...[['selfCheck', LIAISON] as const, ['county', LIAISON] as const, ['city', 'head'] as const],
  ]) {
    const dated = { on: '2020-11-24', letterOn: '2020-11-24' }
    const act = { act: 'acceptLevel', level, ...dated, letter: '1', signedBy: '某', opinion: '' }
    await on('2020-11-24', by, closeOut, act)
  }
  const notice = { act: 'giveNotice', letterOn: '2020-11-25', from: '2020-11-25', where: '网站' }
  const told = { receiver: '办', phone: '1', address: '路', signature: '府', basis: '' }
  await on('2020-11-25', 'clerk', closeOut, { ...notice, ...told })
  await on('2020-12-02', 'head', closeOut, { act: 'closeOut', on: '2020-12-02', filing: '备1' })
  return { task, closeOut }
}

describe('从销号到回头看', () => {
  it('销号之后任务就是完成交账销号；抽查发现反弹，任务和销号都退回来，经过都在', async () => {
    const { task, closeOut } = await closedOut('1')
    expect((await shown(task)).facts.step).toBe('closedOut')
    const input = { roundId, way: 'sample', seed: '双色球2020123', size: 1, from: 'tasks' } as const
    const preview = agreedValue(await previewLookBack(office.context, who('head'), input))
    expect(preview).toMatchObject([{ isChosen: true, weight: 2, reasons: ['neverInspected'] }])
    const plan = { ...input, no: '回1', title: '年底回头看', dueOn: day('2020-12-31') }
    const planned = agreedValue(await planLookBack(office.context, who('clerk'), plan))
    expect((planned.state as LookBack).drawn[0]).toMatchObject({ closeOutId: closeOut })
    const { entries } = agreedValue(
      await listEntries(office.context, who('clerk'), { roundId, book: 'reinspection' }),
    )
    const inspection = entries[0]?.entryId as EntryId
    expect(await showEntry(office.context, who(LIAISON), { entryId: inspection })).toMatchObject({
      refusal: { code: 'entry-unknown' },
    })
    await on('2020-12-15', 'reviewer', inspection, {
      ...{
        act: 'inspect',
        result: 'relapse',
        findings: '渗滤液再次外流',
        inspectors: [],
        files: [],
      },
    })
    expect((await shown(inspection, LIAISON)).facts.counted).toMatchObject({ result: 'relapse' })
    const again = await shown(task, LIAISON)
    expect(again.facts.step).toBe('underWay')
    expect(again.events.map((event) => event.fact.type).slice(-2)).toEqual([
      ...['taskClosedOut', 'taskRelapsed'],
    ])
    expect((await shown(closeOut)).facts.step).toBe('relapsed')
  })

  it('当时的数字还是当时的数字：销号那天算销号，反弹之后不算', async () => {
    const at = async (moment: string) => {
      const asOf = { at: instant(moment), clock: 'asNowKnown' } as const
      const figures = agreedValue(
        await askTaskFigures(office.context, who('head'), { roundId, asOf }),
      )
      return [figures.byProgress.closedOut.count, figures.rectified.count, figures.relapsed.count]
    }
    expect(await at('2020-12-10T00:00:00+08:00')).toEqual([1, 1, 0])
    expect(await at('2020-12-16T00:00:00+08:00')).toEqual([0, 0, 1])
  })
})

async function closedCase(number: string): Promise<CaseId> {
  office.setClock('2020-11-01T10:00:00+08:00')
  const cases = [incomingCase({ number }, ['lingling'])]
  const [caseId] = agreedValue(await receiveCases(office.context, who('clerk'), { roundId, cases }))
  const verdicts = [{ claimId: '1' as ClaimId, verdict: 'substantiated' as const }]
  const acts = [
    { act: 'signFor', unitId: LINGLING },
    { act: 'verify', unitId: LINGLING, findings: '属实', verdicts },
    { act: 'reply', unitId: LINGLING, handling: '已整改' },
    { act: 'passByOffice', unitId: LINGLING, opinion: '' },
    { act: 'signOff', unitId: LINGLING, status: 'closed', opinion: '' },
  ] as const
  const asked = { acts: acts.map((act) => ({ caseId: caseId as CaseId, act })) }
  agreedValue(await actOnCases(office.context, who('head'), asked))
  return caseId as CaseId
}

describe('回访与反弹信号', () => {
  it('回访不让承办单位看到，也不能由承办单位登记；不满意是反弹信号', async () => {
    const caseId = await closedCase('D1YZ202000501')
    const callBack = await begin('callBack', { act: 'planCallBack', caseId, identityNumber: null })
    const asked = { entryId: callBack }
    for (const by of [LIAISON, 'leader', 'publisher', 'authority.shi-shengtai']) {
      expect(await showEntry(office.context, who(by), asked)).toMatchObject({
        refusal: { code: 'entry-unknown' },
      })
    }
    const own = {
      roundId,
      book: 'callBack',
      act: { act: 'planCallBack', caseId, identityNumber: null },
    }
    expect(await actOnEntry(office.context, who(LIAISON), own as never)).toMatchObject({
      refusal: { code: 'entry-right-missing' },
    })
    await on('2020-11-10', 'clerk', callBack, {
      ...{
        act: 'recordCallBack',
        satisfaction: 'dissatisfied',
        isReallyDone: false,
        said: '晚上仍排',
      },
    })
    const signals = agreedValue(await relapseSignals(office.context, who('head'), { roundId }))
    expect(signals).toMatchObject([{ signal: 'dissatisfied', number: 'D1YZ202000501' }])
  })

  it('复查发现虚假整改的交办件重新办理', async () => {
    const caseId = await closedCase('D1YZ202000502')
    const plan = { roundId, way: 'list', seed: null, size: null, from: 'cases' } as const
    const named = { no: '回2', title: '专项', dueOn: day('2020-12-31'), numbers: ['D1YZ202000502'] }
    office.setClock('2020-11-05T10:00:00+08:00')
    agreedValue(await planLookBack(office.context, who('clerk'), { ...plan, ...named }))
    const { entries } = agreedValue(
      await listEntries(office.context, who('clerk'), {
        ...{ roundId, book: 'reinspection', words: 'D1YZ202000502' },
      }),
    )
    await on('2020-11-06', 'head', entries[0]?.entryId as EntryId, {
      ...{ act: 'inspect', result: 'false', findings: '照片系摆拍', inspectors: [], files: [] },
    })
    const after = agreedValue(await showCase(office.context, who('head'), { caseId }))
    expect(after.case.parts[0]).toMatchObject({ step: 'returned', status: 'open' })
    expect(after.case.progress).toBe('behind')
  })

  it('没有办结的件不能回访', async () => {
    const cases = [incomingCase({ number: 'D1YZ202000503' }, ['lingling'])]
    const [caseId] = agreedValue(
      await receiveCases(office.context, who('clerk'), { roundId, cases }),
    )
    const act = { act: 'planCallBack', caseId, identityNumber: null }
    const asked = { roundId, book: 'callBack', act } as never
    expect(await actOnEntry(office.context, who('clerk'), asked)).toMatchObject({
      refusal: { code: 'call-back-too-early' },
    })
  })
})
