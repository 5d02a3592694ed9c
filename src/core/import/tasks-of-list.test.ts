import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntryId } from '../book/entry.ts'
import { day } from '../calendar/day.ts'
import { instant } from '../calendar/instant.ts'
import type { RoundId } from '../ledger/ids.ts'
import { read, sheet } from '../reading/testing/sheets.ts'
import type { Task, TaskPlan } from '../rectification/task.ts'
import type { StatedPlan } from '../rectification/task-acts.ts'
import { TASK_BOOK } from '../rectification/task-book.ts'
import { statedPlan } from '../rectification/testing/made-up-task.ts'
import { YONGZHOU_2020 } from '../round/ready-made/yongzhou-2020.ts'
import { rectificationOf } from '../round/usual-rectification.ts'
import { taskSheet } from '../table/task-sheet.ts'
import { planTaskList } from './tasks-of-list.ts'

const classes = rectificationOf(YONGZHOU_2020).problemClasses.map(({ name }) => name)
const at = instant('2020-11-01T09:00:00+08:00')

function taskOf(plan: StatedPlan): Task {
  const milestones = plan.milestones.map((one, index) => ({ ...one, id: String(index + 1) }))
  const fact = { type: 'taskPlanned', plan: { ...plan, milestones } } as const
  const actor = { accountId: 'clerk', role: 'clerk', unitId: null } as never
  const place = { id: plan.no as EntryId, roundId: 'yongzhou-2020' as RoundId }
  return TASK_BOOK.evolve(place, { sequence: 1, happenedAt: at, recordedAt: at, actor, fact })
}

/** The list as it would be read out of a workbook. */
function readAgain(tasks: readonly Task[], change = (text: string) => text) {
  const { titleLines, header, rows } = taskSheet(YONGZHOU_2020, tasks, day('2020-11-20'))
  const texts = [...header, ...rows].map((cells) =>
    cells.flatMap(({ paragraphs, columnSpan = 1 }) => [
      change(paragraphs.join('\n')),
      ...Array.from({ length: columnSpan - 1 }, () => undefined),
    ]),
  )
  return read([sheet([[...titleLines], ...texts])])
}

const heldOf = (tasks: readonly Task[]) =>
  new Map(
    tasks.map(({ plan }) => [
      plan.no,
      { entryId: `e${plan.no}` as EntryId, isOpen: true, plan: plan as TaskPlan },
    ]),
  )

const planned = fc
  .record({
    problemClass: fc.option(fc.constantFrom(...classes, '另一类问题')),
    leaders: fc.option(
      fc.uniqueArray(fc.constantFrom('分管行业的市级领导', '零陵区区长 某某', '某副市长'), {
        maxLength: 3,
      }),
      { nil: undefined },
    ),
    plannedYuan: fc.option(
      fc.oneof(
        fc.integer({ min: 0, max: 99_999_999_999 }).map((cents) => cents / 100),
        fc.integer({ min: 1, max: 9_999 }).map((hundredths) => hundredths * 1_000_000),
      ),
    ),
  })
  .map((changes) => changes as Partial<StatedPlan>)

describe('整改任务清单的来回', () => {
  it('问题类别、计划投资、联系帮扶领导写出去再读回来，一处不变', () => {
    fc.assert(
      fc.property(fc.array(planned, { minLength: 1, maxLength: 6 }), (changes) => {
        const tasks = changes.map((one, index) =>
          taskOf(statedPlan(['2020-11-30', '2020-12-31'], { no: String(index + 1), ...one })),
        )
        const plan = planTaskList(readAgain(tasks), YONGZHOU_2020, heldOf(tasks))
        expect(plan.problems.filter(({ level }) => level === 'error')).toEqual([])
        expect(plan.rows.map((row) => row.fate)).toEqual(
          tasks.map(({ plan: { no } }) => ({ fate: 'same', entryId: `e${no}` })),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('没有这两列的清单，不动账里已有的类别和投资；有列而空着，就是没有', () => {
    const [name = ''] = classes
    const tasks = [taskOf(statedPlan(['2020-12-31'], { problemClass: name, plannedYuan: 600_000 }))]
    const without = (text: string) =>
      ['问题类别', '计划投资', name, '60万元'].includes(text) ? '' : text
    const fate = (change: (text: string) => string) =>
      planTaskList(readAgain(tasks, change), YONGZHOU_2020, heldOf(tasks)).rows[0]?.fate
    expect(fate(without)).toMatchObject({ fate: 'same' })
    expect(fate((text) => ([name, '60万元'].includes(text) ? '' : text))).toEqual({
      ...{ fate: 'changed', entryId: 'e1' },
      changes: { problemClass: null, plannedYuan: null },
    })
  })

  it('列名换个写法也认得；金额按列名里的单位；读不出的金额、名录以外的类别说清楚', () => {
    const tasks = [
      taskOf(statedPlan(['2020-12-31'], { problemClass: '甲类', plannedYuan: 600_000 })),
    ]
    const said = (money: string, heading: string) =>
      planTaskList(
        readAgain(tasks, (text) =>
          text === '60万元'
            ? money
            : text === '计划投资'
              ? heading
              : text.replace('问题类别', '整改分类'),
        ),
        YONGZHOU_2020,
        new Map(),
      )
    expect(said('1,234.5', '资金安排（万元）').rows[0]?.plan).toMatchObject({
      ...{ problemClass: '甲类', plannedYuan: 12_345_000 },
    })
    const { problems, rows } = said('若干', '总投资')
    expect(rows).toEqual([])
    expect(problems.map(({ message }) => message)).toEqual([
      '计划投资“若干”读不出数：请写成 5.5亿元、60万元 或 1234元。',
      '问题类别“甲类”不在本轮次的类别中：销号时没有专门的条件，请核对。',
    ])
  })
})
