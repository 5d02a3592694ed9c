import { createMiddleware } from 'hono/factory'
import { turnAway } from '../answer.ts'
import type { HttpEnv } from '../env.ts'

const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

function nameOf(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '')
}

function nameInAddress(address: string): string {
  return URL.canParse(address) ? nameOf(new URL(address).host) : address
}

/**
 * While there are no accounts the server is for this machine alone: a name that somebody else's DNS
 * points at it (rebinding), and a page of another site, are turned away.
 */
export const ownHost = createMiddleware<HttpEnv>(async (context, next) => {
  const host = context.req.header('host') ?? new URL(context.req.url).host
  if (!OWN_NAMES.has(nameOf(host))) return turnAway(context, 403, 'foreign-host', { host })
  const origin = context.req.header('origin')
  // A paper shown in a sandboxed frame has the origin `null`; it may ask nothing either.
  if (origin !== undefined && !isSameSite(origin, host)) {
    return turnAway(context, 403, 'foreign-origin', { origin })
  }
  const site = context.req.header('sec-fetch-site') ?? 'none'
  const isVisit =
    context.req.method === 'GET' && context.req.header('sec-fetch-mode') === 'navigate'
  if (site === 'cross-site' && !isVisit) {
    return turnAway(context, 403, 'foreign-origin', { origin: site })
  }
  return next()
})

/** The same address and port, or another port of this machine's own names while pages are developed. */
function isSameSite(origin: string, host: string): boolean {
  return (
    URL.canParse(origin) && new URL(origin).host === host && OWN_NAMES.has(nameInAddress(origin))
  )
}
