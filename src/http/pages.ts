import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Context, Hono } from 'hono'
import type { HttpEnv } from './env.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.html': 'text/html; charset=utf-8',
}

/** Named after their contents: they may be kept for ever. */
const KEPT = 'public, max-age=31536000, immutable'
const NONCE_PLACE = '__NONCE__'

/** The built pages out of a folder; any address that is not a file is the one page, which reads it itself. */
export function pageRoutes(folder: string) {
  const files = new Map<string, Promise<Buffer>>()
  const contentsOf = (name: string) => {
    const known = files.get(name) ?? readFile(join(folder, name))
    files.set(name, known)
    return known
  }
  const names = namesIn(folder)
  return new Hono<HttpEnv>().get('*', async (request) => {
    const name = request.req.path.slice(1)
    const isFile = name !== 'index.html' && (await names).has(name)
    return isFile
      ? sendPageFile(request, name, await contentsOf(name))
      : sendPage(request, await contentsOf('index.html'))
  })
}

/** Only what lies in the folder can be asked for: no address reaches beside it. */
async function namesIn(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true })
  return new Set(entries.map((entry) => entry.replaceAll('\\', '/')))
}

function sendPageFile(request: Context<HttpEnv>, name: string, bytes: Buffer): Response {
  return request.body(new Uint8Array(bytes), 200, {
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    ...(name.startsWith('assets/') && { 'cache-control': KEPT }),
  })
}

function sendPage(request: Context<HttpEnv>, page: Buffer): Response {
  return request.html(page.toString('utf8').replaceAll(NONCE_PLACE, request.var.nonce))
}
