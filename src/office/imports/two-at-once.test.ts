import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import { listCases } from '../cases/list-cases.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { showCase } from '../cases/show-case.ts'
import { sealerWith } from '../identity/sealer.ts'
import { viewIdentity } from '../identity/view-identity.ts'
import { listBatches } from '../rounds/list-batches.ts'
import { incomingCase } from '../testing/intake.ts'
import { listOfRows } from '../testing/list-of-rows.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { confirmImport } from './confirm-import.ts'
import { listImports } from './list-imports.ts'

const roundId = YONGZHOU_2020.id
const HEAD = ['受理编号', '受理方式', '举报内容', '行政区域', '污染类型', '举报人']
const rowOf = (number: string, who = '') => [
  ...[number, '来电', `某处${number}噪声扰民`, '零陵区', '噪声', who],
]
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-25T21:00:00+08:00')
})
afterAll(() => office.close())

const asked = (batch: number, rows: readonly (readonly string[])[]) => ({
  ...{ roundId, fileName: `第${batch}批.xlsx`, choices: { batch: { number: batch } } },
  list: listOfRows('交办信访件清单', [HEAD, ...rows]),
})
const clerk = () => office.actor('clerk')
const confirm = (batch: number, rows: readonly (readonly string[])[], by = clerk()) =>
  confirmImport(office.context, by, asked(batch, rows))
const casesNow = async () =>
  agreedValue(await listCases(office.context, clerk(), { roundId, limit: 200 })).cases

describe('两个人同时办', () => {
  it('同一份清单同时确认，只存一次，两张回执都说得清', async () => {
    const rows = ['D1YZ202000401', 'D1YZ202000402'].map((number) => rowOf(number))
    const both = await Promise.all([
      confirm(4, rows),
      confirm(4, rows, office.actor('reviewer')),
      confirm(4, rows, office.actor('head')),
    ])
    const receipts = both.map(agreedValue)
    expect(receipts.map((one) => one.stored.length).sort()).toEqual([0, 0, 2])
    expect(receipts.map((one) => one.alreadyThere.length).sort()).toEqual([0, 2, 2])
    expect(await casesNow()).toHaveLength(2)
    const imports = agreedValue(await listImports(office.context, clerk(), { roundId }))
    expect(imports).toHaveLength(1)
    const batches = agreedValue(await listBatches(office.context, clerk(), { roundId }))
    expect(batches).toMatchObject([{ number: 4, count: 2 }])
  })

  it('同一个编号同时现场交办，只收一件，另一个被告知编号已有', async () => {
    const one = () =>
      receiveCases(office.context, clerk(), {
        roundId,
        cases: [incomingCase({ number: 'D1YZ202000409' }, ['lingling'])],
      })
    const results = await Promise.all([one(), one()])
    expect(results.map((result) => result.ok).sort()).toEqual([false, true])
  })

  it('两个人同时签收同一件，只记一次', async () => {
    const [first] = (await casesNow()).filter((one) => one.number === 'D1YZ202000401')
    if (!first) throw new Error('the case is missing')
    const sign = () =>
      actOnCase(office.context, office.actor('liaison', 'lingling'), {
        caseId: first.id,
        act: { act: 'signFor', unitId: 'lingling' as never },
      })
    const results = await Promise.all([sign(), sign(), sign()])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const shown = agreedValue(await showCase(office.context, clerk(), { caseId: first.id }))
    expect(shown.events.filter(({ fact }) => fact.type === 'partSignedFor')).toHaveLength(1)
    expect(shown.events.map(({ sequence }) => sequence)).toEqual(shown.events.map((_, n) => n + 1))
  })
})

describe('同一个编号再来', () => {
  it('编号在另一批里又出现，还是那一件，批次不变', async () => {
    const receipt = agreedValue(await confirm(5, [rowOf('D1YZ202000401'), rowOf('D1YZ202000403')]))
    expect(receipt).toMatchObject({
      stored: [{ number: 'D1YZ202000403' }],
      alreadyThere: [{ number: 'D1YZ202000401' }],
    })
    const [old] = (await casesNow()).filter((one) => one.number === 'D1YZ202000401')
    expect(old?.batchId).toBe('petition-4')
  })

  it('先来的清单没有举报人，后来的有：补进密封的记录；再来一次不重复', async () => {
    const rows = [rowOf('D1YZ202000402', '欧阳丹枫')]
    const first = agreedValue(await confirm(4, rows))
    expect(first).toMatchObject({ stored: [], identities: 1, isUnchanged: false })
    expect(first.importId).not.toBeNull()
    const again = agreedValue(await confirm(4, rows))
    expect(again).toMatchObject({ identities: 0, isUnchanged: true, importId: null })
    const [old] = (await casesNow()).filter((one) => one.number === 'D1YZ202000402')
    if (!old) throw new Error('the case is missing')
    const input = { caseId: old.id, reason: '回访' }
    const seen = agreedValue(await viewIdentity(office.context, clerk(), input))
    expect(seen.map((one) => one.name)).toEqual(['欧阳丹枫'])
  })

  it('后来的清单写的是另一个举报人，也留着', async () => {
    const rows = [rowOf('D1YZ202000402', '上官雨')]
    expect(agreedValue(await confirm(4, rows))).toMatchObject({ identities: 1 })
    expect(agreedValue(await confirm(4, rows))).toMatchObject({ identities: 0 })
    const [old] = (await casesNow()).filter((one) => one.number === 'D1YZ202000402')
    if (!old) throw new Error('the case is missing')
    const input = { caseId: old.id, reason: '回访' }
    const seen = agreedValue(await viewIdentity(office.context, clerk(), input))
    expect(seen.map((one) => one.name)).toEqual(['欧阳丹枫', '上官雨'])
  })
})

describe('密钥文件换成了别的', () => {
  it('说清楚要放回哪一把，不报故障，原来的信息都在', async () => {
    const [old] = (await casesNow()).filter((one) => one.number === 'D1YZ202000402')
    if (!old) throw new Error('the case is missing')
    const stranger = { ...office.context, sealer: sealerWith([Buffer.alloc(32, 9)]) }
    const input = { caseId: old.id, reason: '回访' }
    const refused = await viewIdentity(stranger, clerk(), input)
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'identity-key-missing' } })
    const seen = agreedValue(await viewIdentity(office.context, clerk(), input))
    expect(seen.map((one) => one.name)).toEqual(['欧阳丹枫', '上官雨'])
  })
})

describe('旧文件', () => {
  it('格子里夹着空字符的，去掉再收', async () => {
    const row = ['D1YZ2020\u000000408', '来电', '某\u0000厂冒烟', '道\u0000县', '大气', '']
    const receipt = agreedValue(await confirm(6, [row]))
    expect(receipt.stored.map((one) => one.number)).toEqual(['D1YZ202000408'])
    const shown = agreedValue(
      await showCase(office.context, clerk(), { caseId: receipt.stored[0]?.caseId as never }),
    )
    expect(shown.case).toMatchObject({ text: '某厂冒烟', parts: [{ unitId: 'daoxian' }] })
  })
})
