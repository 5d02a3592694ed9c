import { open, readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileTypeFromFile } from 'file-type'
import type { FileFacts } from '../../core/attachment/attachment.ts'
import { MEDIA_KINDS, showingOf } from '../../core/attachment/media-types.ts'
import type { Day } from '../../core/calendar/day.ts'
import { dayOfPaper } from '../../core/reading/paper-day.ts'
import { likenessSafely, readPaperSafely } from '../reading/read-safely.ts'
import { cameraFacts } from './camera-facts.ts'

/** What the bytes say of themselves, apart from their hash and length. */
export type ReadFacts = Omit<FileFacts, 'sha256' | 'bytes'>

/** Kinds that are told apart by their name alone, once the bytes say that they are of that family. */
const OLD_OFFICE: Readonly<Record<string, string>> = {
  '.doc': 'application/msword',
  '.wps': 'application/msword',
  '.xls': 'application/vnd.ms-excel',
  '.et': 'application/vnd.ms-excel',
  '.ppt': 'application/vnd.ms-powerpoint',
  '.dps': 'application/vnd.ms-powerpoint',
}
/** Names of the same kinds that the reader of signatures uses. */
const SAME: Readonly<Record<string, string>> = {
  'image/heic-sequence': 'image/heic',
  'image/heif-sequence': 'image/heif',
  'audio/x-m4a': 'audio/mp4',
  'audio/vnd.wave': 'audio/wav',
  'video/x-m4v': 'video/mp4',
  'application/x-rar-compressed': 'application/vnd.rar',
}

/** The facts of a file by its content; null where it is of no kind that is taken. `name` only tells apart what one signature shares. */
export async function factsOfFile(file: string, name: string): Promise<ReadFacts | null> {
  const mediaType = await mediaTypeOf(file, extname(name).toLowerCase())
  if (mediaType === null || !(mediaType in MEDIA_KINDS)) return null
  if (!mediaType.startsWith('image/')) {
    const nothing = { widthPx: null, heightPx: null, takenAt: null, position: null }
    return { mediaType, ...nothing, likeness: null, writtenOn: await paperDay(file, mediaType) }
  }
  const likeness = await likenessSafely(() => readFile(file), mediaType)
  return { mediaType, ...(await cameraFacts(await readFile(file))), likeness, writtenOn: null }
}

const MEGABYTE = 1024 * 1024
/** A paper larger or slower than this is a book of pictures; its day is then left unknown. */
const READ = { bytes: 20 * MEGABYTE, milliseconds: 10_000 }

async function paperDay(file: string, mediaType: string): Promise<Day | null> {
  if (!['text', 'pdf'].includes(showingOf(mediaType))) return null
  if ((await stat(file)).size > READ.bytes) return null
  const read = await readPaperSafely(await readFile(file), { milliseconds: READ.milliseconds })
  return read.ok ? dayOfPaper(read.value) : null
}

async function mediaTypeOf(file: string, ending: string): Promise<string | null> {
  const found = await fileTypeFromFile(file)
  if (!found) return (await isPlainText(file)) ? 'text/plain' : null
  const mediaType: string = SAME[found.mime] ?? found.mime
  if (mediaType === 'application/x-cfb') return OLD_OFFICE[ending] ?? null
  if (mediaType === 'application/zip' && ending === '.ofd') return 'application/ofd'
  return mediaType
}

const LOOKED_AT = 65_536
/** Tab, line feed, vertical tab, form feed, carriage return and escape stand in texts; other control characters do not. */
const IN_TEXTS = new Set([9, 10, 11, 12, 13, 27])
const SPACE = 32
/** What a browser might run if it were served as what it is. */
const MARKUP = /<\s*(!doctype|html|svg|script|\?xml|body|head|iframe)/i

/** Text without control characters that is no markup, in UTF-8 or the Chinese encoding. */
async function isPlainText(file: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0)
    const bytes = buffer.subarray(0, bytesRead)
    const text = decoded(bytes)
    return text !== null && !hasControls(bytes) && !MARKUP.test(text)
  } finally {
    await handle.close()
  }
}

function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((code) => code < SPACE && !IN_TEXTS.has(code))
}

function decoded(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      // The last character may be cut: `stream` leaves it aside.
      return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    } catch {}
  }
  return null
}
