import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import { proofQuery, trailFilter, trailQuery } from '../../contract/audit.ts'
import type { TrailEntry } from '../../core/audit/trail.ts'
import { trailCsvHead, trailCsvLine } from '../../core/export/trail-csv.ts'
import type { Result } from '../../core/ledger/result.ts'
import { OPERATION_WORDS } from '../../core/wording/operations.ts'
import { readTrail, type TrailPage } from '../../office/audit/read-trail.ts'
import { verifyTrail } from '../../office/audit/verify-trail.ts'
import type { OfficeContext } from '../../office/context.ts'
import type { KeptAnchors } from '../anchors.ts'
import { answer, refuse } from '../answer.ts'
import { disposition } from '../download.ts'
import type { HttpEnv } from '../env.ts'
import { operationAsked } from '../guards/right-to-ask.ts'
import { readQuery } from '../read-request.ts'

const A_PORTION = 500

/** What the auditor reads. */
export function auditRoutes(context: OfficeContext, kept: KeptAnchors) {
  return new Hono<HttpEnv>()
    .get('/audit', async (request) => {
      const read = await readTrail(context, request.var.actor, readQuery(request, trailQuery))
      if (!read.ok) return refuse(request, read.refusal)
      const { entries, next } = read.value
      return request.json({ entries: entries.map(named), next })
    })
    .get('/audit/file', async (request) => {
      const filter = readQuery(request, trailFilter)
      const { actor } = request.var
      const first = await readTrail(context, actor, { ...filter, limit: A_PORTION })
      if (!first.ok) return refuse(request, first.refusal)
      request.header('content-type', 'text/csv; charset=utf-8')
      request.header('content-disposition', disposition('attachment', 'audit.csv'))
      return stream(request, async (out) => {
        await out.write(trailCsvHead())
        for (let page: Result<TrailPage> = first; page.ok; ) {
          const { entries, next } = page.value
          await out.write(entries.map((entry) => trailCsvLine(entry, nameOfRequest)).join(''))
          if (next === null || out.aborted) return
          page = await readTrail(context, actor, { ...filter, limit: A_PORTION, after: next })
        }
      })
    })
    .get('/audit/proof', async (request) => {
      const { number, sha256 } = readQuery(request, proofQuery)
      const { actor } = request.var
      const shown = number !== undefined && sha256 !== undefined ? [{ number, sha256 }] : []
      const anchors = [...(await kept(actor.officeId)), ...shown]
      return answer(request, verifyTrail(context, actor, { anchors }))
    })
}

function named(entry: TrailEntry) {
  if (entry.kind !== 'request') return entry
  return { ...entry, operation: operationAsked(entry.method, entry.path) ?? null }
}

/** What a request asks for, in the office's words; nothing for one that was no operation. */
export function nameOfRequest(method: string, path: string): string {
  const operation = operationAsked(method, path)
  return operation ? OPERATION_WORDS[operation].zh : ''
}
