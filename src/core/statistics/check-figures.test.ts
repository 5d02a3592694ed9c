import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { endOfDay } from '../calendar/instant.ts'
import type { CaseFacts } from '../case/case-facts.ts'
import type { BatchId, RoundId } from '../ledger/ids.ts'
import { checkFigures } from './check-figures.ts'
import { columnsFor } from './fact-group.ts'
import type { Figure } from './figure.ts'
import type { Question, Scope } from './question.ts'
import { tally } from './tally.ts'
import { groupCases, isInScope, madeUpCase, SMALL_ROSTER } from './testing/made-up-cases.ts'

const at = endOfDay(day('2020-11-08'))
const base: Question = {
  roundId: 'yongzhou-2020' as RoundId,
  asOf: { at, clock: 'asNowKnown' },
  scope: {},
  by: null,
}
const [first = '' as BatchId, second = '' as BatchId] = SMALL_ROSTER.batches
const handedOver: Scope = { isHandedOver: true }

/** A paper's worth of questions that lean on each other in every way that is checked. */
const paper: readonly Question[] = [
  base,
  { ...base, by: 'unit' },
  { ...base, by: 'unit', jointCases: 'each-unit', countsSplits: true },
  { ...base, by: 'category' },
  { ...base, by: 'unit', scope: { isKey: true } },
  ...(['open', 'partlyClosed', 'closed'] as const).map(
    (status): Question => ({ ...base, by: 'unit', scope: { statuses: [status] } }),
  ),
  { ...base, by: 'channel', scope: { batchIds: [first] } },
  { ...base, by: 'channel', scope: { batchIds: [second] } },
  { ...base, by: 'channel', scope: { batchIds: [first, second] } },
  { ...base, by: 'unit', scope: { handedOverTo: day('2020-11-02') } },
  {
    ...base,
    by: 'unit',
    scope: { handedOverFrom: day('2020-11-03'), handedOverTo: day('2020-11-04') },
  },
  { ...base, by: 'unit', scope: { handedOverTo: day('2020-11-04') } },
]

function answer(cases: readonly CaseFacts[], question: Question): Figure {
  const counted = cases.filter((one) => isInScope(one, question.scope))
  return tally(groupCases(counted, { columns: columnsFor(question) }), question, SMALL_ROSTER)
}

const seeds = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 30 })

test('figures counted from one ledger never contradict each other', () => {
  fc.assert(
    fc.property(seeds, (drawn) => {
      const cases = drawn.map(madeUpCase)
      expect(checkFigures(paper.map((question) => answer(cases, question)))).toEqual([])
    }),
  )
})

test('one figure taken from another day’s ledger is found out by its neighbours', () => {
  const cases = Array.from({ length: 60 }, (_, n) => madeUpCase(n))
  for (const [place, question] of paper.entries()) {
    const figures = paper.map((asked) => answer(cases, asked))
    const wrong = answer([...cases, ...cases.slice(0, 30)], question)
    const found = checkFigures(figures.with(place, wrong))
    expect(found.some(({ figures: named }) => named.includes(place))).toBe(true)
  }
})

const figure = (question: Question, total: number, parts: Figure['parts'] = []): Figure => ({
  ...{ question, total, totalPlus: total, parts },
  sum: question.by === null ? { kind: 'none' } : { kind: 'equal', sum: total },
})
const part = (key: string, count: number) => ({ key, jointUnits: null, count, plus: 0 })
const codes = (...figures: readonly Figure[]) =>
  checkFigures(figures).map(({ code, partKey, expected, found }) => [
    code,
    partKey,
    expected,
    found,
  ])
const byUnit: Question = { ...base, by: 'unit' }

test('parts add up to the total', () => {
  const wrong = figure(byUnit, 215, [part('lingling', 32), part('daoxian', 182)])
  expect(codes(wrong)).toEqual([['parts-differ-from-total', null, 215, 214]])
  expect(checkFigures([wrong])[0]?.cases.found).toEqual([
    { question: byUnit, partKeys: ['lingling'] },
    { question: byUnit, partKeys: ['daoxian'] },
  ])
})

test('the same cases are told by the same number in every list', () => {
  expect(codes(figure(base, 215), figure(byUnit, 214, [part('lingling', 214)]))).toEqual([
    ['same-cases-counted-differently', null, 215, 214],
  ])
})

test('open and closed add up to what came in', () => {
  const of = (status: 'open' | 'partlyClosed' | 'closed', count: number) =>
    figure({ ...base, scope: { statuses: [status] } }, count)
  const right = [of('open', 55), of('partlyClosed', 0), of('closed', 160)]
  expect(codes(figure(base, 215), ...right)).toEqual([])
  expect(codes(figure(base, 215), of('open', 54), ...right.slice(1))).toEqual([
    ['statuses-differ-from-total', null, 215, 214],
  ])
})

test('there are not more key cases than cases, with any unit', () => {
  const key: Question = { ...byUnit, scope: { isKey: true } }
  const all = figure(byUnit, 40, [part('lingling', 7), part('daoxian', 33)])
  expect(codes(all, figure(key, 8, [part('lingling', 8)]))).toEqual([
    ['part-exceeds-whole', 'lingling', 7, 8],
  ])
})

test('what has accumulated is the day before’s and the day’s', () => {
  const then = {
    ...base,
    scope: handedOver,
    asOf: { ...base.asOf, at: endOfDay(day('2020-11-07')) },
  }
  const today = { ...base, scope: handedOver }
  const ofDay: Question = {
    ...base,
    scope: { ...handedOver, handedOverFrom: day('2020-11-08'), handedOverTo: day('2020-11-08') },
  }
  expect(codes(figure(then, 200), figure(ofDay, 15), figure(today, 215))).toEqual([])
  expect(codes(figure(then, 200), figure(ofDay, 15), figure(today, 216))).toEqual([
    ['cumulative-differs', null, 215, 216],
  ])
})

test('batches, and spans of days, add up to what they make together', () => {
  const of = (scope: Scope, count: number) => figure({ ...base, scope }, count)
  const batches = [of({ batchIds: [first] }, 28), of({ batchIds: [second] }, 27)]
  expect(codes(...batches, of({ batchIds: [second, first] }, 55))).toEqual([])
  expect(codes(...batches, of({ batchIds: [second, first] }, 56))).toEqual([
    ['cumulative-differs', null, 55, 56],
  ])
  const days = [
    of({ handedOverTo: day('2020-11-06') }, 200),
    of({ handedOverFrom: day('2020-11-07'), handedOverTo: day('2020-11-08') }, 15),
  ]
  expect(codes(...days, of({ handedOverTo: day('2020-11-08') }, 215))).toEqual([])
  expect(codes(...days, of({ handedOverTo: day('2020-11-08') }, 214))).toEqual([
    ['cumulative-differs', null, 215, 214],
  ])
})
