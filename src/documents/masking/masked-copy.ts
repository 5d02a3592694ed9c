import type { CheckPlace } from '../../core/figures/text/place.ts'
import type { PrivacyFinding } from '../../core/privacy/finding.ts'
import type { ReadPaper } from '../../core/reading/paper.ts'
import { closeParts, openParts } from '../marking/parts-of-zip.ts'
import { decodeText } from '../reading/decode-text.ts'
import { maskDocx } from './mask-docx.ts'
import { maskedCells, maskedLines, textOfPaper } from './mask-text.ts'
import { maskXlsx } from './mask-xlsx.ts'

/** A copy of a paper with names and numbers of private persons hidden. */
export type MaskedCopy = {
  readonly bytes: Uint8Array
  /** The file's own format cannot be masked in place: the copy is plain text. */
  readonly isText: boolean
}

/** A copy of a paper in which everything found is masked: Word files, workbooks and texts as they are, all others as text. */
export function maskedCopy(
  bytes: Buffer,
  paper: ReadPaper,
  found: readonly PrivacyFinding<CheckPlace>[],
): MaskedCopy {
  switch (paper.format) {
    case 'docx': {
      const parts = openParts(bytes)
      maskDocx(parts, found)
      return { bytes: closeParts(parts), isText: false }
    }
    case 'xlsx': {
      const parts = openParts(bytes)
      maskXlsx(parts, paper, found)
      return { bytes: closeParts(parts), isText: false }
    }
    case 'text':
    case 'csv': {
      const { text } = decodeText(bytes)
      const isTable = paper.parts.some(({ kind }) => kind === 'grid')
      const masked = isTable ? maskedCells(text, paper, found) : maskedLines(text, found)
      return { bytes: new TextEncoder().encode(masked), isText: false }
    }
    default:
      return { bytes: new TextEncoder().encode(textOfPaper(paper, found)), isText: true }
  }
}
