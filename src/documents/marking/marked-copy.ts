import type { Check } from '../../core/figures/check.ts'
import { commentsOn } from '../../core/figures/marks/comments.ts'
import type { Language } from '../../core/wording/words.ts'
import { sniff } from '../reading/sniff.ts'
import { openZip } from '../reading/zip.ts'
import { markDocx } from './mark-docx.ts'
import { markXlsx } from './mark-xlsx.ts'
import { closeParts, openParts } from './parts-of-zip.ts'

/** A copy of a Word file or workbook with a remark at each figure that the checks call wrong; null for papers of other formats. */
export async function markedCopy(
  bytes: Buffer,
  checks: readonly Check[],
  language: Language = 'zh',
): Promise<Uint8Array | null> {
  const format = formatOf(bytes)
  if (format === null) return null
  const comments = commentsOn(checks, language)
  if (comments.length === 0) return bytes
  const parts = openParts(bytes)
  if (format === 'docx') markDocx(parts, comments)
  else await markXlsx(bytes, parts, comments)
  return closeParts(parts)
}

function formatOf(bytes: Buffer): 'docx' | 'xlsx' | null {
  if (sniff(bytes) !== 'zip') return null
  const zip = openZip(bytes)
  if (zip.has('xl/workbook.xml')) return 'xlsx'
  return zip.has('word/document.xml') ? 'docx' : null
}
