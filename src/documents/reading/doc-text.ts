import { PaperRefused } from './paper-refused.ts'

/** The main text of a Word file, and for each character the byte at which it is stored. */
export type DocText = { readonly characters: string; readonly positions: readonly number[] }

const WORD_MAGIC = 0xa5ec
const OLDEST = 0xc1
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200

/** The stream named 0Table or 1Table, whichever the file says is in use. */
export function tableStream(streams: ReadonlyMap<string, Buffer>): Buffer {
  const document = mainStream(streams)
  const name = (document.readUInt16LE(0x0a) & SECOND_TABLE) === 0 ? '0Table' : '1Table'
  const table = streams.get(name)
  if (table === undefined) throw new PaperRefused('damaged')
  return table
}

/** The stream of a Word file that holds its text; throws PaperRefused where it is damaged, older than Word 97 or under a password. */
export function mainStream(streams: ReadonlyMap<string, Buffer>): Buffer {
  const document = streams.get('WordDocument')
  if (document === undefined || document.length < 0x200) throw new PaperRefused('damaged')
  if (document.readUInt16LE(0) !== WORD_MAGIC || document.readUInt16LE(2) < OLDEST)
    throw new PaperRefused('old-word')
  if ((document.readUInt16LE(0x0a) & ENCRYPTED) !== 0) throw new PaperRefused('password-protected')
  return document
}

/** Puts the pieces of the text together in the order in which they are read ([MS-DOC] 2.4.1). */
export function readDocText(streams: ReadonlyMap<string, Buffer>): DocText {
  const document = mainStream(streams)
  const length = document.readUInt32LE(0x4c)
  const pieces = pieceTable(
    tableStream(streams),
    document.readUInt32LE(0x1a2),
    document.readUInt32LE(0x1a6),
  )
  const texts: string[] = []
  const positions: number[] = []
  for (const { from, to, fc } of pieces) {
    const isNarrow = (fc & 0x40000000) !== 0
    const width = isNarrow ? 1 : 2
    const start = isNarrow ? (fc & 0x3fffffff) / 2 : fc
    const bytes = document.subarray(start, start + (to - from) * width)
    const text = isNarrow
      ? new TextDecoder('windows-1252').decode(bytes)
      : bytes.toString('utf16le')
    if (text.length < to - from) throw new PaperRefused('damaged')
    texts.push(text)
    for (let i = 0; i < text.length; i++) positions.push(start + i * width)
  }
  return { characters: texts.join('').slice(0, length), positions }
}

type Piece = { readonly from: number; readonly to: number; readonly fc: number }

function pieceTable(table: Buffer, start: number, size: number): readonly Piece[] {
  let at = start
  while (at < start + size && table.readUInt8(at) === 1) at += 3 + table.readUInt16LE(at + 1)
  if (table.readUInt8(at) !== 2) throw new PaperRefused('damaged')
  const count = (table.readUInt32LE(at + 1) - 4) / 12
  const first = at + 5
  return Array.from({ length: count }, (_, i) => ({
    from: table.readUInt32LE(first + i * 4),
    to: table.readUInt32LE(first + (i + 1) * 4),
    fc: table.readUInt32LE(first + (count + 1) * 4 + i * 8 + 2),
  }))
}
