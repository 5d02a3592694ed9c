import fc from 'fast-check'
import { expect, it } from 'vitest'
import { instant } from '../calendar/instant.ts'
import { factsOf } from '../case/case-facts.ts'
import { begun, claimOf, goneOn, NORTH, SOUTH, wayTo } from '../case/testing/made-up-case.ts'
import type { CaseId } from '../ledger/ids.ts'
import type { Grid, ReadPaper } from '../reading/paper.ts'
import { YONGZHOU_2020 } from '../round/ready-made/yongzhou-2020.ts'
import { ledgerSheetsOf } from './ledger-sheets.ts'
import { readLedger } from './read-ledger.ts'

const ID = '01755fd8-1c80-79e5-8ba3-8ee72d2ccb2a' as CaseId
const roundId = YONGZHOU_2020.id

/** As a spreadsheet gives cells back: text trimmed, runs of white space as one blank. */
function asRead(sheets: ReturnType<typeof ledgerSheetsOf>): ReadPaper {
  const parts = sheets.map((sheet): Grid => {
    const rows = [
      sheet.columns.map((column) => column.heading),
      ...(sheet.rows as readonly never[]),
    ]
    return {
      kind: 'grid',
      sheet: sheet.name,
      merges: 'marked',
      rows: rows.map((row: readonly unknown[], n) => ({
        row: n + 1,
        cells: row.map((cell) => ({
          text: String(cell ?? '')
            .replace(/\s+/g, ' ')
            .trim(),
        })),
      })),
    }
  })
  return { format: 'xlsx', parts, notices: [] }
}

it('任何文字写进台账，导出再读回来一字不差', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(3), (text, times) => {
      const act = { act: 'reply', unitId: NORTH, handling: text.repeat(times) } as const
      const told = goneOn(begun([NORTH, SOUTH], [claimOf('1')]), [
        ...wayTo(NORTH, 'partlyClosed'),
        act,
      ])
      const state = { ...told.state, id: ID }
      const events = told.events.map(({ actor: { accountId, role, unitId }, ...event }) => ({
        ...event,
        actor: { accountId, role, unitId },
      }))
      const cases = [{ state, facts: factsOf(state, () => null), events }]
      const sheets = ledgerSheetsOf({ settings: YONGZHOU_2020, batches: [], cases })
      const read = readLedger(asRead(sheets), roundId)
      expect(read).toEqual({ ledger: { batches: [], records: new Map([[ID, events]]) } })
    }),
  )
})

it('批次读回来还是原来的批次', () => {
  const batch = {
    id: 'petition-3' as never,
    roundId,
    kind: 'petition',
    number: 3,
    provincialNumber: 5,
    windowFrom: null,
    windowTo: instant('2020-10-25T10:00:00Z'),
    handedOverAt: instant('2020-10-25T12:00:00Z'),
    announcedCount: null,
    note: '夜间交办',
  } as const
  const sheets = ledgerSheetsOf({ settings: YONGZHOU_2020, batches: [batch], cases: [] })
  const read = readLedger(asRead(sheets), roundId)
  expect(read).toMatchObject({ ledger: { batches: [batch] } })
})

it('不是本系统导出的文件，说清楚该怎么办', () => {
  const read = readLedger({ format: 'xlsx', parts: [], notices: [] }, roundId)
  expect(read).toMatchObject({ problems: [{ message: expect.stringContaining('办理记录') }] })
})
