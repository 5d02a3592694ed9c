import { createHash } from 'node:crypto'
import type { Actor } from '../../../core/account/actor.ts'
import type { Paper } from '../../../core/bulletin/blocks.ts'
import { readFiles, type StoredFile } from '../../../db/bulletin/stored-files.ts'
import type { LedgerTransaction } from '../../../db/ledger.ts'

/** The forms in which an issue is had. */
export type PaperFormat = 'docx' | 'pdf' | 'html' | 'txt'

export const MEDIA_TYPES: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/** A paper in one form, with the hash of its bytes; the same paper gives the same bytes. The writers are loaded when first needed. */
export async function printPaper(
  transaction: LedgerTransaction,
  actor: Actor,
  paper: Paper,
  format: PaperFormat,
): Promise<StoredFile> {
  const hashes = paper.body.flatMap((block) => (block.kind === 'picture' ? [block.sha256] : []))
  const files = await readFiles(transaction, actor.officeId, hashes)
  const bytes = await bytesOf(paper, format, (sha256) => files.get(sha256)?.bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const name = `${paper.title.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()}.${format}`
  return { sha256, mediaType: MEDIA_TYPES[format], name, bytes }
}

async function bytesOf(
  paper: Paper,
  format: PaperFormat,
  pictures: (sha256: string) => Uint8Array | undefined,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      const { renderDocx } = await import('../../../documents/writing/docx/render-docx.ts')
      return renderDocx(paper, pictures)
    }
    case 'pdf': {
      const { renderPdf } = await import('../../../documents/writing/pdf/render-pdf.ts')
      return renderPdf(paper, pictures)
    }
    case 'html': {
      const { renderHtml } = await import('../../../documents/writing/html/render-html.ts')
      return new TextEncoder().encode(renderHtml(paper, pictures))
    }
    case 'txt': {
      const { renderText } = await import('../../../documents/writing/text/render-text.ts')
      return new TextEncoder().encode(renderText(paper))
    }
  }
}
