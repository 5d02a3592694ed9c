import { PaperRefused } from '../reading/paper-refused.ts'
import { openZip, unpack } from '../reading/zip.ts'
import { zipParts } from '../writing/archive.ts'

/** The parts of an office file by name, unpacked, in their order. */
export type OfficeParts = Map<string, Uint8Array>

/** A copy is made in memory: larger files are not marked. */
const MOST_BYTES = 200 * 1024 * 1024

/** Unpacks an office file; throws PaperRefused where it would unpack beyond what is marked. */
export function openParts(bytes: Buffer): OfficeParts {
  const zip = openZip(bytes)
  const size = [...zip.values()].reduce((all, entry) => all + entry.size, 0)
  if (size > MOST_BYTES) throw new PaperRefused('unpacks-too-large')
  return new Map([...zip].map(([name, entry]) => [name, unpack(entry)]))
}

/** The office file again: every part that was not changed holds the same bytes as before. */
export function closeParts(parts: OfficeParts): Uint8Array {
  return zipParts(Object.fromEntries(parts))
}

const BOM = '\ufeff'

/** A part as text; null where there is none. A mark at its beginning is left out. */
export function textOf(parts: OfficeParts, name: string): string | null {
  const bytes = parts.get(name)
  if (bytes === undefined) return null
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes).replace(BOM, '')
}

/** Puts a text in for a part, in UTF-8. */
export function setText(parts: OfficeParts, name: string, text: string): void {
  const utf8 = text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(["'])/i, '$1UTF-8$2')
  parts.set(name, new TextEncoder().encode(utf8))
}
