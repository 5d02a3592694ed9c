import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '../calendar/day.ts'
import type { Progress } from '../case/case.ts'
import { progressByOn, progressOn, progressSchedule } from './progress.ts'
import type { Task, WorksReport } from './task.ts'
import { statedPlan } from './testing/made-up-task.ts'

type Judged = Pick<Task, 'step' | 'plan' | 'reached' | 'reports' | 'extensions'>

const START = day('2020-10-01')
const RANK: Readonly<Record<Progress, number>> = {
  notStarted: 0,
  behind: 1,
  onSchedule: 2,
  ahead: 3,
  done: 4,
  closedOut: 5,
}

function task(given: {
  readonly planned: readonly { readonly on: Day; readonly share: number | null }[]
  readonly reached: readonly string[]
  readonly share: number | null
}): Judged {
  const plan = statedPlan([])
  const milestones = given.planned.map((one, index) => ({
    id: String(index + 1),
    title: `${index + 1}`,
    plannedOn: one.on,
    share: one.share,
  }))
  const dueOn =
    given.planned
      .map((one) => one.on)
      .sort()
      .at(-1) ?? null
  return {
    step: 'underWay',
    plan: { ...plan, dueOn, milestones },
    reached: given.reached.map((milestoneId) => ({ milestoneId, on: START, note: '' })),
    reports: given.share === null ? [] : [reportOf(given.share)],
    extensions: [],
  }
}

function reportOf(share: number): WorksReport {
  const at = '2020-10-01T00:00:00.000Z' as WorksReport['at']
  return { at, month: null, share, stage: null, investedYuan: null, expectedOn: null, note: '' }
}

const days = fc.integer({ min: 1, max: 200 }).map((count) => addDays(START, count))
const tasks = fc
  .record({
    planned: fc.array(
      fc.record({ on: days, share: fc.option(fc.integer({ min: 1, max: 100 }), { nil: null }) }),
      { minLength: 1, maxLength: 5 },
    ),
    reached: fc.subarray(['1', '2', '3', '4', '5']),
    share: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
  })
  .map(task)

describe('序时进度', () => {
  const plan = [
    { on: day('2020-11-30'), share: null },
    { on: day('2020-12-31'), share: null },
  ]
  it.each([
    ['2020-11-30', [], 'onSchedule', '节点当天还不算晚'],
    ['2020-12-01', [], 'behind', '过了节点日期没有完成'],
    ['2020-11-20', ['1'], 'ahead', '节点提前完成'],
    ['2020-12-01', ['1'], 'onSchedule', '节点按期完成'],
    ['2021-01-01', ['1', '2'], 'behind', '过了整改时限还没有报告完成'],
  ] as const)('%s 已完成节点 %j：%s（%s）', (on, reached, progress, _) => {
    expect(progressOn(task({ planned: plan, reached, share: null }), day(on)).progress).toBe(
      progress,
    )
  })

  it('什么也没有做的，是尚未启动；逾期的节点照样列出', () => {
    const idle: Judged = { ...task({ planned: plan, reached: [], share: null }), step: 'planned' }
    const { progress, missed } = progressOn(idle, day('2020-12-05'))
    expect([progress, missed.length]).toEqual(['notStarted', 1])
  })

  it('工程量没有达到计划比例的，节点虽无逾期也算未达到', () => {
    const planned = [
      { on: day('2020-10-31'), share: 60 },
      { on: day('2020-12-31'), share: 100 },
    ]
    const judged = task({ planned, reached: ['1'], share: 40 })
    expect(progressOn(judged, day('2020-11-08'))).toMatchObject({
      progress: 'behind',
      because: 'shareShort',
      plannedShare: 60,
      reportedShare: 40,
    })
  })

  it('没有新情况时，日子过去只会更差，不会更好', () => {
    fc.assert(
      fc.property(tasks, days, fc.integer({ min: 0, max: 90 }), (judged, on, count) => {
        const [now, then] = [on, addDays(on, count)].map((at) => progressOn(judged, at as Day))
        expect(RANK[then?.progress ?? 'ahead']).toBeLessThanOrEqual(RANK[now?.progress ?? 'ahead'])
      }),
    )
  })

  it('多完成一个节点，只会更好，不会更差', () => {
    fc.assert(
      fc.property(tasks, days, fc.constantFrom('1', '2', '3'), (judged, on, milestoneId) => {
        const more = {
          ...judged,
          reached: [...judged.reached, { milestoneId, on: START, note: '' }],
        }
        expect(RANK[progressOn(more, on).progress]).toBeGreaterThanOrEqual(
          RANK[progressOn(judged, on).progress],
        )
      }),
    )
  })

  it('存下的变化日期，每一天都与当天重新判断的一样', () => {
    fc.assert(
      fc.property(tasks, days, days, (judged, from, on) => {
        fc.pre(on >= from)
        expect(progressByOn(progressSchedule(judged, from), on)).toBe(
          progressOn(judged, on).progress,
        )
      }),
    )
  })
})
