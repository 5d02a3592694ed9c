import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../core/account/actor.ts'
import type { EntryAct, EntryId } from '../../core/book/entry.ts'
import { instant } from '../../core/calendar/instant.ts'
import type { TaskAct } from '../../core/rectification/task-acts.ts'
import { statedPlan } from '../../core/rectification/testing/made-up-task.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { actOnEntries, actOnEntry } from './act-on-entries.ts'
import { listEntries } from './list-entries.ts'
import { entryAsOf, showEntry } from './show-entry.ts'

const roundId = YONGZHOU_2020.id
let office: TestOffice
let nextNo = 0

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-11-08T09:00:00+08:00')
})
afterAll(() => office.close())

const by = (role: Role, unit?: string) => office.actor(role, unit)
const DAYS = ['2020-11-30', '2020-12-31']

async function begun(changes: Parameters<typeof statedPlan>[1] = {}): Promise<EntryId> {
  nextNo += 1
  const plan = statedPlan(DAYS, { no: String(nextNo), ...changes })
  const act: TaskAct = { act: 'planTask', plan }
  const asked = { roundId, book: 'task', act } as const
  return agreedValue(await actOnEntry(office.context, by('clerk'), asked)).entryId
}

type Asked = { readonly by?: ReturnType<typeof by>; readonly at?: string }

function doing(entryId: EntryId, act: TaskAct | EntryAct, asked: Asked = {}) {
  return actOnEntry(office.context, asked.by ?? by('clerk'), {
    entryId,
    act,
    ...(asked.at && { happenedAt: instant(asked.at) }),
  })
}

describe('一本台账里的一条', () => {
  it('登记、办理、经过和现在可做的操作都在', async () => {
    const entryId = await begun()
    const liaison = by('liaison', 'lingling')
    agreedValue(await doing(entryId, { act: 'startTask', note: '' }, { by: liaison }))
    const shown = agreedValue(await showEntry(office.context, liaison, { entryId }))
    expect(shown.facts).toMatchObject({ step: 'underWay', dueOn: '2020-11-30', isOpen: true })
    expect(shown.events.map((event) => event.fact.type)).toEqual(['taskPlanned', 'taskStarted'])
    expect(shown.allowed).toEqual([
      ...['reachMilestone', 'reportWorks', 'askTaskExtension', 'finishTask'],
    ])
    expect(shown.clocks.map((clock) => [clock.name, clock.dueOn])).toEqual([
      ['milestoneDue', '2020-11-30'],
      ['milestoneDue', '2020-12-31'],
      ['taskDue', '2020-12-31'],
    ])
  })

  it('有关单位看得到，别的单位看不到；办不了别人的，说明为什么', async () => {
    const entryId = await begun()
    const stranger = by('liaison', 'dongan')
    expect(await showEntry(office.context, stranger, { entryId })).toMatchObject({
      refusal: { code: 'entry-unknown' },
    })
    const urged = await doing(
      entryId,
      { act: 'urgeTask', note: '' },
      { by: by('liaison', 'lingling') },
    )
    expect(urged).toMatchObject({ refusal: { code: 'entry-right-missing' } })
    expect(await doing(entryId, { act: 'urgeTask', note: '' }, { by: by('leader') })).toMatchObject(
      {
        refusal: { code: 'entry-right-missing' },
      },
    )
  })

  it('序号不能重复；两条同时登记，一条不成全都不存', async () => {
    await begun({ no: '90' })
    const act = (no: string): TaskAct => ({ act: 'planTask', plan: statedPlan(DAYS, { no }) })
    const acts = ['91', '90'].map((no) => ({ roundId, book: 'task' as const, act: act(no) }))
    expect(await actOnEntries(office.context, by('clerk'), { acts })).toMatchObject({
      refusal: { code: 'entry-number-taken', particulars: { number: '90' } },
    })
    const input = { roundId, book: 'task', words: '91' } as const
    const listed = agreedValue(await listEntries(office.context, by('clerk'), input))
    expect(listed.entries.map((one) => one.facts.no)).not.toContain('91')
  })
})

describe('不能办的和晚登记的', () => {
  it('步骤不对、别的台账的操作、没写原因，各有各的说法', async () => {
    const entryId = await begun()
    const asked: readonly (readonly [EntryAct | TaskAct, string])[] = [
      [{ act: 'reopenTask', reason: '不实' }, 'entry-not-at-this-step'],
      [{ act: 'signFor' }, 'entry-act-unknown'],
      [{ act: 'withdrawTask', reason: ' ' }, 'entry-reason-missing'],
      [{ act: 'reachMilestone', milestoneId: '9', note: '' }, 'milestone-unknown'],
      [{ act: 'finishTask', outcomes: [] }, 'milestones-open'],
      [{ act: 'decideTaskExtension', isGranted: true, reason: '属实' }, 'task-extension-missing'],
    ]
    for (const [act, code] of asked) {
      expect([act.act, await doing(entryId, act, { by: by('head') })]).toMatchObject([
        act.act,
        { refusal: { code } },
      ])
    }
  })

  it('晚登记的事在两个时钟上各得其所', async () => {
    office.setClock('2020-11-08T09:00:00+08:00')
    const entryId = await begun()
    office.setClock('2020-11-20T09:00:00+08:00')
    agreedValue(await doing(entryId, { act: 'urgeTask', note: '' }))
    office.setClock('2020-11-21T09:00:00+08:00')
    const late = { at: '2020-11-10T09:00:00+08:00' }
    agreedValue(await doing(entryId, { act: 'reachMilestone', milestoneId: '1', note: '' }, late))
    const at = instant('2020-11-15T00:00:00+08:00')
    const stepOn = async (clock: 'asThenKnown' | 'asNowKnown') =>
      agreedValue(await entryAsOf(office.context, by('clerk'), { entryId, asOf: { at, clock } }))
        .facts.step
    expect([await stepOn('asThenKnown'), await stepOn('asNowKnown')]).toEqual([
      'planned',
      'underWay',
    ])
    office.setClock('2020-11-08T09:00:00+08:00')
  })

  it('列表按序号里的数字排，翻页不重不漏，能按字词和期限找', async () => {
    const input = { roundId, book: 'task', limit: 3 } as const
    const seen: string[] = []
    for (let after: string | null | undefined; after !== null; ) {
      const page = agreedValue(
        await listEntries(office.context, by('clerk'), { ...input, ...(after && { after }) }),
      )
      seen.push(...page.entries.map((one) => one.facts.no ?? ''))
      after = page.next
    }
    expect(seen).toEqual([...seen].sort((a, b) => Number(a) - Number(b)))
    expect(new Set(seen).size).toBe(seen.length)
    const found = agreedValue(
      await listEntries(office.context, by('clerk'), { ...input, words: '渗滤液 收集' }),
    )
    expect(found.count).toBe(seen.length)
    const overdue = { roundId, book: 'task', due: 'overdue', dueAsOf: '2020-11-30' } as const
    const asked = { ...overdue, dueAsOf: DAYS[0] } as Parameters<typeof listEntries>[2]
    expect(agreedValue(await listEntries(office.context, by('clerk'), asked)).count).toBe(0)
  })
})
