import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { asActor } from '../../db/ledger.ts'
import { listCases } from '../cases/list-cases.ts'
import { ledgerFile } from '../exports/ledger-file.ts'
import { viewIdentity } from '../identity/view-identity.ts'
import { publicTable } from '../tables/public-table.ts'
import { listOfRows } from '../testing/list-of-rows.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { confirmImport } from './confirm-import.ts'
import { previewImport } from './preview-import.ts'

const roundId = YONGZHOU_2020.id
const fileName = '第三批.xlsx'
const HEAD = [
  ...['序号', '受理编号', '受理方式', '举报内容', '行政区域', '污染类型', '交办时间'],
  ...['反映人姓名', '来电号码', '证件号码', '现住址', '核查情况', '处理情况', '回拨', '备注'],
]
const SECRETS = [
  '欧阳丹枫',
  '13800000011',
  '１３８００００００１１',
  '138－0000－0012',
  '431102199001011236',
  '某镇某村3组12号',
  '0746-8356789',
]
const ROW = [
  ...['1', 'D1YZ202000301', '来电'],
  '欧阳 丹枫反映零陵区某锰渣堆场渗水，请回电１３８００００００１１',
  ...['零陵区', '水', '2020-10-25', '欧阳丹枫（女）', '13800000011', '431102199001011236'],
  ...['某镇某村3组12号', '已到某镇某村3组12号当面告知欧阳丹枫', '电话138－0000－0012告知'],
  ...['0746-8356789', '重点；举报人欧阳丹枫要求保密'],
]
const asked = () => ({
  ...{ roundId, fileName, choices: {} },
  list: listOfRows('省第五督察组第三批交办信访件清单', [HEAD, ROW]),
})
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-25T21:00:00+08:00')
})
afterAll(() => office.close())

const clerk = () => office.actor('clerk')
const withoutSecrets = (what: string, text: string) => {
  const plain = text.replaceAll(/\s/g, '')
  expect([what, SECRETS.filter((secret) => plain.includes(secret))]).toEqual([what, []])
}

async function everyRow(): Promise<readonly (readonly [string, string])[]> {
  return asActor(office.context.database, clerk(), async (transaction) => {
    const { rows: tables } = await sql<{ name: string }>`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(transaction)
    const texts: (readonly [string, string])[] = []
    for (const { name } of tables) {
      const { rows } = await sql<{ text: string }>`
        select row::text as text from ${sql.table(name)} row`.execute(transaction)
      texts.push(...rows.map((row) => [name, row.text] as const))
    }
    return texts
  })
}

describe('举报人的姓名、电话、证件、住址', () => {
  it('预览说有举报人，不说是谁', async () => {
    const preview = agreedValue(await previewImport(office.context, clerk(), asked()))
    expect(preview).toMatchObject({
      counts: { withComplainant: 1 },
      rows: [{ hasComplainant: true }],
    })
    withoutSecrets('预览', JSON.stringify(preview))
  })

  it('存下以后，任何一张表、回执、清单、导出、一览表里都没有', async () => {
    const receipt = agreedValue(await confirmImport(office.context, clerk(), asked()))
    withoutSecrets('回执', JSON.stringify(receipt))
    const rows = await everyRow()
    expect(new Set(rows.map(([table]) => table)).size).toBeGreaterThan(8)
    for (const [table, text] of rows) withoutSecrets(table, text)
    const list = agreedValue(
      await listCases(office.context, clerk(), { roundId, words: '锰渣堆场' }),
    )
    expect(list.cases).toHaveLength(1)
    withoutSecrets('清单', JSON.stringify(list))
    const table = agreedValue(await publicTable(office.context, clerk(), { roundId }))
    withoutSecrets('一览表', JSON.stringify(table))
  })

  it('按姓名和电话查不到件', async () => {
    for (const words of ['欧阳丹枫', '13800000011', '8356789']) {
      const list = agreedValue(await listCases(office.context, clerk(), { roundId, words }))
      expect([words, list.cases.length]).toEqual([words, 0])
    }
  })

  it('导出的台账里没有', async () => {
    const { unzipSync, strFromU8 } = await import('fflate')
    const pieces: Uint8Array[] = []
    for await (const piece of agreedValue(await ledgerFile(office.context, clerk(), { roundId }))) {
      pieces.push(piece)
    }
    const parts = Object.entries(unzipSync(Buffer.concat(pieces)))
    expect(parts.some(([, bytes]) => strFromU8(bytes).includes('锰渣堆场'))).toBe(true)
    for (const [name, bytes] of parts) withoutSecrets(name, strFromU8(bytes))
  })

  it('写明原因就看得到全部，什么也没有丢', async () => {
    const list = agreedValue(await listCases(office.context, clerk(), { roundId }))
    const caseId = list.cases[0]?.id
    if (!caseId) throw new Error('the case is missing')
    const seen = agreedValue(
      await viewIdentity(office.context, clerk(), { caseId, reason: '回访' }),
    )
    const all = JSON.stringify(seen)
    for (const secret of SECRETS) expect(all).toContain(secret)
  })
})
