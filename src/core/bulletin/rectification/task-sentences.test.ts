import { describe, expect, it } from 'vitest'
import type { EntryFacts, EntryId } from '../../book/entry.ts'
import { day } from '../../calendar/day.ts'
import { instant } from '../../calendar/instant.ts'
import type { UnitId } from '../../ledger/ids.ts'
import type { Task } from '../../rectification/task.ts'
import { taskFigures } from '../../rectification/task-figures.ts'
import { statedPlan } from '../../rectification/testing/made-up-task.ts'
import { printYuan } from '../../wording/money.ts'
import {
  byEndOf,
  moneySentence,
  taskOverviewSentence,
  worksSentence,
  yearsSentence,
} from './task-sentences.ts'

const LINGLING = 'lingling' as UnitId

function known(progress: string, more: EntryFacts['counted'] = {}, step = 'underWay') {
  const facts: EntryFacts = {
    ...{ no: null, title: '', step, isOpen: true, dueOn: null, audience: 'units' },
    ...{ leadUnits: [LINGLING], involvedUnits: [LINGLING] },
    counted: { progress, progressChanges: [], dueYear: '2020', ...more },
  }
  return { entryId: '00000000-0000-7000-8000-000000000000' as EntryId, facts }
}

const many = (count: number, one: ReturnType<typeof known>) =>
  Array.from({ length: count }, () => one)

describe('整改任务的数字和句子', () => {
  it('9大类26个问题销号25个：完成整改和销号是两回事，数对得上', () => {
    const tasks = [...many(25, known('closedOut')), known('onSchedule')]
    const figures = taskFigures(tasks, day('2020-11-08'), [LINGLING])
    expect(taskOverviewSentence(figures, '“夏季攻势”涉及零陵区的')).toBe(
      '“夏季攻势”涉及零陵区的26个问题，已完成整改并销号25个；正在整改1个。',
    )
  })

  it('到了哪一天算哪一天：同一版本，节点日期过了就是未达到', () => {
    const tasks = [known('onSchedule', { progressChanges: ['2020-12-01 behind'] }), known('done')]
    const at = (on: string) => taskOverviewSentence(taskFigures(tasks, day(on), [LINGLING]))
    expect(at('2020-11-30')).toBe('督察反馈的2个问题，已完成整改1个；正在整改1个。')
    expect(at('2020-12-01')).toBe(
      '督察反馈的2个问题，已完成整改1个；正在整改1个，其中未达到序时进度1个。',
    )
  })

  it('56个问题按时限年份：1+26+24+3+2', () => {
    const tasks = [
      known('onSchedule', { dueYear: null }),
      ...many(26, known('done', { dueYear: '2024' })),
      ...many(24, known('onSchedule', { dueYear: '2025' })),
      ...many(3, known('onSchedule', { dueYear: '2026' })),
      ...many(2, known('onSchedule', { dueYear: '2027' })),
    ]
    const figures = taskFigures(tasks, day('2025-01-01'), [LINGLING])
    expect(figures.total.count).toBe(56)
    expect(yearsSentence(figures)).toBe(
      '其中，立行立改、长期坚持1个，2024年完成整改26个，2025年完成整改24个，2026年完成整改3个，2027年完成整改2个。',
    )
  })
})

describe('钱、工期的写法', () => {
  it('撤销的任务不计；投入的钱加起来，没有人报就不说', () => {
    const tasks = [
      known('onSchedule', { investedYuan: 500_000_000 }),
      known('onSchedule', { investedYuan: 50_000_000 }),
      known('notStarted', { investedYuan: 1 }, 'withdrawn'),
    ]
    const figures = taskFigures(tasks, day('2020-11-08'), [LINGLING])
    expect([figures.total.count, moneySentence(figures)]).toEqual([2, '共投入治理资金5.5亿元。'])
    expect(moneySentence(taskFigures([known('done')], day('2020-11-08'), []))).toBeNull()
  })

  it.each([
    [550_000_000, '5.5亿元'],
    [600_000, '60万元'],
    [1_234, '1234元'],
    [12_345_678, '12345678元'],
    [123_400, '12.34万元'],
  ])('%i 元写作 %s', (yuan, words) => {
    expect(printYuan(yuan)).toBe(words)
  })

  it('剩余的1个问题：完成招投标，正在组织实施，预计12月底前完成', () => {
    const at = instant('2020-11-05T09:00:00+08:00')
    const told = (stage: 'tendered' | 'building') => ({
      ...{ at, month: null, share: null, stage, investedYuan: null, note: '' },
      expectedOn: day('2020-12-31'),
    })
    const plan = { ...statedPlan([]), milestones: [] }
    const task = {
      plan,
      reports: [told('tendered'), told('building')],
      finishedOn: null,
    } as unknown as Task
    expect(worksSentence(task, '东湘锰业尾渣库整治项目')).toBe(
      '东湘锰业尾渣库整治项目已完成项目招投标，正在组织实施，预计12月底前完成整改。',
    )
    expect([byEndOf(day('2020-12-31')), byEndOf(day('2020-12-15'))]).toEqual([
      '12月底前',
      '12月15日前',
    ])
  })
})
