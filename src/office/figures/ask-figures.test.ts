import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../../core/calendar/day.ts'
import { endOfDay, instantAt } from '../../core/calendar/instant.ts'
import type { OfficeId, RoundId, UnitId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { checkFigures } from '../../core/statistics/check-figures.ts'
import type { Question } from '../../core/statistics/question.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { changeRoundSettings } from '../rounds/change-round-settings.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { askFigure, askFigures } from './ask-figures.ts'
import { askOverview } from './ask-overview.ts'
import { askStatusTable } from './ask-status-table.ts'
import { casesBehind } from './cases-behind.ts'
import { checkAskedFigures } from './check-asked-figures.ts'

let office: TestOffice
const roundId = 'yongzhou-2020' as RoundId
const evening = instantAt(day('2020-10-24'), '20:00')

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-20T00:00:00Z')
  office.setClock(evening)
  const cases = [
    ...[1, 2, 3].map((n) => incomingCase({ number: `D1YZ20200000${n}` }, ['lingling'])),
    incomingCase({ number: 'D1YZ202000004', isKey: true, splitPlus: 2 }, ['daoxian']),
    incomingCase({ number: 'D1YZ202000005', categories: ['水污染', '土壤'] }, [
      'lingling',
      'daoxian',
    ]),
  ]
  const ids = agreedValue(
    await receiveCases(office.context, office.actor('clerk'), { roundId, cases }),
  )
  office.setClock('2020-10-26T09:00:00+08:00')
  const [first] = ids
  if (!first) throw new Error('no case was received')
  // Signed for on the 25th, written down on the 26th.
  agreedValue(
    await actOnCase(office.context, office.actor('clerk'), {
      caseId: first,
      act: { act: 'signFor', unitId: 'lingling' as UnitId },
      happenedAt: instantAt(day('2020-10-25'), '09:00'),
    }),
  )
})
afterAll(() => office.close())

const ask = (changes: Partial<Question> = {}): Question => ({
  roundId,
  asOf: { at: endOfDay(day('2020-10-26')), clock: 'asNowKnown' },
  scope: {},
  by: null,
  ...changes,
})
const clerk = () => office.actor('clerk')

test('a figure is counted from the ledger by unit, joint cases in a line of their own', async () => {
  const figure = agreedValue(
    await askFigure(office.context, clerk(), ask({ by: 'unit', countsSplits: true })),
  )
  expect(figure).toMatchObject({ total: 5, totalPlus: 7, sum: { kind: 'equal', sum: 5 } })
  expect(figure.parts.map(({ key, count, plus }) => [key, count, plus])).toEqual([
    ['lingling', 3, 0],
    ['daoxian', 1, 2],
    ['lingling+daoxian', 1, 0],
  ])
})

test('before the hand-over there was nothing to count', async () => {
  const before = { at: instantAt(day('2020-10-24'), '19:59'), clock: 'asThenKnown' } as const
  const figure = agreedValue(
    await askFigure(office.context, clerk(), ask({ asOf: before, by: 'unit' })),
  )
  expect(figure).toMatchObject({ total: 0, parts: [] })
  const at = agreedValue(
    await askFigure(office.context, clerk(), ask({ asOf: { ...before, at: evening } })),
  )
  expect(at.total).toBe(5)
})

test('what was written down a day late counts from that day as now known, not as then known', async () => {
  const steps = async (clock: 'asNowKnown' | 'asThenKnown') => {
    const asOf = { at: endOfDay(day('2020-10-25')), clock }
    const figure = agreedValue(await askFigure(office.context, clerk(), ask({ asOf, by: 'step' })))
    return figure.parts.map(({ key, count }) => [key, count])
  }
  expect(await steps('asThenKnown')).toEqual([['assigned', 5]])
  expect(await steps('asNowKnown')).toEqual([
    ['assigned', 4],
    ['signedFor', 1],
  ])
})

test('every part of a figure names its cases, a stretch at a time', async () => {
  const question = ask({ by: 'unit' })
  const behind = async (partKeys: readonly string[] | null, after?: never) =>
    agreedValue(
      await casesBehind(office.context, clerk(), {
        ...{ question, partKeys, limit: 2 },
        ...(after === undefined ? {} : { after }),
      }),
    )
  const joint = await behind(['lingling+daoxian'])
  expect(joint.cases.map((one) => one.number)).toEqual(['D1YZ202000005'])
  expect(joint.next).toBeNull()
  const first = await behind(['lingling', 'daoxian'])
  const second = await behind(['lingling', 'daoxian'], first.next as never)
  const numbers = [...first.cases, ...second.cases].map((one) => one.number ?? '')
  expect(new Set(numbers)).toEqual(new Set([1, 2, 3, 4].map((n) => `D1YZ20200000${n}`)))
  expect(second.next).toBeNull()
})

test('a unit’s officer counts only the unit’s own cases', async () => {
  const officer = office.actor('liaison', 'daoxian')
  const figure = agreedValue(await askFigure(office.context, officer, ask({ by: 'unit' })))
  expect(figure.parts.map(({ key, count }) => [key, count])).toEqual([
    ['daoxian', 1],
    ['lingling+daoxian', 1],
  ])
})

test('the first page says how far cases are and what falls due', async () => {
  const overview = async (on: string) =>
    agreedValue(
      await askOverview(office.context, clerk(), {
        roundId,
        asOf: { at: instantAt(day(on), '08:00'), clock: 'asNowKnown' },
      }),
    ).total
  expect(await overview('2020-10-26')).toMatchObject({
    handedOver: 5,
    signedFor: 1,
    open: 5,
    overdue: 0,
  })
  expect((await overview('2020-11-20')).overdue).toBe(5)
})

test('the table of units adds up and says of each joint case which parts are done', async () => {
  const { asOf, scope } = ask()
  const table = agreedValue(await askStatusTable(office.context, clerk(), { roundId, asOf, scope }))
  expect(table.rows.map((row) => [row.key, row.total, row.open])).toEqual([
    ['lingling', 3, 3],
    ['daoxian', 1, 1],
    ['lingling+daoxian', 1, 1],
  ])
  expect(table.total).toMatchObject({ total: 5, open: 5, withPartlyClosed: 0 })
  expect(table.joint).toMatchObject([{ done: [], open: ['lingling', 'daoxian'] }])
})

test('figures asked together agree; one that does not is named with the cases that make the difference', async () => {
  const questions = [
    ask(),
    ask({ by: 'unit' }),
    ask({ by: 'category' }),
    ask({ scope: { isKey: true } }),
  ]
  const figures = agreedValue(await askFigures(office.context, clerk(), questions))
  expect(checkFigures(figures)).toEqual([])
  const [total, byUnit] = figures
  if (!total || !byUnit) throw new Error('not all questions were answered')
  const without = { ...byUnit, parts: byUnit.parts.filter((part) => part.key !== 'daoxian') }
  const [found] = agreedValue(await checkAskedFigures(office.context, clerk(), [total, without]))
  expect(found).toMatchObject({ code: 'parts-differ-from-total', expected: 5, found: 4 })
  expect(found?.differing.map((one) => one.number)).toEqual(['D1YZ202000004'])
})

test('a later change of the round’s settings changes no figure as then known', async () => {
  const then = ask({ by: 'category', asOf: { ...ask().asOf, clock: 'asThenKnown' } })
  const before = agreedValue(await askFigure(office.context, clerk(), then))
  office.setClock('2020-11-02T09:00:00+08:00')
  const { categories } = YONGZHOU_2020
  agreedValue(
    await changeRoundSettings(office.context, office.actor('head'), {
      settings: { ...YONGZHOU_2020, categories: { ...categories, way: 'single' } },
      expectedVersion: 1,
      reason: '改为只计主要类别',
    }),
  )
  expect(agreedValue(await askFigure(office.context, clerk(), then))).toEqual(before)
  expect(before.sum).toEqual({ kind: 'exceeds', sum: 6 })
  const now = agreedValue(await askFigure(office.context, clerk(), ask({ by: 'category' })))
  expect(now.sum).toEqual({ kind: 'equal', sum: 5 })
})

test('a round that the office does not have is refused', async () => {
  const question = ask({ roundId: 'yiyang-2020' as RoundId })
  const actor = { ...clerk(), officeId: 'yongzhou' as OfficeId }
  expect(await askFigure(office.context, actor, question)).toMatchObject({
    ok: false,
    refusal: { code: 'round-unknown' },
  })
})
