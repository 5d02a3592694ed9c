import { randomUUID } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import type { HttpEnv } from '../env.ts'

/** What the program's own pages may load: its own files, and style elements that carry this answer's nonce. */
function ownPagesPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // Photographs that still wait on this telephone are shown out of the page's own memory.
    "img-src 'self' data: blob:",
    "media-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** A paper: its own styles and pictures inside it, no script, shown in a frame of our pages alone. */
export const PAPER_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox"

/** The same paper on the editor's desk: still without script, but the page around it may mark and ask its figures. */
export const DESK_PAPER_POLICY = `${PAPER_POLICY} allow-same-origin`

/** Headers that let a browser load nothing from elsewhere, guess no types and keep no answers. */
export const securityHeaders = createMiddleware<HttpEnv>(async (context, next) => {
  // Of a stock of random bytes: asking the system for some at each request costs more than all of this.
  const nonce = randomUUID()
  context.set('nonce', nonce)
  await next()
  const { headers } = context.res
  if (!headers.has('content-security-policy')) {
    headers.set('content-security-policy', ownPagesPolicy(nonce))
  }
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()')
})
