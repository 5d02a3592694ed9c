import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PaperPart, ReadPaper } from '../../core/reading/paper.ts'
import { LIMITS } from './limits.ts'
import { PaperRefused } from './paper-refused.ts'
import { withoutDamagedFonts } from './pdf-fonts.ts'
import { type PdfPage, readPage } from './pdf-page.ts'
import { joinPages } from './pdf-pages.ts'

/** A .pdf with a text layer: its lines as paragraphs, its ruled tables as grids over the page breaks. */
export async function readPdf(bytes: Buffer): Promise<ReadPaper> {
  const document = await open(bytes)
  try {
    const pages: PdfPage[] = []
    for (let number = 1; number <= Math.min(document.numPages, LIMITS.pages); number++) {
      const edges = pages.at(-1)?.spacedEdges ?? null
      pages.push(await readPage(await document.getPage(number), number, edges))
    }
    const parts: readonly PaperPart[] = joinPages(pages)
    if (parts.length === 0 && pages.some((page) => page.hasPictures))
      throw new PaperRefused('no-text-layer')
    return {
      format: 'pdf',
      parts,
      notices: pages.some((page) => page.hasPictures) ? ['pictures-ignored'] : [],
    }
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Scripts are never run and nothing is fetched: the character maps come from the package itself. */
async function open(bytes: Buffer): Promise<PDFDocumentProxy> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  try {
    return await getDocument({
      data: new Uint8Array(withoutDamagedFonts(bytes)),
      cMapUrl: `${join(folder, 'cmaps')}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    }).promise
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    throw new PaperRefused(name === 'PasswordException' ? 'password-protected' : 'damaged', error)
  }
}
