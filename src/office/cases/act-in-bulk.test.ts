import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../core/account/actor.ts'
import type { BulkAct } from '../../core/case/bulk-act.ts'
import type { CaseId, UnitId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { actInBulk } from './act-in-bulk.ts'
import { actOnCase } from './act-on-case.ts'
import { listCaseIds, listCases } from './list-cases.ts'
import { receiveCases } from './receive-cases.ts'
import { showCase } from './show-case.ts'

const roundId = YONGZHOU_2020.id
let office: TestOffice
let ids: readonly CaseId[]
beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-26T09:00:00+08:00')
  const cases = [
    incomingCase({ number: 'B1' }, ['lingling', 'dongan']),
    incomingCase({ number: 'B2' }, ['daoxian']),
    { ...incomingCase({ number: 'B3' }, []), dispatch: null },
  ]
  ids = agreedValue(await receiveCases(office.context, office.actor('clerk'), { roundId, cases }))
})
afterAll(() => office.close())

const clerk = () => office.actor('clerk')
const inBulk = async (act: BulkAct, isTrial = false, actor: Actor = clerk()) =>
  agreedValue(await actInBulk(office.context, actor, { caseIds: ids, act, isTrial }))
const sequences = async () => {
  const shown = await Promise.all(
    ids.map((caseId) => showCase(office.context, clerk(), { caseId })),
  )
  return shown.map((one) => agreedValue(one).sequence)
}

describe('成批办理', () => {
  it('先试算：催哪几件的哪几个单位，哪件不能催、为什么，台账不动', async () => {
    const before = await sequences()
    const outcome = await inBulk({ act: 'urge', note: '请抓紧' }, true)
    expect(outcome.done.map(({ number, acts }) => [number, acts.length])).toEqual([
      ['B1', 2],
      ['B2', 1],
    ])
    expect(outcome.refused.map(({ number, refusal }) => [number, refusal.code])).toEqual([
      ['B3', 'nothing-to-urge'],
    ])
    expect(await sequences()).toEqual(before)
  })

  it('再办：试算说能办的都办了，每个单位记一次催办', async () => {
    await inBulk({ act: 'urge', note: '请抓紧' })
    const shown = agreedValue(await showCase(office.context, clerk(), { caseId: ids[0] as CaseId }))
    expect(shown.case.parts.map((part) => part.urgedAt.length)).toEqual([1, 1])
  })

  it('成批转办只转还没有这个主办单位的，不能转的逐件说明', async () => {
    const roles = [{ unitId: 'daoxian' as UnitId, role: 'lead' as const }]
    const outcome = await inBulk({ act: 'dispatch', roles, givenDueOn: null })
    expect(outcome.done.map(({ number }) => number)).toEqual(['B1', 'B3'])
    expect(outcome.refused.map(({ refusal }) => refusal.code)).toEqual(['unit-already-on-the-case'])
  })

  it('联络员成批签收只签自己的部分', async () => {
    const own = office.actor('liaison', 'daoxian')
    const outcome = await inBulk({ act: 'signFor' }, false, own)
    expect(outcome.done.map(({ acts }) => acts)).toEqual(
      ids.map(() => [{ act: 'signFor', unitId: 'daoxian' }]),
    )
    const again = await inBulk({ act: 'signFor' }, false, own)
    expect(again.refused.map(({ refusal }) => refusal.code)).toEqual(
      ids.map(() => 'nothing-to-sign-for'),
    )
  })

  it('看不到的件说没有，别的照办', async () => {
    const own = office.actor('liaison', 'dongan')
    const outcome = await inBulk({ act: 'signFor' }, true, own)
    expect(outcome.done.length).toBe(1)
    expect(outcome.refused.map(({ refusal }) => refusal.code)).toEqual([
      'case-unknown',
      'case-unknown',
    ])
  })

  it('成批梳理时没有写领导的，用轮次规则里的职务', async () => {
    const on = '2020-10-26' as never
    const outcome = await inBulk({ act: 'sortOut', on, reason: '反映强烈', leaders: ['某副市长'] })
    expect(outcome.done.length).toBe(3)
  })
})

describe('清单的总数和全部代号', () => {
  it('问了才数，数的和清单是同一个条件', async () => {
    const asked = { roundId, statuses: ['open'] as const, limit: 2 }
    const plain = agreedValue(await listCases(office.context, clerk(), asked))
    expect(plain.found).toBeNull()
    const counted = agreedValue(
      await listCases(office.context, clerk(), { ...asked, isCounted: true }),
    )
    expect(counted.found).toEqual({ count: 3, isMore: false })
    const own = office.actor('liaison', 'dongan')
    const seen = agreedValue(await listCases(office.context, own, { ...asked, isCounted: true }))
    expect(seen.found).toEqual({ count: 1, isMore: false })
  })

  it('全部代号按清单的次序，查找的也一样', async () => {
    const all = agreedValue(
      await listCaseIds(office.context, clerk(), { roundId, order: 'number' }),
    )
    expect(all).toEqual({ caseIds: ids, isMore: false })
    const found = agreedValue(await listCaseIds(office.context, clerk(), { roundId, words: 'B2' }))
    expect(found.caseIds).toEqual([ids[1]])
  })
})

it('一件做完的事仍逐件可撤：转办错了可以撤回', async () => {
  const act = { act: 'withdraw', unitId: 'daoxian' as UnitId, reason: '转错了' } as const
  const undone = await actOnCase(office.context, clerk(), { caseId: ids[2] as CaseId, act })
  expect(agreedValue(undone).facts.leadUnits).toEqual([])
})
