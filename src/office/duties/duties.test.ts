import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '../../core/account/actor.ts'
import { day } from '../../core/calendar/day.ts'
import { endOfDay, instant, instantAt } from '../../core/calendar/instant.ts'
import type { CaseAct } from '../../core/case/case-act.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { askOverview } from '../figures/ask-overview.ts'
import { askTrend } from '../figures/ask-trend.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { askDuties } from './ask-duties.ts'
import { listDutyCases } from './list-duty-cases.ts'
import { listLastActs } from './list-last-acts.ts'

const roundId = 'yongzhou-2020' as RoundId
let office: TestOffice
let ids: readonly CaseId[]

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-20T00:00:00Z')
  office.setClock('2020-10-24T20:00:00+08:00')
  const handOver = {
    from: 'team',
    to: 'office',
    isOnTheSpot: false,
    at: instant('2020-10-24T20:00:00+08:00'),
  } as const
  const cases = [
    incomingCase({ number: 'D1YZ202000001' }, ['lingling']),
    incomingCase({ number: 'D1YZ202000002' }, ['lingling', 'daoxian']),
    { ...incomingCase({ number: 'D1YZ202000003' }, []), handOver, dispatch: null },
  ]
  ids = agreedValue(await receiveCases(office.context, office.actor('clerk'), { roundId, cases }))
  await act('liaison', { act: 'signFor', unitId: 'lingling' as never }, [
    'lingling',
    '2020-10-25T09:00:00+08:00',
  ])
})
afterAll(() => office.close())

async function act(role: Role, given: CaseAct, [unitId, at]: readonly [string, string]) {
  office.setClock(at)
  const caseId = ids[1] as CaseId
  agreedValue(await actOnCase(office.context, office.actor(role, unitId), { caseId, act: given }))
}

const asOf = { at: instantAt(day('2020-10-29'), '08:00'), clock: 'asNowKnown' } as const
const waiting = async (role: Role, unitId?: string) => {
  const duties = agreedValue(
    await askDuties(office.context, office.actor(role, unitId), { roundId, asOf }),
  )
  return duties.map(({ duty, count, overdue, dueToday }) => [duty, count, overdue, dueToday])
}

it('经办人看到要转办、要上报的；领导没有', async () => {
  expect(await waiting('clerk')).toEqual([
    ['dispatch', 1, 0, 0],
    ['report', 0, 0, 0],
  ])
  expect(await waiting('leader')).toEqual([])
})

const NOTHING_BELOW = [
  ['signForHandOn', 0, 0, 0],
  ['answerHandOn', 0, 0, 0],
  ['takeOverAnswer', 0, 0, 0],
]

it('联络员只看到本单位要办的部分，联合件里别的单位没办的不算', async () => {
  expect(await waiting('liaison', 'lingling')).toEqual([
    ['signFor', 1, 0, 1],
    ['verify', 1, 0, 1],
    ...NOTHING_BELOW,
    ['reply', 0, 0, 0],
  ])
  expect(await waiting('liaison', 'daoxian')).toEqual([
    ['signFor', 1, 0, 1],
    ['verify', 0, 0, 0],
    ...NOTHING_BELOW,
    ['reply', 0, 0, 0],
  ])
})

it('过了期限就算超期', async () => {
  const late = { at: endOfDay(day('2020-10-30')), clock: 'asNowKnown' } as const
  const actor = office.actor('liaison', 'daoxian')
  const duties = agreedValue(await askDuties(office.context, actor, { roundId, asOf: late }))
  expect(duties[0]).toEqual({ duty: 'signFor', count: 1, overdue: 1, dueToday: 0 })
})

it('要办的件列出来，先到期的在前，可以一页一页看', async () => {
  const actor = office.actor('liaison', 'lingling')
  const input = { roundId, asOf, limit: 1 }
  const first = agreedValue(await listDutyCases(office.context, actor, input))
  const { next } = first
  if (!next) throw new Error('there is a second page')
  const second = agreedValue(await listDutyCases(office.context, actor, { ...input, after: next }))
  const rows = [...first.rows, ...second.rows]
  expect(second.next).toBeNull()
  const said = rows.map(({ duty, units, case: { number } }) => `${duty} ${units.join()} ${number}`)
  expect(new Set(said)).toEqual(
    new Set(['signFor lingling D1YZ202000001', 'verify lingling D1YZ202000002']),
  )
  const some = agreedValue(
    await listDutyCases(office.context, actor, { roundId, asOf, duty: 'verify', limit: 9 }),
  )
  expect(some.rows.map((row) => row.case.number)).toEqual(['D1YZ202000002'])
})

it('逐日进度每天的数与那天截止时的总览相同，两种口径都是', async () => {
  for (const clock of ['asNowKnown', 'asThenKnown'] as const) {
    const input = { roundId, asOf: { at: endOfDay(day('2020-10-26')), clock }, scope: {}, days: 30 }
    const days = agreedValue(await askTrend(office.context, office.actor('clerk'), input))
    expect(days.map((one) => one.day)).toEqual(['2020-10-24', '2020-10-25', '2020-10-26'])
    for (const { day: on, ...counts } of days) {
      const at = { at: endOfDay(on), clock }
      const { total } = agreedValue(
        await askOverview(office.context, office.actor('clerk'), { roundId, asOf: at }),
      )
      expect(total).toMatchObject(counts)
    }
  }
})

it('最近的动态：最后办的件在前，联络员只看到本单位的', async () => {
  const acts = async (role: Role, unitId?: string) =>
    agreedValue(
      await listLastActs(office.context, office.actor(role, unitId), { roundId, limit: 2 }),
    )
  expect(await acts('head')).toMatchObject([
    { number: 'D1YZ202000002', fact: 'partSignedFor', unitId: 'lingling' },
    { fact: expect.any(String) },
  ])
  expect(await acts('liaison', 'daoxian')).toHaveLength(1)
})
