import type { Sheet } from '../../core/bulletin/sheet.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { unlessCellTooLong } from './cell-refusal.ts'

export type SheetFormat = 'docx' | 'xlsx' | 'html'

/** A table as a file. */
export type SheetFile = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

const MEDIA_TYPES: Readonly<Record<SheetFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
}

/** The table in one form; the writers are loaded when first needed. */
export async function sheetFile(sheet: Sheet, format: SheetFormat): Promise<Result<SheetFile>> {
  const title = sheet.titleLines
    .join('')
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
  const bytes = await unlessCellTooLong(() => bytesOf(sheet, format))
  if (!bytes.ok) return bytes
  return agreed({ name: `${title}.${format}`, mediaType: MEDIA_TYPES[format], bytes: bytes.value })
}

async function bytesOf(sheet: Sheet, format: SheetFormat): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      const { renderTableDocx } = await import('../../documents/writing/docx/render-table-docx.ts')
      return renderTableDocx(sheet)
    }
    case 'xlsx': {
      const { renderTableXlsx } = await import('../../documents/writing/xlsx/render-table-xlsx.ts')
      return renderTableXlsx(sheet)
    }
    case 'html': {
      const { renderTableHtml } = await import('../../documents/writing/html/render-table-html.ts')
      return new TextEncoder().encode(renderTableHtml(sheet))
    }
  }
}
