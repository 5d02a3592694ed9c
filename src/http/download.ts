import type { Context } from 'hono'
import type { HttpEnv } from './env.ts'
import { PAPER_POLICY } from './guards/security-headers.ts'

/** A file as it goes out. */
export type Download = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array | string
}

const INLINE = /^(text\/html|text\/plain|application\/pdf|image\/(png|jpeg))/
const NOT_PLAIN = /[^\w.-]+/g
const HALF_CHARACTER = /\p{Surrogate}/gu
const ATTRIBUTE_CHARACTER = /[!'()*]/g

/** `Content-Disposition` with the name in Chinese (RFC 5987) and a plain one for what does not know it. */
export function disposition(kind: 'inline' | 'attachment', name: string): string {
  const encoded = encodeURIComponent(name.replace(HALF_CHARACTER, '\ufffd')).replace(
    ATTRIBUTE_CHARACTER,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  const plain = name.replace(NOT_PLAIN, '_')
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** Sends a paper; what a browser can show is shown, unless `?download=1` asks for the file. */
export function sendFile(
  context: Context<HttpEnv>,
  file: Download,
  policy = PAPER_POLICY,
): Response {
  const isShown = INLINE.test(file.mediaType) && context.req.query('download') === undefined
  return context.body(file.bytes as Uint8Array<ArrayBuffer> | string, 200, {
    'content-type': file.mediaType,
    'content-disposition': disposition(isShown ? 'inline' : 'attachment', file.name),
    // A browser's own viewer of PDF does not start in a sandbox.
    ...(file.mediaType !== 'application/pdf' && { 'content-security-policy': policy }),
  })
}

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Sends a workbook as it is written, so that a large one needs no room. */
export function sendPieces(
  context: Context<HttpEnv>,
  name: string,
  pieces: AsyncGenerator<Uint8Array, void, void>,
): Response {
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await pieces.return()
    },
  })
  return context.body(stream, 200, {
    'content-type': EXCEL,
    'content-disposition': disposition('attachment', name),
  })
}
