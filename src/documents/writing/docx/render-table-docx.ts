import { typeArea } from '../../../core/bulletin/official-page.ts'
import type { Sheet } from '../../../core/bulletin/sheet.ts'
import { sheetHead, sheetLetters, sheetNotes } from '../sheet-pieces.ts'
import { pieceXml } from './paragraphs.ts'
import { docxArchive } from './render-docx.ts'
import { tableXml } from './tables.ts'

/** A public table as a Word document; its heading rows come again on every page. The same sheet gives the same bytes. */
export async function renderTableDocx(sheet: Sheet): Promise<Uint8Array> {
  const { width } = typeArea(sheet.orientation)
  const head = sheetHead(sheet).map((piece) => pieceXml(piece, width))
  const notes = sheetNotes(sheet).map((piece) => pieceXml(piece, width))
  const body = [...head, tableXml(sheet, width, sheetLetters(sheet)), ...notes].join('')
  const paper = {
    title: sheet.titleLines.join(''),
    pageNumbers: 'dash',
    orientation: sheet.orientation,
  } as const
  return docxArchive(paper, body, { parts: new Map(), pictures: () => undefined })
}
