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
  for (const [name, entry] of zip) parts[name] = [new Uint8Array(unpack(entry)), { level: 0 }]
  return readXls(Buffer.from(zipSync(parts)))
}
