import { createMiddleware } from 'hono/factory'
import type { Instant } from '../core/calendar/instant.ts'
import type { Doors } from './doors.ts'
import type { HttpEnv } from './env.ts'
import type { RequestAudit } from './request-audit.ts'
import { visitorOf } from './visitor.ts'

/** One line of the log. It names no person complained of or complaining: a path holds ids alone, the query is left out. */
export type LogLine = {
  readonly at: Instant
  readonly kind: 'request' | 'fault'
  readonly id: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly ms: number
  readonly office: string | null
  readonly account: string | null
  /** Of a fault: what was thrown and where. */
  readonly fault?: string
}

type Told = {
  readonly log: (line: LogLine) => void
  readonly doors: Doors
  readonly audit: RequestAudit
  readonly now: () => Instant
}

/** Writes one line for each request once it is answered, and one in the office's audit where an account acted. */
export function requestLog({ log, audit, now, doors }: Told) {
  return createMiddleware<HttpEnv>(async (context, next) => {
    const from = performance.now()
    await next()
    const actor = context.get('actor') as HttpEnv['Variables']['actor'] | undefined
    const { method, path } = context.req
    const { status } = context.res
    const at = now()
    const tookMs = Math.round(performance.now() - from)
    const who = { office: actor?.officeId ?? null, account: actor?.accountId ?? null }
    log({
      at,
      kind: 'request',
      id: context.var.requestId,
      method,
      path,
      status,
      ms: tookMs,
      ...who,
    })
    if (actor) {
      const { officeId, accountId } = actor
      const { address } = visitorOf(context, doors)
      const way = context.var.session ? 'session' : 'key'
      const request = { at, accountId, method, path, status, tookMs, address, way } as const
      audit.note({ officeId, request })
    }
  })
}
