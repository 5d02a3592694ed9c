import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant } from '../../core/calendar/instant.ts'
import type { AccountId, BatchId, OfficeId, RoundId, UnitId } from '../../core/ledger/ids.ts'
import type { Batch } from '../../core/round/batch.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { actorOf } from '../accounts/actor-of.ts'
import { createAccount } from '../accounts/create-account.ts'
import { listAccounts } from '../accounts/list-accounts.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { changeRoundSettings } from './change-round-settings.ts'
import { correctBatch } from './correct-batch.ts'
import { listBatches } from './list-batches.ts'
import { listOffices } from './list-offices.ts'
import { openBatch } from './open-batch.ts'
import { openOffice } from './open-office.ts'
import { openRound } from './open-round.ts'
import { listRounds, showRound } from './show-round.ts'

const roundId = YONGZHOU_2020.id
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-24T21:00:00+08:00')
})
afterAll(() => office.close())

function batch(number: number, changes: Partial<Batch> = {}): Batch {
  return {
    id: `petition-${number}` as BatchId,
    roundId,
    kind: 'petition',
    number,
    provincialNumber: null,
    windowFrom: null,
    windowTo: null,
    handedOverAt: instant('2020-10-24T20:00:00+08:00'),
    announcedCount: 0,
    note: '',
    ...changes,
  }
}

describe('办公室', () => {
  it('首页不用登录就看到各办公室的名称，此外什么也看不到', async () => {
    const other = { ...office.actor('administrator'), officeId: 'yiyang' as OfficeId }
    agreedValue(await openOffice(office.context, other, { name: '益阳', accountName: '管理员' }))
    const offices = await listOffices(office.context)
    expect(offices.map((one) => one.officeId)).toEqual(['yiyang', 'yongzhou'])
    const seen = await office.context.database.queries.selectFrom('round').selectAll().execute()
    expect(seen).toEqual([])
  })

  it('同一办公室不能开两次，只有管理员能开', async () => {
    const input = { name: '永州', accountName: '甲' }
    const again = await openOffice(office.context, office.actor('administrator'), input)
    expect(again).toMatchObject({ ok: false, refusal: { code: 'office-already-open' } })
    const clerk = { ...office.actor('clerk'), officeId: 'changde' as OfficeId }
    expect(await openOffice(office.context, clerk, input)).toMatchObject({
      ok: false,
      refusal: { code: 'right-missing' },
    })
  })

  it('一个办公室的轮次，另一个办公室看不到', async () => {
    const stranger = { ...office.actor('head'), officeId: 'yiyang' as OfficeId }
    expect(agreedValue(await listRounds(office.context, stranger))).toEqual([])
    const result = await showRound(office.context, stranger, { roundId })
    expect(result).toMatchObject({ ok: false, refusal: { code: 'round-unknown' } })
  })
})

describe('轮次的设置', () => {
  it('改设置要写原因，别人改过的不能再按旧的改，旧设置留着', async () => {
    const head = office.actor('head')
    const settings = { ...YONGZHOU_2020, hotline: '0746-0000000' }
    const noReason = { settings, reason: '', expectedVersion: 1 }
    expect(await changeRoundSettings(office.context, head, noReason)).toMatchObject({
      refusal: { code: 'reason-missing' },
    })
    const change = { settings, reason: '补热线电话', expectedVersion: 1 }
    expect(agreedValue(await changeRoundSettings(office.context, head, change)).version).toBe(2)
    expect(await changeRoundSettings(office.context, head, change)).toMatchObject({
      refusal: { code: 'version-is-stale', particulars: { expected: '1', now: '2' } },
    })
    const round = agreedValue(await showRound(office.context, head, { roundId }))
    expect(round.settings.hotline).toBe('0746-0000000')
  })

  it('几个轮次并排，同名的不能再开', async () => {
    const head = office.actor('head')
    const settings = { ...YONGZHOU_2020, id: 'yongzhou-2021' as RoundId }
    agreedValue(await openRound(office.context, head, { settings }))
    expect(await openRound(office.context, head, { settings })).toMatchObject({
      refusal: { code: 'round-already-open' },
    })
    expect(agreedValue(await listRounds(office.context, head))).toHaveLength(2)
  })
})

describe('批次', () => {
  it('可以一件也没有，批次号不能重复，记错了可以更正', async () => {
    const clerk = office.actor('clerk')
    agreedValue(await openBatch(office.context, clerk, { batch: batch(1) }))
    agreedValue(await openBatch(office.context, clerk, { batch: batch(2) }))
    const twin = batch(2, { id: 'petition-two' as BatchId })
    expect(await openBatch(office.context, clerk, { batch: twin })).toMatchObject({
      refusal: { code: 'batch-already-open' },
    })
    const cases = [incomingCase({ batchId: batch(2).id }, ['lingling'])]
    agreedValue(await receiveCases(office.context, clerk, { roundId, cases }))
    const wrong = { batch: batch(2, { number: 1 }), reason: '记错' }
    expect(await correctBatch(office.context, clerk, wrong)).toMatchObject({
      refusal: { code: 'batch-already-open' },
    })
    const right = { batch: batch(2, { announcedCount: 1 }), reason: '补交办件数' }
    agreedValue(await correctBatch(office.context, clerk, right))
    const batches = agreedValue(await listBatches(office.context, clerk, { roundId }))
    expect(batches.map((one) => [one.number, one.count, one.announcedCount])).toEqual([
      [1, 0, 0],
      [2, 1, 1],
    ])
  })

  it('没有的批次里不能收件', async () => {
    const cases = [incomingCase({ number: 'N2', batchId: 'petition-99' as BatchId }, ['lingling'])]
    const result = await receiveCases(office.context, office.actor('clerk'), { roundId, cases })
    expect(result).toMatchObject({ ok: false, refusal: { code: 'batch-unknown' } })
  })
})

describe('账号', () => {
  const liaison = {
    accountId: 'li.lingling' as AccountId,
    name: '联络员',
    role: 'liaison',
    unitId: 'lingling' as UnitId,
  } as const

  it('联络员必须属于一个单位，办公室的人不属于单位', async () => {
    const administrator = office.actor('administrator')
    const without = { ...liaison, unitId: null }
    expect(await createAccount(office.context, administrator, without)).toMatchObject({
      refusal: { code: 'unit-missing' },
    })
    const elsewhere = { ...liaison, unitId: 'atlantis' as UnitId }
    expect(await createAccount(office.context, administrator, elsewhere)).toMatchObject({
      refusal: { code: 'unit-unknown' },
    })
    agreedValue(await createAccount(office.context, administrator, liaison))
    expect(await createAccount(office.context, administrator, liaison)).toMatchObject({
      refusal: { code: 'account-already-open' },
    })
    expect(agreedValue(await listAccounts(office.context, administrator))).toHaveLength(2)
  })

  it('按账号认出是谁，没有的账号认不出', async () => {
    const { officeId } = office.actor('head')
    const actor = agreedValue(await actorOf(office.context, officeId, liaison.accountId))
    expect(actor).toEqual({
      officeId,
      accountId: 'li.lingling',
      role: 'liaison',
      unitId: 'lingling',
    })
    expect(await actorOf(office.context, officeId, 'nobody' as AccountId)).toMatchObject({
      refusal: { code: 'account-unknown' },
    })
  })
})
