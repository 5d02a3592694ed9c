import type { ReadPaper } from '../../core/reading/paper.ts'
import { decodeText } from './decode-text.ts'
import { PaperRefused } from './paper-refused.ts'
import { sniff } from './sniff.ts'
import { openZip } from './zip.ts'

/**
 * The bytes of a foreign file as tables and text, in this thread. Throws PaperRefused when the file
 * cannot be read. Foreign files go through `readPaperSafely`, which also bounds memory and time.
 */
export async function readPaper(bytes: Buffer): Promise<ReadPaper> {
  const kind = sniff(bytes)
  switch (kind) {
    case 'zip':
      return readZip(bytes)
    case 'ole':
      return (await import('./ole.ts')).readOle(bytes)
    case 'sheet-xml':
      return (await import('./xls.ts')).readXls(bytes)
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(bytes)
    case 'html':
      return (await import('./html.ts')).readHtml(decodeText(bytes, declaredCharset(bytes)).text)
    case 'text':
      return (await import('./plain-text.ts')).readText(decodeText(bytes).text)
  }
}

async function readZip(bytes: Buffer): Promise<ReadPaper> {
  const zip = openZip(bytes)
  if (zip.has('xl/workbook.xml')) return (await import('./xlsx.ts')).readXlsx(zip)
  if (zip.has('word/document.xml')) return (await import('./docx.ts')).readDocx(zip)
  if (zip.has('xl/workbook.bin')) return (await import('./xlsb.ts')).readXlsb(zip)
  const { openDocumentKind, readOpenDocument } = await import('./opendocument.ts')
  const kind = openDocumentKind(zip)
  if (kind !== null) return readOpenDocument(zip, kind)
  throw new PaperRefused(
    zip.has('[Content_Types].xml') || zip.has('mimetype') ? 'unknown-type' : 'archive-file',
  )
}

function declaredCharset(bytes: Buffer): string | undefined {
  return /charset\s*=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1]
}
