import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { pastedBody } from '../../contract/checker.ts'
import { CHECKER_WORDS } from '../../core/wording/checker-words.ts'
import {
  checkSentFiles,
  markSentFile,
  reportOnSentFiles,
  type SentFile,
} from '../../office/checker/check-files.ts'
import { maskSentFile } from '../../office/checker/mask-file.ts'
import { turnAway, turnAwayWith } from '../answer.ts'
import { sendFile } from '../download.ts'
import type { HttpEnv } from '../env.ts'
import { languageOf } from '../language-of.ts'
import { ended, readBody } from '../read-request.ts'

const MEGABYTE = 1024 * 1024
const MOST_MEGABYTES = 101
const MOST_FILES = 100

/** Papers of 100 MB together and their form around them. */
const uploadLimit = bodyLimit({
  maxSize: MOST_MEGABYTES * MEGABYTE,
  onError: (request) => turnAway(request, 413, 'body-too-large', { limit: '100 MB' }),
})

const OFFICE_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The checker: papers in, what is wrong with them out. It asks no ledger and keeps nothing. */
export function checkerRoutes() {
  return new Hono<HttpEnv>()
    .post('/check', uploadLimit, async (request) =>
      request.json({ papers: await checkSentFiles(await sentFiles(request)) }),
    )
    .post('/check/pasted', async (request) => {
      const { text, name = CHECKER_WORDS.pasted[languageOf(request)] } = await readBody(
        request,
        pastedBody,
      )
      const pasted = { file: name, bytes: new TextEncoder().encode(text) }
      return request.json({ papers: await checkSentFiles([pasted]) })
    })
    .post('/check/report', uploadLimit, async (request) => {
      const bytes = await reportOnSentFiles(await sentFiles(request), languageOf(request))
      const name = `${CHECKER_WORDS.title[languageOf(request)]}.html`
      return sendFile(request, { name, mediaType: 'text/html; charset=utf-8', bytes })
    })
    .post('/check/masked', uploadLimit, async (request) => {
      const [file] = await sentFiles(request)
      if (file === undefined) return turnAway(request, 400, 'file-missing')
      const masked = await maskSentFile(file, languageOf(request))
      if (masked.kind === 'unread')
        return turnAwayWith(request, 400, masked.problem, masked.message)
      const { name, bytes } = masked
      return sendFile(request, { name, mediaType: mediaTypeOf(name), bytes })
    })
    .post('/check/marked', uploadLimit, async (request) => {
      const files = await sentFiles(request)
      const marked = await markSentFile(files, languageOf(request))
      if (marked.kind === 'unread')
        return turnAwayWith(request, 400, marked.problem, marked.message)
      if (marked.kind === 'takes-no-remarks') return turnAway(request, 400, 'takes-no-remarks')
      const { bytes, format } = marked
      return sendFile(request, {
        name: files[0]?.file ?? '',
        mediaType: OFFICE_TYPES[format],
        bytes,
      })
    })
}

function mediaTypeOf(name: string): string {
  const ending = /\.(docx|xlsx)$/iu.exec(name)?.[1]?.toLowerCase()
  return ending === 'docx' || ending === 'xlsx' ? OFFICE_TYPES[ending] : 'text/plain; charset=utf-8'
}

/** The form's files, in their order, and its texts, which were pasted. None ends the request with 400. */
async function sentFiles(request: Context<HttpEnv>): Promise<readonly SentFile[]> {
  const form = await request.req.parseBody({ all: true }).catch(() => ({}) as Record<string, never>)
  const { file = [], text = [] } = form as Readonly<Record<string, Given | undefined>>
  const files = await Promise.all([...listOf(file), ...listOf(text)].flatMap(sent(request)))
  if (files.length > 0 && files.length <= MOST_FILES) return apart(files)
  throw ended(turnAway(request, 400, 'file-missing'))
}

/** Two files of one name are told apart: 简报.docx, 简报.docx (2). */
function apart(files: readonly SentFile[]): readonly SentFile[] {
  const seen = new Map<string, number>()
  return files.map((sentFile) => {
    const times = (seen.get(sentFile.file) ?? 0) + 1
    seen.set(sentFile.file, times)
    return times === 1 ? sentFile : { ...sentFile, file: `${sentFile.file} (${times})` }
  })
}

type One = string | File
type Given = One | readonly One[]

const listOf = (given: Given): readonly One[] => (Array.isArray(given) ? given : [given as One])

function sent(request: Context<HttpEnv>) {
  return (one: One): readonly Promise<SentFile>[] => {
    if (one instanceof File) return [fileOf(one)]
    const file = CHECKER_WORDS.pasted[languageOf(request)]
    return one === '' ? [] : [Promise.resolve({ file, bytes: new TextEncoder().encode(one) })]
  }
}

async function fileOf(file: File): Promise<SentFile> {
  return { file: file.name.replaceAll('\0', ''), bytes: new Uint8Array(await file.arrayBuffer()) }
}
