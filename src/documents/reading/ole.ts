import { CFB } from '@e965/xlsx'
import type { ReadPaper } from '../../core/reading/paper.ts'
import { readDoc } from './doc.ts'
import { PaperRefused } from './paper-refused.ts'
import { readXls } from './xls.ts'

/** The old compound files: .xls, .et, .doc, .wps, and the shell around an encrypted .xlsx or .docx. */
export function readOle(bytes: Buffer): ReadPaper {
  const streams = openStreams(bytes)
  if (streams.has('EncryptedPackage') || streams.has('EncryptionInfo'))
    throw new PaperRefused('password-protected')
  if (streams.has('WordDocument')) return readDoc(streams)
  const book = streams.get('Workbook') ?? streams.get('Book')
  if (book !== undefined) {
    if (isLocked(book)) throw new PaperRefused('password-protected')
    return readXls(bytes)
  }
  throw new PaperRefused(isOtherWriter(streams) ? 'not-word' : 'unknown-type')
}

/** Microsoft Works and early WPS keep their text in streams of their own. */
function isOtherWriter(streams: ReadonlyMap<string, Buffer>): boolean {
  return ['CONTENTS', 'MatOST', 'MN0'].some((name) => streams.has(name))
}

/** The part of SheetJS's container reader that is used; the package leaves it untyped. */
type Container = {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly { readonly content?: Uint8Array }[]
}

/** The streams of a compound file by their last name. */
function openStreams(bytes: Buffer): ReadonlyMap<string, Buffer> {
  try {
    const container: Container = CFB.read(bytes, { type: 'buffer' })
    const streams = new Map<string, Buffer>()
    container.FullPaths.forEach((path, i) => {
      const content = container.FileIndex[i]?.content
      const name = path.split('/').findLast((part) => part !== '') ?? path
      if (content !== undefined && !streams.has(name)) streams.set(name, Buffer.from(content))
    })
    return streams
  } catch (error) {
    throw new PaperRefused('damaged', error)
  }
}

const FILE_PASS = 0x2f
const FIRST_RECORDS = 4

/** Whether a workbook's first records say that all others are encrypted ([MS-XLS] 2.4.117). */
function isLocked(book: Buffer): boolean {
  let at = 0
  for (let i = 0; i < FIRST_RECORDS && at + 4 <= book.length; i++) {
    if (book.readUInt16LE(at) === FILE_PASS) return true
    at += 4 + book.readUInt16LE(at + 2)
  }
  return false
}
