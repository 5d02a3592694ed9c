import { createMiddleware } from 'hono/factory'
import type { Instant } from '../core/calendar/instant.ts'
import type { HttpEnv } from './env.ts'

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

/** Writes one line for each request once it is answered. */
export function requestLog(log: (line: LogLine) => void, now: () => Instant) {
  return createMiddleware<HttpEnv>(async (context, next) => {
    const from = performance.now()
    await next()
    const actor = context.get('actor') as HttpEnv['Variables']['actor'] | undefined
    log({
      at: now(),
      kind: 'request',
      id: context.var.requestId,
      method: context.req.method,
      path: context.req.path,
      status: context.res.status,
      ms: Math.round(performance.now() - from),
      office: actor?.officeId ?? null,
      account: actor?.accountId ?? null,
    })
  })
}
