import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseId, RoundId, UnitId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { readPaper } from '../../documents/reading/read-paper.ts'
import { ledgerXlsxBytes } from '../../documents/writing/xlsx/render-ledger-xlsx.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import { listCases } from '../cases/list-cases.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { showCase } from '../cases/show-case.ts'
import { openBatch } from '../rounds/open-batch.ts'
import { openRound } from '../rounds/open-round.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { importLedger } from './import-ledger.ts'
import { ledgerSheets } from './ledger-sheets.ts'

const roundId = YONGZHOU_2020.id
const copyId = 'copy-of-2020' as RoundId
const lingling = 'lingling' as UnitId
const STRANGE = '=1+1 “引号”\n第二行\u3000全角空格  两个空格 _x0041_ \t制表 😀 '
let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-26T21:00:00+08:00')
  const head = office.actor('head')
  agreedValue(await openRound(office.context, head, { settings: { ...YONGZHOU_2020, id: copyId } }))
  const batch = {
    id: 'petition-1' as never,
    roundId,
    kind: 'petition',
    number: 1,
    provincialNumber: null,
    windowFrom: null,
    windowTo: null,
    handedOverAt: '2020-10-24T12:00:00.000Z' as never,
    announcedCount: 2,
    note: '',
  } as const
  agreedValue(await openBatch(office.context, head, { batch }))
  const cases = [
    incomingCase({ number: 'A1', batchId: batch.id, text: STRANGE, other: { 另一列: '=2' } }, [
      'lingling',
    ]),
    incomingCase({ number: 'A2', text: `很长的内容 ${'长 - 文'.repeat(12_000)}` }, [
      'lingling',
      'dongan',
    ]),
  ]
  const [first = '' as CaseId] = agreedValue(
    await receiveCases(office.context, head, { roundId, cases }),
  )
  const sign = { act: 'signFor', unitId: lingling } as const
  agreedValue(await actOnCase(office.context, head, { caseId: first, act: sign }))
  const progress = { act: 'reportProgress', progress: 'onSchedule', note: '补报' } as const
  const happenedAt = '2020-10-25T01:00:00.000Z' as never
  agreedValue(await actOnCase(office.context, head, { caseId: first, act: progress, happenedAt }))
})
afterAll(() => office.close())

async function exported() {
  const sheets = agreedValue(await ledgerSheets(office.context, office.actor('head'), { roundId }))
  return readPaper(Buffer.from(await ledgerXlsxBytes(sheets)))
}

async function wholeRound(round: RoundId) {
  const head = office.actor('head')
  const { cases } = agreedValue(
    await listCases(office.context, head, { roundId: round, order: 'number' }),
  )
  const shown = await Promise.all(
    cases.map(async ({ id }) => agreedValue(await showCase(office.context, head, { caseId: id }))),
  )
  return shown.map(({ case: { id: _, roundId: __, ...state }, events }) => ({ state, events }))
}

describe('台账导出再导入', () => {
  it('导入原来的轮次，什么也不变', async () => {
    const paper = await exported()
    const result = await importLedger(office.context, office.actor('head'), { roundId, paper })
    expect(result).toEqual({
      ok: true,
      value: { batches: 0, stored: 0, alreadyThere: 2, different: [] },
    })
  })

  it('导入空的轮次，每一件、每一条记录都和原来一样', async () => {
    const paper = await exported()
    const input = { roundId: copyId, paper }
    const result = agreedValue(await importLedger(office.context, office.actor('head'), input))
    expect(result).toEqual({ batches: 1, stored: 2, alreadyThere: 0, different: [] })
    expect(await wholeRound(copyId)).toEqual(await wholeRound(roundId))
  })

  it('改动过的记录说出是哪张表哪一格，什么也不存', async () => {
    const paper = await exported()
    const broken = {
      ...paper,
      parts: paper.parts.map((part) =>
        part.kind === 'grid' && part.sheet === '办理记录'
          ? {
              ...part,
              rows: part.rows.map((row, n) =>
                n === 1
                  ? {
                      ...row,
                      cells: row.cells.map((cell, c) => (c === 2 ? { text: '昨天' } : cell)),
                    }
                  : row,
              ),
            }
          : part,
      ),
    }
    const result = await importLedger(office.context, office.actor('head'), {
      roundId,
      paper: broken,
    })
    expect(result).toMatchObject({
      ok: false,
      refusal: {
        code: 'problems-not-mended',
        problems: [{ sheet: '办理记录', row: 2, column: 'C' }],
      },
    })
  })
})
