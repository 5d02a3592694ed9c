import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../core/account/actor.ts'
import type { EntryId } from '../../core/book/entry.ts'
import { day } from '../../core/calendar/day.ts'
import type { LabTestAct } from '../../core/evidence/lab-test.ts'
import type { UnitId } from '../../core/ledger/ids.ts'
import type { TaskAct } from '../../core/rectification/task-acts.ts'
import { statedPlan } from '../../core/rectification/testing/made-up-task.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { actOnEntry } from '../books/act-on-entries.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { listNotices } from './read-notices.ts'
import { tellOfDeadlines } from './tell-of-deadlines.ts'

const roundId = YONGZHOU_2020.id
let office: TestOffice
let task: EntryId
beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-26T09:00:00+08:00')
  const plan = statedPlan(['2020-11-30', '2020-12-31'])
  task = (await begin('task', { act: 'planTask', plan })).entryId
})
afterAll(() => office.close())

const clerk = () => office.actor('clerk')
const liaison = () => office.actor('liaison', 'lingling')
async function begin(book: 'task' | 'labTest', act: TaskAct | LabTestAct) {
  return agreedValue(await actOnEntry(office.context, clerk(), { roundId, book, act }))
}
const act = async (by: Actor, one: TaskAct) =>
  agreedValue(await actOnEntry(office.context, by, { entryId: task, act: one }))
/** What is new for this actor since this was asked last. */
const seen = new Map<string, number>()
async function news(by: Actor): Promise<readonly string[]> {
  const { notices } = agreedValue(await listNotices(office.context, by, { roundId }))
  const fresh = notices.slice(0, notices.length - (seen.get(by.accountId) ?? 0))
  seen.set(by.accountId, notices.length)
  return fresh
    .map(({ kind, book, number, day: on, note }) => [kind, book, number, on, note].join(' ').trim())
    .sort()
}
async function tickOn(on: string): Promise<void> {
  office.setClock(`${on}T09:00:00+08:00`)
  await tellOfDeadlines(office.context, YONGZHOU_2020.officeId)
  await tellOfDeadlines(office.context, YONGZHOU_2020.officeId)
}

describe('台账的提醒', () => {
  it('列入任务、督促告诉牵头单位，延期申请告诉办公室', async () => {
    expect(await news(liaison())).toEqual(['dispatched task 1 2020-12-31'])
    expect(await news(office.actor('liaison', 'daoxian'))).toEqual([])
    office.setClock('2020-10-26T10:00:00+08:00')
    await act(clerk(), { act: 'urgeTask', note: '请抓紧' })
    expect(await news(liaison())).toEqual(['urged task 1  请抓紧'])
    const reason = '雨季'
    office.setClock('2020-10-26T11:00:00+08:00')
    await act(liaison(), { act: 'askTaskExtension', until: day('2021-01-31'), reason })
    expect(await news(clerk())).toEqual(['extensionAsked task 1 2021-01-31 雨季'])
    office.setClock('2020-10-26T12:00:00+08:00')
    await act(office.actor('head'), { act: 'decideTaskExtension', isGranted: false, reason })
    expect(await news(liaison())).toEqual(['extensionRefused task 1  雨季'])
  })

  it('月报在时限前提醒，逾期告诉单位和办公室，报了就不再提醒，每样只说一次', async () => {
    await tickOn('2020-11-02')
    expect(await news(liaison())).toEqual(['reminder task 1 2020-11-05 10月份进度报告'])
    expect(await news(clerk())).toEqual([])
    await tickOn('2020-11-06')
    expect(await news(liaison())).toEqual(['overdue task 1 2020-11-05 10月份进度报告'])
    expect(await news(clerk())).toEqual(['overdue task 1 2020-11-05 10月份进度报告'])
    const report = { share: 20, stage: null, investedYuan: null, expectedOn: null, note: '' }
    await act(liaison(), { act: 'reportWorks', month: '2020-10', ...report })
    await tickOn('2020-11-07')
    expect(await news(liaison())).toEqual([])
  })

  it('节点到期前提醒，过了计划日期告诉单位和办公室', async () => {
    await tickOn('2020-11-25')
    expect(await news(liaison())).toEqual(['reminder task 1 2020-11-30 节点时限：第1个节点'])
    await tickOn('2020-12-01')
    const late = 'overdue task 1 2020-11-30 节点时限：第1个节点'
    expect(await news(liaison())).toContain(late)
    expect(await news(clerk())).toContain(late)
  })

  it('采样等结果有时限：前一个工作日提醒，到期没有结果算逾期', async () => {
    await begin('labTest', {
      ...{ act: 'takeSample', no: '测1', place: '某砖厂', sampledOn: day('2020-12-01') },
      ...{ laboratory: '某检测公司', unitIds: ['lingling' as UnitId], caseId: null, taskId: null },
      expectedOn: day('2020-12-10'),
      items: [
        {
          item: '锰',
          standard: 'GB 8978-1996',
          unit: 'mg/L',
          comparison: 'atMost',
          limit: 2,
          upper: null,
        },
      ],
    })
    await tickOn('2020-12-09')
    expect(await news(liaison())).toContain('reminder labTest 测1 2020-12-10 检测结果预计日期')
    await tickOn('2020-12-11')
    expect(await news(clerk())).toContain('overdue labTest 测1 2020-12-10 检测结果预计日期')
  })

  it('结束四年以后的轮次不再提醒', async () => {
    await news(liaison())
    await tickOn('2025-01-06')
    expect(await news(liaison())).toEqual([])
  })
})
