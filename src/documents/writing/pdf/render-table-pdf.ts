import type { Sheet } from '../../../core/bulletin/sheet.ts'
import { sheetHead, sheetLetters, sheetNotes } from '../sheet-pieces.ts'
import { placeItems } from './items.ts'
import { areaOf, drawPages } from './render-pdf.ts'
import { tableItems } from './table-items.ts'
import { textItems } from './text-items.ts'

/** A public table as PDF with embedded letters; its heading rows come again on every page. */
export async function renderTablePdf(sheet: Sheet): Promise<Uint8Array> {
  const area = areaOf(sheet.orientation)
  const items = [
    ...sheetHead(sheet).flatMap((piece) => textItems(piece, area.width)),
    ...tableItems(sheet, area.width, sheetLetters(sheet)),
    ...sheetNotes(sheet).flatMap((piece) => textItems(piece, area.width)),
  ]
  const paper = {
    title: sheet.titleLines.join(''),
    pageNumbers: 'dash',
    orientation: sheet.orientation,
  } as const
  return drawPages(paper, placeItems(items, area.height), area)
}
