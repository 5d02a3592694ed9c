import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { wayInSentence } from '../core/wording/way-in.ts'
import { cannot } from './command-trouble.ts'

/** `env` has the connection, and so the other machine's address. */
type Fetch = (request: Request, env: HttpBindings) => Response | Promise<Response>

/** A port that answers. */
export type Listening = {
  readonly port: number
  /** Until this is called every request is told to wait (503). */
  readonly answerWith: (fetch: Fetch) => void
  readonly close: () => Promise<void>
}

const HEADERS_MS = 15_000
/** What is still being answered has so long to end. */
const GRACE_MS = 3_000

/** Opens the port; a taken or forbidden one ends the command with a sentence. 0 takes any free one. */
export async function listen(port: number, host: string): Promise<Listening> {
  let fetch: Fetch = notReady
  const listener = getRequestListener((request, env) => fetch(request, env as HttpBindings))
  const server = createServer({ headersTimeout: HEADERS_MS }, listener)
  await opened(server, port, host)
  let closing: Promise<void> | null = null
  return {
    port: (server.address() as AddressInfo).port,
    answerWith: (answering) => {
      fetch = answering
    },
    close: () => {
      closing ??= closed(server)
      return closing
    },
  }
}

function notReady(): Response {
  const message = wayInSentence('not-ready')
  return Response.json(
    { error: { code: 'not-ready', message } },
    { status: 503, headers: { 'retry-after': '1' } },
  )
}

function opened(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (thrown: NodeJS.ErrnoException) => {
      const isTaken = thrown.code === 'EADDRINUSE'
      const reason = thrown.code ?? thrown.message
      reject(cannot(isTaken ? 'port-taken' : 'port-forbidden', { port, reason }))
    })
    server.listen(port, host, () => resolve())
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(force)
      resolve()
    })
    server.closeIdleConnections()
  })
}
