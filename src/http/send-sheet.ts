import type { Context } from 'hono'
import type { Sheet } from '../core/bulletin/sheet.ts'
import { type SheetFormat, sheetFile } from '../office/tables/sheet-file.ts'
import { refuse } from './answer.ts'
import { sendFile } from './download.ts'
import type { HttpEnv } from './env.ts'

/** Sends a table in one form; a text that no cell holds is refused with its place. */
export async function sendSheet(
  request: Context<HttpEnv>,
  sheet: Sheet,
  format: SheetFormat,
): Promise<Response> {
  const file = await sheetFile(sheet, format)
  return file.ok ? sendFile(request, file.value) : refuse(request, file.refusal)
}
