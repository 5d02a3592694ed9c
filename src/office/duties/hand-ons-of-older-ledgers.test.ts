import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { day } from '../../core/calendar/day.ts'
import { type Instant, instantAt, later } from '../../core/calendar/instant.ts'
import type { CaseAct } from '../../core/case/case-act.ts'
import type { CaseId, UnitId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type { Unit } from '../../core/unit/unit.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { handOnsMadeAnew } from '../testing/hand-ons-made-anew.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'

const LINGLING = 'lingling' as UnitId
const DAOXIAN = 'daoxian' as UnitId
const TOWN = 'lingling.fujiaqiao' as UnitId
const VILLAGE = 'lingling.fujiaqiao.village' as UnitId
const OTHER = 'daoxian.xianglinpu' as UnitId
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
    below(OTHER, '祥霖铺镇', DAOXIAN),
  ],
}
const roundId = SETTINGS.id
const HOUR = 3_600_000
let office: TestOffice
let now: Instant = instantAt(day('2020-10-24'), '21:00')

beforeAll(async () => {
  office = await openTestOffice(SETTINGS, now)
})
afterAll(() => office.close())

let received = 0
async function receive(): Promise<CaseId> {
  received += 1
  const incoming = incomingCase({ number: `A${received}` }, [LINGLING, DAOXIAN])
  const dispatched = incoming.dispatch && { ...incoming.dispatch, givenDueOn: dueIn(30) }
  const cases = [{ ...incoming, dispatch: dispatched }]
  const ids = await receiveCases(office.context, office.actor('clerk'), { roundId, cases })
  return agreedValue(ids)[0] as CaseId
}

/** One act, some hours after the last, told at once or some hours late; answers whether it was agreed to. */
async function act(caseId: CaseId, given: CaseAct, { after = 1, late = 0 } = {}): Promise<boolean> {
  now = office.setClock(later(now, after * HOUR))
  const happenedAt = later(now, -late * HOUR)
  return (await actOnCase(office.context, office.actor('head'), { caseId, act: given, happenedAt }))
    .ok
}

const dueIn = (days: number) => day(`2020-11-${String(days).padStart(2, '0')}`)
const dispatch = (...units: UnitId[]): CaseAct => ({
  ...{ act: 'dispatch', givenDueOn: dueIn(30) },
  roles: units.map((unitId) => ({ unitId, role: 'lead' })),
})
const handOn = (from: UnitId, to: UnitId, days: number, partOf = LINGLING): CaseAct => ({
  ...{ act: 'handOn', partOf, from, to, dueOn: dueIn(days), note: '' },
})
const onHandOn = (to: UnitId, partOf = LINGLING): readonly CaseAct[] => [
  { act: 'signForHandOn', partOf, to },
  { act: 'answerHandOn', partOf, to, answer: '已停炉' },
  { act: 'passOnAnswer', partOf, to },
  { act: 'returnAnswer', partOf, to, reason: '再核' },
  { act: 'recallHandOn', partOf, to, reason: '自办' },
]

async function expectAlike() {
  const { acted, made } = await handOnsMadeAnew(office)
  expect(made).toEqual(acted)
  return acted
}
const belowAtLast = async (caseId: CaseId) => {
  const spans = (await expectAlike()).filter((one) => one.case_id === caseId)
  return spans.filter((one) => one.clock === 'known').at(-1)?.hand_ons
}

it('签收以后退回、重新分办给同一单位的，原来转下去的不再算', async () => {
  const caseId = await receive()
  const acts = [
    { act: 'signFor', unitId: LINGLING },
    handOn(LINGLING, TOWN, 20),
    { act: 'sendBack', unitId: LINGLING, reason: '不属本区' },
    dispatch(LINGLING),
  ] as const
  for (const one of acts) expect(await act(caseId, one), one.act).toBe(true)
  expect(await belowAtLast(caseId)).toEqual([])
})

it('镇里的时限另定以后，村里的答复等到镇里新的时限', async () => {
  const caseId = await receive()
  const [signFor, answer, passOn] = onHandOn(TOWN) as readonly [CaseAct, CaseAct, CaseAct]
  const acts = [
    { act: 'signFor', unitId: LINGLING },
    handOn(LINGLING, TOWN, 20),
    signFor,
    handOn(TOWN, VILLAGE, 10),
    answer,
    passOn,
    handOn(LINGLING, TOWN, 25),
  ] as const
  for (const one of acts) expect(await act(caseId, one), one.act).toBe(true)
  expect(await belowAtLast(caseId)).toContainEqual(
    expect.objectContaining({ to: VILLAGE, heldUntil: dueIn(25) }),
  )
})

it('怎样办理、怎样补记，升级补出来的都与办理时记下的一样', async () => {
  const onParts = fc.constantFrom<CaseAct>(
    ...[dispatch(LINGLING), dispatch(DAOXIAN, LINGLING)],
    ...[LINGLING, DAOXIAN].flatMap<CaseAct>((unitId) => [
      { act: 'signFor', unitId },
      { act: 'sendBack', unitId, reason: '不属本区' },
    ]),
    { act: 'withdraw', unitId: LINGLING, reason: '错分' },
  )
  const belowParts = fc.constantFrom<CaseAct>(
    ...[handOn(LINGLING, TOWN, 18), handOn(LINGLING, TOWN, 20), handOn(LINGLING, VILLAGE, 16)],
    ...[handOn(TOWN, VILLAGE, 17), handOn(DAOXIAN, OTHER, 19, DAOXIAN)],
    ...[...onHandOn(TOWN), ...onHandOn(VILLAGE), ...onHandOn(OTHER, DAOXIAN)],
  )
  const acts = fc.oneof({ weight: 1, arbitrary: onParts }, { weight: 3, arbitrary: belowParts })
  const told = fc.record({
    given: acts,
    after: fc.constantFrom(0, 0, 1),
    late: fc.constantFrom(0, 0, 0, 1, 5),
  })
  let agreedTo = 0
  await fc.assert(
    fc.asyncProperty(fc.array(told, { minLength: 10, maxLength: 40 }), async (sequence) => {
      const caseId = await receive()
      const begun = [
        { act: 'signFor', unitId: LINGLING },
        { act: 'signFor', unitId: DAOXIAN },
        handOn(LINGLING, TOWN, 20),
        { act: 'signForHandOn', partOf: LINGLING, to: TOWN },
      ] as const
      for (const one of begun) expect(await act(caseId, one), one.act).toBe(true)
      for (const { given, ...when } of sequence) {
        if (await act(caseId, given, when)) agreedTo += 1
      }
      await expectAlike()
    }),
    { numRuns: 16, seed: 20_201_024, endOnFailure: true },
  )
  expect(agreedTo).toBeGreaterThan(50)
})
