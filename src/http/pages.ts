import { type Context, Hono } from 'hono'
import type { HttpEnv } from './env.ts'
import { type Encoding, openPageFiles, type PageFile } from './page-files.ts'

/** Named after their contents: they may be kept for ever. */
const KEPT = 'public, max-age=31536000, immutable'
/** Kept, but asked about each time. */
const ASKED_AGAIN = 'no-cache'
const NONCE_PLACE = '__NONCE__'

/** The built pages out of a folder; any address that is not a file is the one page, which reads it itself. */
export function pageRoutes(folder: string) {
  const files = openPageFiles(folder)
  return new Hono<HttpEnv>().get('*', async (request) => {
    const name = request.req.path.slice(1)
    const file = name === 'index.html' ? null : await files.find(name)
    return file ? sendPageFile(request, file) : sendPage(request, await files.page())
  })
}

/** Sends the smallest form that the browser reads; one that it holds already is not sent again. */
function sendPageFile(request: Context<HttpEnv>, file: PageFile): Response {
  const headers = {
    etag: file.etag,
    vary: 'accept-encoding',
    'cache-control': file.name.startsWith('assets/') ? KEPT : ASKED_AGAIN,
  }
  if (holds(request.req.header('if-none-match'), file.etag)) {
    return request.body(null, 304, headers)
  }
  const encoding = file.encodings.find((one) => accepts(request, one))
  const bytes = encoding ? file.encoded[encoding] : undefined
  return request.body(bytes ?? file.bytes, 200, {
    ...headers,
    'content-type': file.mediaType,
    ...(bytes && encoding && { 'content-encoding': encoding }),
  })
}

function accepts(request: Context<HttpEnv>, encoding: Encoding): boolean {
  const offers = (request.req.header('accept-encoding') ?? '').split(',').map((one) => one.trim())
  const offer = offers.find((one) => one === encoding || one.startsWith(`${encoding};`))
  return offer !== undefined && !/;\s*q=0(\.0*)?$/.test(offer)
}

/** A cache on the way may have marked the tag as weak. */
function holds(named: string | undefined, etag: string): boolean {
  const tags = (named ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}

function sendPage(request: Context<HttpEnv>, page: string): Response {
  return request.html(page.replaceAll(NONCE_PLACE, request.var.nonce))
}
