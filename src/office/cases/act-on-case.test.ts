import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant } from '../../core/calendar/instant.ts'
import type { CaseId, ClaimId, UnitId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { asActor } from '../../db/ledger.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { actOnCase } from './act-on-case.ts'
import { actOnCases } from './act-on-cases.ts'
import { receiveCases } from './receive-cases.ts'

const roundId = YONGZHOU_2020.id
const lingling = 'lingling' as UnitId
let office: TestOffice
let serial = 0

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-24T21:00:00+08:00')
})
afterAll(() => office.close())

async function newCase(leads: readonly string[] = ['lingling']): Promise<CaseId> {
  office.setClock('2020-10-24T21:00:00+08:00')
  serial += 1
  const number = `D1YZ2020${String(serial).padStart(5, '0')}`
  const cases = [incomingCase({ number, text: '某砖厂冒黑烟', place: '零陵区某村' }, leads)]
  const received = agreedValue(
    await receiveCases(office.context, office.actor('clerk'), { roundId, cases }),
  )
  const [caseId] = received
  if (!caseId) throw new Error('no case was received')
  return caseId
}

async function rowsOf(table: 'case_event' | 'case_version' | 'case_file', caseId: CaseId) {
  return asActor(office.context.database, office.actor('head'), (transaction) =>
    transaction
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow(),
  )
}

describe('收到的件', () => {
  it('从收件到签收、核查、回复、审核、签发、上报，每一步都有记录', async () => {
    const caseId = await newCase()
    const unit = office.actor('liaison', 'lingling')
    const head = office.actor('head')
    office.setClock('2020-10-26T10:00:00+08:00')
    agreedValue(
      await actOnCase(office.context, unit, { caseId, act: { act: 'signFor', unitId: lingling } }),
    )
    const verdicts = [{ claimId: '1' as ClaimId, verdict: 'substantiated' as const }]
    agreedValue(
      await actOnCase(office.context, unit, {
        caseId,
        act: { act: 'verify', unitId: lingling, findings: '属实', verdicts },
      }),
    )
    agreedValue(
      await actOnCase(office.context, unit, {
        caseId,
        act: { act: 'reply', unitId: lingling, handling: '已停产整治' },
      }),
    )
    office.setClock('2020-10-28T10:00:00+08:00')
    const rest = [
      { act: 'passByOffice', unitId: lingling, opinion: '' },
      { act: 'signOff', unitId: lingling, status: 'closed', opinion: '' },
      { act: 'report', unitId: lingling },
    ] as const
    for (const act of rest) agreedValue(await actOnCase(office.context, head, { caseId, act }))
    const { count } = await rowsOf('case_event', caseId)
    expect(count).toBe(9)
    const outcome = await actOnCase(office.context, head, {
      caseId,
      act: { act: 'urge', unitId: lingling, note: '' },
    })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'act-not-allowed-at-this-step' } })
    expect((await rowsOf('case_event', caseId)).count).toBe(9)
  })

  it('县区联络员看不到别的县区的件，也办不了', async () => {
    const caseId = await newCase(['lingling'])
    const stranger = office.actor('liaison', 'dongan')
    const result = await actOnCase(office.context, stranger, {
      caseId,
      act: { act: 'signFor', unitId: lingling },
    })
    expect(result).toMatchObject({ ok: false, refusal: { code: 'case-unknown' } })
  })

  it('联合件的两个县区各办各的部分', async () => {
    const caseId = await newCase(['lingling', 'lengshuitan'])
    const result = await actOnCase(office.context, office.actor('liaison', 'lengshuitan'), {
      caseId,
      act: { act: 'signFor', unitId: lingling },
    })
    expect(result).toMatchObject({ ok: false, refusal: { code: 'unit-not-yours' } })
  })
})

describe('记到台账里', () => {
  it('两人同时办一件时，按旧状态办的那个被告知', async () => {
    const caseId = await newCase()
    const clerk = office.actor('clerk')
    const sign = { caseId, act: { act: 'signFor', unitId: lingling }, expectedSequence: 3 } as const
    const both = await Promise.all([
      actOnCase(office.context, clerk, sign),
      actOnCase(office.context, office.actor('liaison', 'lingling'), sign),
    ])
    expect(both.filter((result) => result.ok)).toHaveLength(1)
    const refusals = both.flatMap((result) => (result.ok ? [] : [result.refusal.code]))
    expect(refusals).toEqual(['version-is-stale'])
    expect((await rowsOf('case_event', caseId)).count).toBe(4)
  })

  it('补记的事按发生的时间留下，不能记到将来', async () => {
    const caseId = await newCase()
    const unit = office.actor('liaison', 'lingling')
    office.setClock('2020-10-30T09:00:00+08:00')
    const act = { act: 'signFor', unitId: lingling } as const
    const early = await actOnCase(office.context, unit, {
      caseId,
      act,
      happenedAt: instant('2020-10-31T09:00:00+08:00'),
    })
    expect(early).toMatchObject({ ok: false, refusal: { code: 'happened-in-the-future' } })
    agreedValue(
      await actOnCase(office.context, office.actor('clerk'), {
        caseId,
        act: { act: 'urge', unitId: lingling, note: '' },
      }),
    )
    const late = agreedValue(
      await actOnCase(office.context, unit, {
        caseId,
        act,
        happenedAt: instant('2020-10-25T09:00:00+08:00'),
      }),
    )
    expect(late.state.parts[0]?.signedForAt).toBe('2020-10-25T01:00:00.000Z')
  })
})

describe('成批办理', () => {
  it('有一件办不了，就一件也不办，并说出是哪件、为什么', async () => {
    const first = await newCase()
    const second = await newCase()
    const act = { act: 'signFor', unitId: lingling } as const
    agreedValue(await actOnCase(office.context, office.actor('clerk'), { caseId: second, act }))
    const result = await actOnCases(office.context, office.actor('clerk'), {
      acts: [
        { caseId: first, act },
        { caseId: second, act },
      ],
    })
    expect(result).toMatchObject({
      ok: false,
      refusal: {
        code: 'act-not-allowed-at-this-step',
        refusals: [{ index: 1, caseId: second }],
      },
    })
    expect((await rowsOf('case_event', first)).count).toBe(3)
  })

  it('编号已在本轮次里的件不再收，全批都不收', async () => {
    await newCase()
    const number = `D1YZ2020${String(serial).padStart(5, '0')}`
    const fresh = incomingCase({ number: 'D1YZ202099999' }, ['lingling'])
    const again = incomingCase({ number }, ['lingling'])
    const result = await receiveCases(office.context, office.actor('clerk'), {
      roundId,
      cases: [fresh, again],
    })
    expect(result).toMatchObject({
      ok: false,
      refusal: { code: 'number-already-in-round', refusals: [{ index: 1 }] },
    })
    const kept = await receiveCases(office.context, office.actor('clerk'), {
      roundId,
      cases: [fresh],
    })
    expect(kept.ok).toBe(true)
  })

  it('更正编号时不能用别的件的编号', async () => {
    const caseId = await newCase()
    await newCase()
    const number = `D1YZ2020${String(serial).padStart(5, '0')}`
    const act = { act: 'correct', changes: { number }, reason: '录错' } as const
    const result = await actOnCase(office.context, office.actor('clerk'), { caseId, act })
    expect(result).toMatchObject({ ok: false, refusal: { code: 'number-already-in-round' } })
  })
})
