import { SIZES } from '../../core/bulletin/official-page.ts'
import type { Sheet } from '../../core/bulletin/sheet.ts'
import { type TextPiece, textPiece } from './pieces.ts'

/** What stands above the table of a sheet. */
export function sheetHead(sheet: Sheet): readonly TextPiece[] {
  const ends = sheet.ends
    ? [{ ...textPiece('sheet-ends', sheet.ends.left), ends: sheet.ends.right }]
    : []
  return [...sheet.titleLines.map((line) => textPiece('sheet-title', line)), ...ends]
}

/** What stands under it. */
export function sheetNotes(sheet: Sheet): readonly TextPiece[] {
  return sheet.notes.map((note) => textPiece('note', note))
}

/** The size of letters that a sheet's columns leave room for. */
export function sheetLetters(sheet: Sheet): number {
  return sheet.widths.length > 6 ? SIZES.five : SIZES.smallFour
}
