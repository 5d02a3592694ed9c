import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntryId } from '../book/entry.ts'
import type { Progress } from '../case/case.ts'
import type { UnitId } from '../ledger/ids.ts'
import { otherNumbersIn } from '../reading/row-words.ts'
import { NUMBER_LEVELS, printNumbers, settledNumbers } from '../wording/books/level-number.ts'
import { type CascadingTask, cascadeOf } from './cascade.ts'

const PROGRESSES: readonly Progress[] = [
  ...(['notStarted', 'behind', 'onSchedule', 'ahead', 'done', 'closedOut'] as const),
]
const isOver = (progress: Progress | undefined) => progress === 'done' || progress === 'closedOut'

const number = fc.record({
  level: fc.constantFrom(...NUMBER_LEVELS.slice(0, 4)),
  no: fc.integer({ min: 1, max: 80 }).map(String),
})
const tasks = fc
  .array(
    fc.record({
      numbers: fc.array(number, { maxLength: 3 }),
      progress: fc.constantFrom(...PROGRESSES),
      unit: fc.constantFrom('lingling', 'daoxian', 'ningyuan'),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(
      ({ numbers, progress, unit }, index): CascadingTask => ({
        entryId: `task-${index}` as EntryId,
        no: String(index + 1),
        higherNumbers: numbers.map(({ level, no }) => `${level} ${no}`),
        leadUnits: [unit as UnitId],
        progress,
      }),
    ),
  )

describe('各级序号', () => {
  it('写法不一的层级认作一个，由近到远，重复的只留一个', () => {
    const given = [
      { level: '省级', no: '17' },
      { level: '国家', no: '3' },
      { level: '市', no: '6' },
      { level: '省', no: '17' },
      { level: '县', no: '' },
    ]
    expect(printNumbers('8', settledNumbers(given))).toBe('8（市序号6，省序号17，中央序号3）')
    expect(printNumbers('8', [])).toBe('8')
  })

  it('理过一遍再理不变；印出来再读回去一样', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 6 }), (given) => {
        const settled = settledNumbers(given)
        expect(settledNumbers(settled)).toEqual(settled)
        const read = otherNumbersIn(`序号${printNumbers('8', settled)}`)
        expect(read.filter((one) => one.level !== 'own')).toEqual(settled)
      }),
    )
  })
})

describe('上级问题的分解', () => {
  it('上级一个问题全部分解项都完成了才算完成', () => {
    fc.assert(
      fc.property(tasks, (all) => {
        for (const { level, no, progress, entryIds } of cascadeOf(all)) {
          const parts = all.filter((one) => one.higherNumbers.includes(`${level} ${no}`))
          expect(entryIds).toEqual(parts.map((one) => one.entryId))
          expect(isOver(progress)).toBe(parts.every((one) => isOver(one.progress)))
          expect(parts.map((one) => one.progress)).toContain(progress)
        }
      }),
    )
  })

  it('每个上级序号只出现一次，没有一个丢失', () => {
    fc.assert(
      fc.property(tasks, (all) => {
        const told = cascadeOf(all).map(({ level, no }) => `${level} ${no}`)
        expect(new Set(told).size).toBe(told.length)
        expect(new Set(told)).toEqual(new Set(all.flatMap((one) => one.higherNumbers)))
      }),
    )
  })

  it('一项落后，上级问题就落后；先列中央，序号按大小排', () => {
    const of = (higherNumbers: readonly string[], progress: Progress, no: string) => ({
      ...{ entryId: no as EntryId, no, higherNumbers, progress, leadUnits: [] },
    })
    const told = cascadeOf([
      of(['省 10', '中央 2'], 'done', '1'),
      of(['省 10'], 'behind', '2'),
      of(['省 9'], 'closedOut', '3'),
    ])
    expect(told.map(({ level, no, progress }) => `${level}${no} ${progress}`)).toEqual([
      ...['中央2 done', '省9 closedOut', '省10 behind'],
    ])
  })
})
