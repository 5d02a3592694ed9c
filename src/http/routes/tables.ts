import { Hono } from 'hono'
import { publicTableQuery, statusSheetQuery } from '../../contract/table.ts'
import { roundId } from '../../contract/values.ts'
import type { OfficeContext } from '../../office/context.ts'
import { ledgerFile } from '../../office/exports/ledger-file.ts'
import { publicTable } from '../../office/tables/public-table.ts'
import { statusTableSheet } from '../../office/tables/status-table-sheet.ts'
import { refuse } from '../answer.ts'
import { sendPieces } from '../download.ts'
import type { HttpEnv } from '../env.ts'
import { readName, readQuery } from '../read-request.ts'
import { sendSheet } from '../send-sheet.ts'

/** Hands out the public table, the ledger and the status table of a round as files. */
export function tableRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/public-table', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const { format, download: _, ...asked } = readQuery(request, publicTableQuery)
      const input = { ...asked, roundId: ofRound }
      const table = await publicTable(context, request.var.actor, input)
      if (!table.ok) return refuse(request, table.refusal)
      return sendSheet(request, table.value.sheet, format)
    })
    .get('/rounds/:roundId/ledger', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const file = await ledgerFile(context, request.var.actor, { roundId: ofRound })
      return file.ok
        ? sendPieces(request, `${ofRound}.xlsx`, file.value)
        : refuse(request, file.refusal)
    })
    .get('/rounds/:roundId/handling-table', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const { format, download: _, ...asked } = readQuery(request, statusSheetQuery)
      const input = { ...asked, roundId: ofRound }
      const sheet = await statusTableSheet(context, request.var.actor, input)
      return sheet.ok ? sendSheet(request, sheet.value, format) : refuse(request, sheet.refusal)
    })
}
