import { type Zippable, zipSync } from 'fflate'
import type { ReadPaper } from '../../core/reading/paper.ts'
import { PaperRefused } from './paper-refused.ts'
import { readXls } from './xls.ts'
import { unpack, type Zip } from './zip.ts'

/** It is held in memory whole, twice. */
const MOST_BYTES = 128 * 1024 * 1024

/**
 * An .xlsb, unpacked here and handed on unpacked: SheetJS's own unpacking never ends on some damaged
 * files, and knows no bounds.
 */
export function readXlsb(zip: Zip): ReadPaper {
  const size = [...zip.values()].reduce((all, entry) => all + entry.size, 0)
  if (size > MOST_BYTES) throw new PaperRefused('unpacks-too-large')
  const parts: Zippable = {}
  for (const [name, entry] of zip) {
    const bytes = new Uint8Array(unpack(entry))
    if (/workbook\.bin$/iu.test(name) && !areReferencesWhole(bytes))
      throw new PaperRefused('damaged')
    parts[name] = [bytes, { level: 0 }]
  }
  return readXls(Buffer.from(zipSync(parts)))
}

const EXTERN_SHEET = 362
const BYTES_EACH = 12

/** SheetJS reads as many references to sheets as a record says it has, be it a thousand million: each takes twelve bytes of the record. */
function areReferencesWhole(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < bytes.length; ) {
    const type = numberAt(bytes, at, 2)
    const size = numberAt(bytes, type.end, 4)
    if (type.value === EXTERN_SHEET && size.end + 4 <= bytes.length) {
      const many = view.getUint32(size.end, true)
      if (4 + many * BYTES_EACH !== size.value) return false
    }
    at = size.end + size.value
  }
  return true
}

/** Seven bits a byte, the lowest first, as long as the eighth is set. */
function numberAt(bytes: Uint8Array, from: number, most: number) {
  let value = 0
  let end = from
  for (let step = 0; step < most && end < bytes.length; step++) {
    const byte = bytes[end++] ?? 0
    value |= (byte & 0x7f) << (7 * step)
    if ((byte & 0x80) === 0) break
  }
  return { value, end }
}
