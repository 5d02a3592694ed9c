import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant } from '../../core/calendar/instant.ts'
import type { BatchId, CaseId, ClaimId, UnitId } from '../../core/ledger/ids.ts'
import { readList } from '../../core/reading/read-list.ts'
import { TABLE_TEMPLATES } from '../../core/reading/template.ts'
import type { Batch } from '../../core/round/batch.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { readPaper } from '../../documents/reading/read-paper.ts'
import { actOnCases } from '../cases/act-on-cases.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { openBatch } from '../rounds/open-batch.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { publicTable } from './public-table.ts'
import { type SheetFormat, sheetFile } from './sheet-file.ts'
import { statusTableSheet } from './status-table-sheet.ts'

const roundId = YONGZHOU_2020.id
const BATCH: Batch = {
  ...{ id: 'petition-1' as BatchId, roundId, kind: 'petition', number: 1, provincialNumber: 1 },
  ...{ windowFrom: null, windowTo: null, announcedCount: 3, note: '' },
  handedOverAt: instant('2020-10-24T20:00:00+08:00'),
}
const BEFORE = instant('2020-10-25T00:00:00+08:00')
const COMMON = {
  batchId: BATCH.id,
  categories: ['水污染'],
  remark: '举报人某某要求保密',
  other: { 举报人: '某某某' },
}

let office: TestOffice
let caseIds: readonly CaseId[]

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-27T09:00:00+08:00')
  agreedValue(await openBatch(office.context, office.actor('head'), { batch: BATCH }))
  const petition = (number: string, isKey: boolean, leads: readonly string[]) =>
    incomingCase({ ...COMMON, number, isKey, text: `反映${number.at(-1)}号砂场污水直排。` }, leads)
  const cases = [
    petition('D1YZ202000003', false, ['lengshuitan', 'lingling']),
    petition('D1YZ202000001', true, ['dongan']),
    petition('X1YZ202000002', false, ['lingling']),
  ]
  caseIds = agreedValue(
    await receiveCases(office.context, office.actor('clerk'), { roundId, cases }),
  )
  await close(caseIds[1], 'dongan')
})
afterAll(() => office.close())

async function close(caseId: CaseId | undefined, county: string) {
  if (!caseId) throw new Error('no such case')
  const unitId = county as UnitId
  const verdicts = [{ claimId: '1' as ClaimId, verdict: 'substantiated' as const }]
  const acts = [
    { act: 'signFor', unitId },
    { act: 'verify', unitId, findings: '现场核实，污水经沟渠外排。', verdicts },
    { act: 'reply', unitId, handling: '已责令停产整改。' },
    { act: 'passByOffice', unitId, opinion: '' },
    { act: 'signOff', unitId, status: 'closed', opinion: '' },
  ] as const
  agreedValue(
    await actOnCases(office.context, office.actor('head'), {
      acts: acts.map((act) => ({ caseId, act })),
    }),
  )
}

async function tableOf(template: string, at?: typeof BEFORE) {
  const input = { roundId, batchId: BATCH.id, template, ...(at ? { at } : {}) }
  return agreedValue(await publicTable(office.context, office.actor('clerk'), input))
}

describe('一览表', () => {
  it('按编号排列，台账到哪里就写到哪里：当天核实以前的表还没有结论', async () => {
    const now = await tableOf('layout-7')
    expect(now.rows.map((row) => [row.caseNumber, row.verdict, row.status])).toEqual([
      ['D1YZ202000001', 'substantiated', 'closed'],
      ['D1YZ202000003', null, 'open'],
      ['X1YZ202000002', null, 'open'],
    ])
    const before = await tableOf('layout-7', BEFORE)
    expect(before.rows.map((row) => row.status)).toEqual(['open', 'open', 'open'])
  })

  it('任何版式、任何文件里都没有举报人的信息和内部备注', async () => {
    for (const { name } of TABLE_TEMPLATES) {
      const { sheet } = await tableOf(name)
      expect(JSON.stringify(sheet)).not.toMatch(/某某|保密/)
    }
  })

  it.each<SheetFormat>(['docx', 'xlsx', 'html'])(
    '印成%s后能原样读回编号、重点、区域、结论和办结情况',
    async (format) => {
      const { sheet, rows } = await tableOf('layout-7')
      const { bytes } = agreedValue(await sheetFile(sheet, format))
      const list = readList(await readPaper(Buffer.from(bytes)))
      const read = list.tables.flatMap((table) => table.rows)
      expect(read.map((row) => [row.caseNumber, row.isKey, row.regions, row.status])).toEqual(
        rows.map((row) => [
          row.caseNumber,
          row.isKey,
          row.regions,
          row.status === 'closed' ? '已办结' : '未办结',
        ]),
      )
      expect(read.map((row) => row.verdict)).toEqual(['属实', null, null])
      expect(read.map((row) => row.complaint)).toEqual(rows.map((row) => row.complaint))
    },
  )

  it('没有的批次和模板说清楚是哪一个', async () => {
    const ask = (input: { batchId?: BatchId; template?: string }) =>
      publicTable(office.context, office.actor('clerk'), { roundId, ...input })
    expect(await ask({ batchId: 'petition-9' as BatchId })).toMatchObject({
      refusal: { code: 'batch-unknown' },
    })
    expect(await ask({ template: 'layout-99' })).toMatchObject({
      refusal: { code: 'template-unknown' },
    })
  })
})

describe('办理情况统计表', () => {
  it('联合件单列一行，合计等于各行之和，两种办结率并列并注明口径', async () => {
    const sheet = agreedValue(
      await statusTableSheet(office.context, office.actor('clerk'), { roundId }),
    )
    const texts = sheet.rows.map((row) => row.map((cell) => cell.paragraphs.join('')))
    expect(texts).toEqual([
      ['1', '零陵区', '1', '0', '0', '0', '1', '0.0%', '0.0%'],
      ['2', '东安县', '1', '1', '1', '0', '0', '100.0%', '100.0%'],
      ['3', '冷水滩区、零陵区（共有）', '1', '0', '0', '0', '1', '0.0%', '0.0%'],
      ['', '合计', '3', '1', '1', '0', '2', '33.3%', '33.3%'],
    ])
    expect(sheet.notes.join('')).toContain('已办结÷交办数')
  })
})
