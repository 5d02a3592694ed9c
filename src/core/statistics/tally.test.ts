import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant } from '../calendar/instant.ts'
import type { RoundId, UnitId } from '../ledger/ids.ts'
import { closingRates, percent } from './closing-rates.ts'
import { columnsFor, type FactGroup, plusIn } from './fact-group.ts'
import { jointProgress } from './joint-progress.ts'
import { partKeysOf } from './part-keys.ts'
import type { Dimension, Question } from './question.ts'
import { statusTable } from './status-table.ts'
import { tally } from './tally.ts'
import { groupCases, madeUpCase, SMALL_ROSTER } from './testing/made-up-cases.ts'

const DIMENSIONS: readonly (Dimension | null)[] = [
  null,
  'unit',
  'category',
  'kind',
  'batch',
  'channel',
  'key',
  'verdict',
  'status',
  'progress',
  'industry',
  'step',
  'handedOverOn',
]

const question: Question = {
  roundId: 'yongzhou-2020' as RoundId,
  asOf: { at: instant('2020-11-08T16:00:00Z'), clock: 'asNowKnown' },
  scope: {},
  by: 'unit',
}
const units = (...ids: string[]) => ids as UnitId[]
const led = (count: number, ...ids: string[]): FactGroup => ({
  leadUnits: units(...ids),
  count,
  plus: 0,
})
const printed = (groups: readonly FactGroup[], asked: Question, roster = SMALL_ROSTER) =>
  tally(groups, asked, roster).parts.map((part) => [part.key, part.count])

describe('joint cases', () => {
  const groups = [
    led(32, 'lingling'),
    led(56, 'lengshuitan'),
    led(3, 'jingkaiqu'),
    led(1, 'jingkaiqu', 'lengshuitan', 'lingling'),
    led(1, 'lengshuitan', 'lingling', 'jingkaiqu'),
  ]

  test('have a line of their own after the units, whatever order their units were dispatched in', () => {
    const figure = tally(groups, question, SMALL_ROSTER)
    expect(figure.parts.map((part) => [part.key, part.count, part.jointUnits])).toEqual([
      ['lengshuitan', 56, null],
      ['lingling', 32, null],
      ['jingkaiqu', 3, null],
      ['lengshuitan+lingling+jingkaiqu', 2, ['lengshuitan', 'lingling', 'jingkaiqu']],
    ])
    expect(figure).toMatchObject({ total: 93, sum: { kind: 'equal', sum: 93 } })
  })

  test('counted with every unit, the sum is over by k−1 for each', () => {
    const figure = tally(groups, { ...question, jointCases: 'each-unit' }, SMALL_ROSTER)
    expect(figure.parts.map((part) => [part.key, part.count])).toEqual([
      ['lengshuitan', 58],
      ['lingling', 34],
      ['jingkaiqu', 5],
    ])
    expect(figure).toMatchObject({ total: 93, sum: { kind: 'adjusted', sum: 97, over: 4 } })
  })

  test('are told part by part: which units are done', () => {
    const joint = { ...led(1, 'jingkaiqu', 'lingling', 'lengshuitan'), status: 'open' } as const
    const progress = jointProgress(
      [{ ...joint, jointStatuses: ['open', 'closed', 'closed'] }, led(5, 'lingling')],
      SMALL_ROSTER,
    )
    expect(progress).toEqual([
      {
        key: 'lengshuitan+lingling+jingkaiqu',
        units: ['lengshuitan', 'lingling', 'jingkaiqu'],
        status: 'open',
        cases: 1,
        done: ['lengshuitan', 'lingling'],
        partlyDone: [],
        open: ['jingkaiqu'],
      },
    ])
  })
})

describe('values outside the round’s sets', () => {
  test('are counted under a part of their own, never dropped', () => {
    expect(printed([led(3, 'xintian'), led(2), led(1, 'daoxian')], question)).toEqual([
      ['daoxian', 1],
      ['-other', 3],
      ['-none', 2],
    ])
  })
})

describe('categories', () => {
  const groups: readonly FactGroup[] = [
    { categories: ['水污染', '大气污染'], count: 102, plus: 0 },
    { categories: ['大气污染'], count: 13, plus: 0 },
    { categories: ['光污染'], count: 1, plus: 0 },
  ]
  const byCategory: Question = { ...question, by: 'category' }

  test('counted several for one case may add up to more than the cases', () => {
    const figure = tally(groups, byCategory, SMALL_ROSTER)
    expect(figure.parts.map((part) => part.count)).toEqual([115, 102, 1])
    expect(figure).toMatchObject({ total: 116, sum: { kind: 'exceeds', sum: 218 } })
  })

  test('counted by the main one, the first counts', () => {
    const roster = { ...SMALL_ROSTER, categoryWay: 'single', bucketName: null } as const
    expect(printed(groups, byCategory, roster)).toEqual([
      ['大气污染', 13],
      ['水污染', 102],
      ['-other', 1],
    ])
  })

  test('with a bucket, cases of several types count there once', () => {
    const roster = { ...SMALL_ROSTER, categoryWay: 'bucket' } as const
    expect(printed(groups, byCategory, roster)).toEqual([
      ['大气污染', 13],
      ['综合类', 102],
      ['-other', 1],
    ])
  })
})

test('split cases show their k beside the count: 3314 cases are 3336 pieces', () => {
  const groups = [
    { ...led(2190, 'lingling'), plus: 17 },
    { ...led(1124, 'daoxian'), plus: 5 },
  ]
  const figure = tally(groups, { ...question, countsSplits: true }, SMALL_ROSTER)
  expect([figure.total, figure.totalPlus]).toEqual([3314, 3336])
  expect(figure.parts.map((part) => [part.count, part.plus])).toEqual([
    [2190, 17],
    [1124, 5],
  ])
})

test('the closing rate is had by both definitions, in percent with one decimal', () => {
  const groups: readonly FactGroup[] = [
    { status: 'closed', count: 492, plus: 0 },
    { status: 'partlyClosed', count: 291, plus: 0 },
    { status: 'open', count: 644, plus: 0 },
  ]
  expect(closingRates(groups)).toEqual({
    total: 1427,
    closed: 492,
    partlyClosed: 291,
    open: 644,
    withPartlyClosed: 54.9,
    withoutPartlyClosed: 34.5,
  })
  expect(percent(3177, 3321)).toBe(95.7)
  expect(closingRates([]).withPartlyClosed).toBeNull()
})

const cases = fc.array(fc.nat(1_000_000).map(madeUpCase), { maxLength: 40 })
const asked = fc.record({
  by: fc.constantFrom(...DIMENSIONS),
  jointCases: fc.constantFrom('own-line', 'each-unit' as const),
  countsSplits: fc.boolean(),
})
const roster = fc
  .constantFrom('single', 'several', 'bucket' as const)
  .map((categoryWay) => ({ ...SMALL_ROSTER, categoryWay }))

describe('for whatever cases', () => {
  test('the total is the number of cases and the parts add up to it as the figure says', () => {
    fc.assert(
      fc.property(cases, asked, roster, (all, how, sets) => {
        const figure = tally(
          groupCases(all, { columns: columnsFor(how) }),
          { ...question, ...how },
          sets,
        )
        const counted = figure.parts.reduce((sum, part) => sum + part.count, 0)
        const shares = figure.parts.reduce((sum, part) => sum + part.plus, 0)
        const plus = how.countsSplits ? plusIn(groupCases(all, { columns: [] })) : 0
        expect(figure.total).toBe(all.length)
        expect(figure.totalPlus).toBe(all.length + plus)
        if (how.by !== null) expect(shares).toBe(plus)
        if (figure.sum.kind === 'equal') expect(counted).toBe(all.length)
        if (figure.sum.kind === 'exceeds') expect(counted).toBeGreaterThanOrEqual(all.length)
        if (figure.sum.kind === 'adjusted') expect(counted - figure.sum.over).toBe(all.length)
        if (figure.sum.kind === 'none') expect(figure.parts).toEqual([])
        else expect(figure.sum.sum).toBe(counted)
      }),
    )
  })

  test('each part counts exactly the cases that have its key, none empty, none twice', () => {
    fc.assert(
      fc.property(cases, asked, roster, (all, how, sets) => {
        const { parts } = tally(
          groupCases(all, { columns: columnsFor(how) }),
          { ...question, ...how },
          sets,
        )
        expect(new Set(parts.map((part) => part.key)).size).toBe(parts.length)
        for (const part of parts) {
          const own = all.filter((one) =>
            partKeysOf({ ...one, count: 1, plus: 0 }, how, sets).includes(part.key),
          )
          expect(part.count).toBe(own.length)
          expect(part.count).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('joint cases counted with every unit are over by the number of units beyond the first', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const inSet = all.map((one) => ({
          ...one,
          leadUnits: one.leadUnits.filter((unit) => SMALL_ROSTER.units.includes(unit)),
        }))
        const groups = groupCases(inSet, { columns: ['leadUnits'] })
        const { sum } = tally(groups, { ...question, jointCases: 'each-unit' }, SMALL_ROSTER)
        const over = inSet.reduce((more, one) => more + Math.max(0, one.leadUnits.length - 1), 0)
        expect(sum).toMatchObject({ kind: 'adjusted', over })
      }),
    )
  })

  test('open, partly closed and closed add up to the cases, in each line and over all', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const groups = groupCases(all, {
          columns: ['leadUnits', 'jointStatuses', 'status', 'isVerified'],
        })
        const { rows, total } = statusTable(groups, question, SMALL_ROSTER)
        for (const row of [...rows, total]) {
          expect(row.open + row.partlyClosed + row.closed).toBe(row.total)
        }
        expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(all.length)
        expect(rows.reduce((sum, row) => sum + row.closed, 0)).toBe(total.closed)
      }),
    )
  })
})
