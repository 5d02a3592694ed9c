import type { Context } from 'hono'
import type { Attachment } from '../core/attachment/attachment.ts'
import { type Showing, showingOf } from '../core/attachment/media-types.ts'
import type { OfficeContext } from '../office/context.ts'
import { disposition } from './download.ts'
import type { HttpEnv } from './env.ts'

const SHOWN: ReadonlySet<Showing> = new Set(['image', 'video', 'audio', 'pdf'])
/** Nothing in a stored file may load or run anything, whatever it is taken for. */
const BYTES_POLICY = "default-src 'none'; sandbox"
/** A browser's own viewer of PDF does not start in a sandbox; only our pages may frame it. */
const PDF_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'"
const RANGE = /^bytes=(\d*)-(\d*)$/

/**
 * Sends the bytes of an attachment: as what they were found to be, shown in the page only where that
 * is a picture, a film, a sound or a PDF, else to be downloaded. A part of them where one is asked for.
 */
export function sendStored(
  context: Context<HttpEnv>,
  files: OfficeContext['files'],
  { sha256, bytes, mediaType, name }: Attachment,
  isDownload: boolean,
): Response {
  const showing = showingOf(mediaType)
  const isShown = SHOWN.has(showing) && !isDownload
  const headers = {
    'content-type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
    'content-disposition': disposition(isShown ? 'inline' : 'attachment', name),
    'content-security-policy': showing === 'pdf' ? PDF_POLICY : BYTES_POLICY,
    'accept-ranges': 'bytes',
  }
  const part = partOf(context.req.header('range'), bytes)
  if (part === 'beyond') {
    return context.body(null, 416, { ...headers, 'content-range': `bytes */${bytes}` })
  }
  const { from, to } = part ?? { from: 0, to: bytes - 1 }
  return context.body(files.read(sha256, from, to), part ? 206 : 200, {
    ...headers,
    'content-length': String(to - from + 1),
    ...(part && { 'content-range': `bytes ${from}-${to}/${bytes}` }),
  })
}

/** Sends the JPEG that is shown in place of a photograph, under the photograph's name. */
export function sendPreview(
  context: Context<HttpEnv>,
  preview: Uint8Array,
  name: string,
): Response {
  return context.body(new Uint8Array(preview), 200, {
    'content-type': 'image/jpeg',
    'content-disposition': disposition('inline', `${name}.jpg`),
    'content-security-policy': BYTES_POLICY,
    'content-length': String(preview.byteLength),
  })
}

type Part = { readonly from: number; readonly to: number }

/** The one part that is asked for; null where the whole is, or several at once. */
function partOf(asked: string | undefined, bytes: number): Part | null | 'beyond' {
  const [, first = '', last = ''] = RANGE.exec(asked ?? '') ?? []
  if (first === '' && last === '') return null
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first)
  const to = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1)
  return from > to ? 'beyond' : { from, to }
}
