import { Readable } from 'node:stream'
import { createInflateRaw, inflateRawSync } from 'node:zlib'
import { LIMITS } from './limits.ts'
import { PaperRefused } from './paper-refused.ts'

/** A part of a zip file, found in the central directory, not yet unpacked. */
export type ZipEntry = {
  readonly name: string
  readonly size: number
  readonly packed: Buffer
  readonly stored: boolean
}

export type Zip = ReadonlyMap<string, ZipEntry>

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

/** The parts of a zip by name. Nothing is unpacked; what would unpack too large is refused here. */
export function openZip(bytes: Buffer): Zip {
  try {
    return readDirectory(bytes)
  } catch (error) {
    throw error instanceof PaperRefused ? error : new PaperRefused('damaged', error)
  }
}

function readDirectory(bytes: Buffer): Zip {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  const entries = new Map<string, ZipEntry>()
  let at = bytes.readUInt32LE(end + 16)
  let total = 0
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new PaperRefused('damaged')
    const entry = readEntry(bytes, at)
    total += entry.size
    if (total > LIMITS.unpackedBytes || isBomb(entry)) throw new PaperRefused('unpacks-too-large')
    entries.set(entry.name, entry)
    at +=
      46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes.readUInt32LE(at) === END) return at
  }
  throw new PaperRefused('damaged')
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new PaperRefused('password-protected')
  const packedSize = bytes.readUInt32LE(at + 20)
  const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28))
  const local = bytes.readUInt32LE(at + 42)
  if (bytes.readUInt32LE(local) !== LOCAL) throw new PaperRefused('damaged')
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (start + packedSize > bytes.length) throw new PaperRefused('damaged')
  return {
    name: name.replaceAll('\\', '/'),
    size: bytes.readUInt32LE(at + 24),
    packed: bytes.subarray(start, start + packedSize),
    stored: bytes.readUInt16LE(at + 10) === 0,
  }
}

function isBomb({ size, packed }: ZipEntry): boolean {
  return size > LIMITS.freeBytes && size > packed.length * LIMITS.ratio
}

/** A small part unpacked whole. The directory's size is the most that is ever written. */
export function unpack(entry: ZipEntry): Buffer {
  if (entry.stored) return entry.packed
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, entry.size) })
  } catch (error) {
    throw new PaperRefused('damaged', error)
  }
}

/** A part unpacked piece by piece, for those that may be large. */
export async function* unpackStream(entry: ZipEntry): AsyncGenerator<Buffer> {
  if (entry.stored) {
    yield entry.packed
    return
  }
  let seen = 0
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 })
  const source = Readable.from(slices(entry.packed)).on('error', () => inflate.destroy())
  for await (const piece of source.pipe(inflate)) {
    const chunk = piece as Buffer
    seen += chunk.length
    if (seen > entry.size) throw new PaperRefused('unpacks-too-large')
    yield chunk
  }
  if (seen < entry.size) throw new PaperRefused('damaged')
}

function* slices(bytes: Buffer, size = 1024 * 1024): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
