import type { Context } from 'hono'
import type { Visitor } from '../office/sessions/visitor.ts'
import type { Doors } from './doors.ts'
import type { HttpEnv } from './env.ts'

const MOST_AGENT = 200
const MOST_ADDRESS = 64

/** What the server's socket says of the other machine; absent in tests that ask without one. */
type Socket = { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } }

/** From where a request comes. Behind a proxy that is believed, that is what the proxy added last; whatever stands before it anybody may have written. */
export function visitorOf(context: Context<HttpEnv>, { trustsProxy }: Doors): Visitor {
  const { incoming } = (context.env ?? {}) as Socket
  const forwarded = trustsProxy ? lastOf(context.req.header('x-forwarded-for')) : undefined
  const address = forwarded ?? incoming?.socket?.remoteAddress ?? '-'
  return {
    address: address.replace(/^::ffff:/, '').slice(0, MOST_ADDRESS),
    agent: (context.req.header('user-agent') ?? '').slice(0, MOST_AGENT),
  }
}

/** Whether the browser's own connection is encrypted, as a proxy that is believed says. */
export function cameByHttps(context: Context<HttpEnv>, { trustsProxy }: Doors): boolean {
  return trustsProxy && lastOf(context.req.header('x-forwarded-proto')) === 'https'
}

function lastOf(list: string | undefined): string | undefined {
  return list?.split(',').at(-1)?.trim() || undefined
}
