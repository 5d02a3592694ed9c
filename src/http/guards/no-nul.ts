import { createMiddleware } from 'hono/factory'
import { turnAway } from '../answer.ts'
import type { HttpEnv } from '../env.ts'

/** The database holds no NUL: an address with one is turned away before it reaches a query, or the audit. */
export const noNul = createMiddleware<HttpEnv>((request, next) =>
  request.req.url.includes('%00') ? Promise.resolve(turnAway(request, 400, 'nul-inside')) : next(),
)
