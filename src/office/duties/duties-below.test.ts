import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../core/account/actor.ts'
import { type Day, day } from '../../core/calendar/day.ts'
import { type Instant, instantAt } from '../../core/calendar/instant.ts'
import type { CaseAct } from '../../core/case/case-act.ts'
import type { CaseId, UnitId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type { Unit } from '../../core/unit/unit.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { listChasing } from '../chasing/list-chasing.ts'
import { listNotices } from '../notices/read-notices.ts'
import { tellOfDeadlines } from '../notices/tell-of-deadlines.ts'
import { handOnsMadeAnew } from '../testing/hand-ons-made-anew.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { askDuties } from './ask-duties.ts'
import { listDutyCases } from './list-duty-cases.ts'

const LINGLING = 'lingling' as UnitId
const TOWN = 'lingling.fujiaqiao' as UnitId
const VILLAGE = 'lingling.fujiaqiao.village' as UnitId
const below = (id: UnitId, shortName: string, parentId: UnitId): Unit => ({
  ...{ id, kind: 'township', fullName: shortName, shortName, aliases: [], divisionCode: null },
  ...{ parentId, validFrom: null, validTo: null },
})
const SETTINGS: RoundSettings = {
  ...YONGZHOU_2020,
  units: [
    ...YONGZHOU_2020.units,
    below(TOWN, '富家桥镇', LINGLING),
    below(VILLAGE, '涧岩头村', TOWN),
  ],
}
const roundId = SETTINGS.id
const between = { partOf: LINGLING, to: TOWN }
let office: TestOffice
let caseId: CaseId

const on = (date: string, time = '09:00') => instantAt(day(date), time)
const as = (unit: UnitId) => office.actor('liaison', unit)

async function act(unit: UnitId, given: CaseAct, at: Instant, happenedAt = at) {
  office.setClock(at)
  agreedValue(await actOnCase(office.context, as(unit), { caseId, act: given, happenedAt }))
}

beforeAll(async () => {
  office = await openTestOffice(SETTINGS, '2020-10-24T20:00:00+08:00')
  const cases = [incomingCase({ number: 'A1' }, ['lingling'])]
  const received = await receiveCases(office.context, office.actor('clerk'), { roundId, cases })
  caseId = agreedValue(received)[0] as CaseId
  await act(LINGLING, { act: 'signFor', unitId: LINGLING }, on('2020-10-25'))
  const handOn = { act: 'handOn', ...between, from: LINGLING, note: '现场核实' } as const
  await act(LINGLING, { ...handOn, dueOn: day('2020-10-27') }, on('2020-10-25', '10:00'))
})
afterAll(() => office.close())

const BELOW = ['signForHandOn', 'answerHandOn', 'takeOverAnswer']
const waiting = async (unit: UnitId, at: Instant, clock: 'asNowKnown' | 'asThenKnown') => {
  const asked = { roundId, asOf: { at, clock } }
  const duties = agreedValue(await askDuties(office.context, as(unit), asked))
  return duties
    .filter(({ duty, count }) => BELOW.includes(duty) && count > 0)
    .map(({ duty, count, overdue, dueToday }) => [duty, count, overdue, dueToday])
}

it('没签收时待签收；到了里面的时限是今日到期，过了是超期，县里自己的时限还没到', async () => {
  const at = (date: Day) => waiting(TOWN, on(date, '08:00'), 'asNowKnown')
  expect(await at(day('2020-10-25'))).toEqual([])
  expect(await at(day('2020-10-26'))).toEqual([['signForHandOn', 1, 0, 0]])
  expect(await at(day('2020-10-27'))).toEqual([['signForHandOn', 1, 0, 1]])
  expect(await at(day('2020-10-28'))).toEqual([['signForHandOn', 1, 1, 0]])
  expect(await waiting(LINGLING, on('2020-10-28'), 'asNowKnown')).toEqual([])
})

it('数字背后有清单，按里面的时限；县里看不到乡镇的待办，别的县更看不到', async () => {
  const asOf = { at: on('2020-10-27'), clock: 'asNowKnown' } as const
  const list = async (unit: UnitId) =>
    agreedValue(
      await listDutyCases(office.context, as(unit), {
        ...{ roundId, asOf, duty: 'signForHandOn', limit: 9 },
      }),
    ).rows.map(({ units, dueOn, case: { number } }) => [number, units, dueOn])
  expect(await list(TOWN)).toEqual([['A1', [TOWN], '2020-10-27']])
  expect(await list(LINGLING)).toEqual([])
  expect(await list('daoxian' as UnitId)).toEqual([])
})

it('督办清单：乡镇看到自己的，县里看到转下去的，办公室只问县里；到期前一个工作日提醒乡镇', async () => {
  const chased = async (actor: Actor, at: Instant) => {
    const { lines } = agreedValue(await listChasing(office.context, actor, { roundId, at }))
    return lines.map(({ unitId, handedOnBy, reasons }) => [unitId, handedOnBy, reasons.join()])
  }
  const at = on('2020-10-28')
  const line = [TOWN, LINGLING, 'overdue,unsigned']
  expect(await chased(as(TOWN), at)).toEqual([line])
  const own = [LINGLING, null, 'dueTomorrow']
  expect(await chased(as(LINGLING), at)).toEqual([line, own])
  expect(await chased(office.actor('clerk'), at)).toEqual([own])
  const told = async (unit: UnitId) =>
    agreedValue(await listNotices(office.context, as(unit), { roundId })).notices.map(
      ({ kind, day: dueOn, note }) => `${kind} ${dueOn} ${note}`,
    )
  office.setClock(on('2020-10-26'))
  await tellOfDeadlines(office.context, as(TOWN).officeId)
  expect((await told(TOWN))[0]).toBe('reminder 2020-10-27 ')
  office.setClock(on('2020-10-28'))
  await tellOfDeadlines(office.context, as(TOWN).officeId)
  await tellOfDeadlines(office.context, as(TOWN).officeId)
  expect((await told(TOWN)).filter((one) => one.startsWith('overdue'))).toHaveLength(1)
  expect(await told(LINGLING)).toContain('overdue 2020-10-27 富家桥镇逾期未答复')
})

it('乡镇再转给村：村里的时限更靠前；答复等镇里采用，镇里的时限是它自己的', async () => {
  await act(TOWN, { act: 'signForHandOn', ...between }, on('2020-10-25', '11:00'))
  const further = { partOf: LINGLING, from: TOWN, to: VILLAGE } as const
  const dueOn = day('2020-10-26')
  await act(TOWN, { act: 'handOn', ...further, dueOn, note: '' }, on('2020-10-25', '12:00'))
  const to = { partOf: LINGLING, to: VILLAGE }
  await act(VILLAGE, { act: 'signForHandOn', ...to }, on('2020-10-25', '13:00'))
  await act(VILLAGE, { act: 'answerHandOn', ...to, answer: '已停' }, on('2020-10-26', '12:00'))
  expect(await waiting(VILLAGE, on('2020-10-26'), 'asNowKnown')).toEqual([
    ['answerHandOn', 1, 0, 1],
  ])
  expect(await waiting(VILLAGE, on('2020-10-27'), 'asNowKnown')).toEqual([])
  expect(await waiting(TOWN, on('2020-10-28'), 'asNowKnown')).toEqual([
    ['answerHandOn', 1, 1, 0],
    ['takeOverAnswer', 1, 1, 0],
  ])
})

it('补记的答复：按当时知道的还等着，按现在知道的已在县里；县里采用以后都没有了', async () => {
  const answer = { act: 'answerHandOn', ...between, answer: '砖厂已停炉' } as const
  await act(TOWN, answer, on('2020-10-28', '18:00'), on('2020-10-26', '18:00'))
  const at = on('2020-10-27', '12:00')
  expect(await waiting(TOWN, at, 'asThenKnown')).toContainEqual(['answerHandOn', 1, 0, 1])
  expect(await waiting(TOWN, at, 'asNowKnown')).not.toContainEqual(['answerHandOn', 1, 0, 1])
  expect(await waiting(LINGLING, at, 'asNowKnown')).toEqual([['takeOverAnswer', 1, 0, 0]])
  await act(LINGLING, { act: 'passOnAnswer', ...between }, on('2020-10-28', '19:00'))
  expect(await waiting(LINGLING, on('2020-10-28', '20:00'), 'asNowKnown')).toEqual([])
})

it('以前的台账升级时补出来的，与逐次办理记下的一样', async () => {
  const { acted, made } = await handOnsMadeAnew(office)
  expect(acted.length).toBeGreaterThan(8)
  expect(made).toEqual(acted)
})
