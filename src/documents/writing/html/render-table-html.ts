import type { Sheet } from '../../../core/bulletin/sheet.ts'
import { sheetHead, sheetNotes } from '../sheet-pieces.ts'
import { htmlPage, tableHtml, textHtml } from './render-html.ts'

/** A public table as one HTML file that asks for nothing else; all text is escaped. */
export function renderTableHtml(sheet: Sheet): string {
  const head = sheetHead(sheet).map(textHtml)
  const notes = sheetNotes(sheet).map(textHtml)
  const page = { title: sheet.titleLines.join(''), orientation: sheet.orientation }
  return htmlPage(page, [...head, tableHtml(sheet), ...notes].join('\n'))
}
