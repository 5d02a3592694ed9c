import { createMiddleware } from 'hono/factory'
import { turnAway } from '../answer.ts'
import type { Doors } from '../doors.ts'
import type { HttpEnv } from '../env.ts'

const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

function nameOf(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '')
}

function nameInAddress(address: string): string {
  return URL.canParse(address) ? nameOf(new URL(address).host) : address
}

/** `10.0.3.7`, `[fd00::7]`: no name, so nobody's DNS points it here (rebinding). */
const BARE_ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/

/**
 * Turns away a name that somebody else's DNS points at this machine (rebinding), and pages of another
 * site. Known are this machine's own names and those that the office says.
 */
export function ownHost({ hosts, isOpenToOthers }: Doors) {
  const known = new Set([...OWN_NAMES, ...hosts.map((host) => host.toLowerCase())])
  const isKnown = (name: string) => known.has(name) || (isOpenToOthers && BARE_ADDRESS.test(name))
  /** The same address and port, under a name that is known. */
  const isSameSite = (origin: string, host: string) =>
    URL.canParse(origin) && new URL(origin).host === host && isKnown(nameInAddress(origin))
  return createMiddleware<HttpEnv>(async (context, next) => {
    const host = context.req.header('host') ?? new URL(context.req.url).host
    if (!isKnown(nameOf(host))) return turnAway(context, 403, 'foreign-host', { host })
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
}
