import type { CheckPlace } from '../../core/figures/text/place.ts'
import { findPrivate } from '../../core/privacy/find-private.ts'
import type { PrivacyFinding } from '../../core/privacy/finding.ts'
import { textsOf } from '../../core/privacy/paper-texts.ts'
import type { ReadPaper } from '../../core/reading/paper.ts'
import { readPaper } from '../reading/read-paper.ts'
import { textOfPaper } from './mask-text.ts'
import { type MaskedCopy, maskedCopy } from './masked-copy.ts'

export type MaskedPaper = MaskedCopy & { readonly found: readonly PrivacyFinding<CheckPlace>[] }

/** A paper's masked copy and what was masked. The copy is read again: where anything is left in it, plain text is given instead. */
export async function maskPaper(bytes: Buffer, paper: ReadPaper): Promise<MaskedPaper> {
  const found = findPrivate(textsOf(paper))
  const copy = maskedCopy(bytes, paper, found)
  if (copy.isText || !(await stillHolds(copy.bytes, found))) return { ...copy, found }
  const text = new TextEncoder().encode(textOfPaper(paper, found))
  return { bytes: text, isText: true, found }
}

async function stillHolds(
  copy: Uint8Array,
  found: readonly PrivacyFinding<CheckPlace>[],
): Promise<boolean> {
  const again = findPrivate(textsOf(await readPaper(Buffer.from(copy))))
  return again.some(({ text }) => found.some((one) => one.text === text))
}
