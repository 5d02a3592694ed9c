import { type Context, Hono } from 'hono'
import {
  citiesQuery,
  citiesTableQuery,
  sendSnapshotBody,
  setSendingBody,
  snapshotFile,
  snapshotId,
  snapshotsQuery,
  takeSnapshotQuery,
} from '../../contract/snapshot/snapshot.ts'
import { roundId } from '../../contract/values.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import { agreed } from '../../core/ledger/result.ts'
import type { AsOf, Clock } from '../../core/statistics/question.ts'
import type { OfficeContext } from '../../office/context.ts'
import { citiesTable } from '../../office/snapshots/cities-table.ts'
import { compareCities } from '../../office/snapshots/compare-cities.ts'
import { receiveSnapshot } from '../../office/snapshots/receive-snapshot.ts'
import { sendSnapshot } from '../../office/snapshots/send-snapshot.ts'
import { listSnapshots, showSnapshot } from '../../office/snapshots/show-snapshots.ts'
import { signSnapshot } from '../../office/snapshots/sign-snapshot.ts'
import { bytesOfSnapshot } from '../../office/snapshots/snapshot-hash.ts'
import { setSending, showSending } from '../../office/snapshots/snapshot-sending.ts'
import { snapshotName, takeSnapshot } from '../../office/snapshots/take-snapshot.ts'
import { answer, refuse } from '../answer.ts'
import { sendFile } from '../download.ts'
import type { HttpEnv } from '../env.ts'
import { readBody, readName, readQuery } from '../read-request.ts'
import { sendSheet } from '../send-sheet.ts'

const ofRound = (request: Context<HttpEnv>) => ({
  roundId: readName(request, roundId, 'roundId'),
})

/** Snapshots of figures, out of a city's office and into a province's. */
export function snapshotRoutes(context: OfficeContext) {
  const asOfSaid = ({ at, clock }: { readonly at?: Instant; readonly clock?: Clock }): AsOf => ({
    at: at ?? context.now(),
    clock: clock ?? 'asNowKnown',
  })
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/snapshot', async (request) => {
      const { lists = [], ...said } = readQuery(request, takeSnapshotQuery)
      const input = { ...ofRound(request), asOf: asOfSaid(said), lists }
      const taken = await takeSnapshot(context, request.var.actor, input)
      if (!taken.ok) return refuse(request, taken.refusal)
      const signed = await signSnapshot(context, request.var.actor, taken.value)
      if (!signed.ok) return refuse(request, signed.refusal)
      const bytes = bytesOfSnapshot(signed.value)
      const name = snapshotName(taken.value)
      return sendFile(request, { name, mediaType: 'application/json', bytes })
    })
    .get('/rounds/:roundId/snapshot-sending', (request) =>
      answer(request, showSending(context, request.var.actor, ofRound(request))),
    )
    .put('/rounds/:roundId/snapshot-sending', async (request) => {
      const input = { ...ofRound(request), ...(await readBody(request, setSendingBody)) }
      return answer(request, setSending(context, request.var.actor, input))
    })
    .post('/rounds/:roundId/snapshot-sending', async (request) => {
      const input = { ...ofRound(request), ...(await readBody(request, sendSnapshotBody)) }
      return answer(request, sendSnapshot(context, request.var.actor, input))
    })
    .post('/rounds/:roundId/snapshots', async (request) => {
      const input = { ...ofRound(request), file: await readBody(request, snapshotFile) }
      const received = await receiveSnapshot(context, request.var.actor, input)
      const status = received.ok && received.value.wasThere ? 200 : 201
      return answer(request, Promise.resolve(received), status)
    })
    .get('/rounds/:roundId/snapshots', (request) => {
      const input = { ...ofRound(request), ...readQuery(request, snapshotsQuery) }
      return answer(request, listSnapshots(context, request.var.actor, input))
    })
    .get('/snapshots/:snapshotId', (request) => {
      const input = { snapshotId: readName(request, snapshotId, 'snapshotId') }
      return answer(request, showSnapshot(context, request.var.actor, input))
    })
    .get('/rounds/:roundId/cities', async (request) => {
      const asOf = asOfSaid(readQuery(request, citiesQuery))
      const compared = await compareCities(context, request.var.actor, {
        ...ofRound(request),
        asOf,
      })
      if (!compared.ok) return refuse(request, compared.refusal)
      const { settings: _, ...told } = compared.value
      return answer(request, Promise.resolve(agreed(told)))
    })
    .get('/rounds/:roundId/cities/table', async (request) => {
      const { format, download: _, ...said } = readQuery(request, citiesTableQuery)
      const input = { ...ofRound(request), asOf: asOfSaid(said) }
      const sheet = await citiesTable(context, request.var.actor, input)
      return sheet.ok ? sendSheet(request, sheet.value, format) : refuse(request, sheet.refusal)
    })
}
