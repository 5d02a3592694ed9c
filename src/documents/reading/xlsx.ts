import type { PaperNotice, ReadPaper } from '../../core/reading/paper.ts'
import { spreadMerges } from './grid-merges.ts'
import { readDateStyles, readSharedStrings, readWorkbook } from './xlsx-parts.ts'
import { readSheet } from './xlsx-sheet.ts'
import type { Zip } from './zip.ts'

const MANY_EMPTY_ROWS = 1000

/** An .xlsx workbook, every sheet in its order, hidden ones too. */
export async function readXlsx(zip: Zip): Promise<ReadPaper> {
  const { sheets, mac } = await readWorkbook(zip)
  const context = { strings: await readSharedStrings(zip), dates: await readDateStyles(zip), mac }
  const notices = new Set<PaperNotice>()
  if ([...zip.keys()].some((name) => /vbaProject\.bin$/i.test(name))) notices.add('macros-ignored')
  if ([...zip.keys()].some((name) => name.startsWith('xl/externalLinks/')))
    notices.add('external-links-ignored')
  const parts = []
  for (const { name, path, hidden } of sheets) {
    const entry = zip.get(path)
    if (entry === undefined || !/worksheets/.test(path)) continue
    const { rows, merges, skipped } = await readSheet(entry, context)
    if (hidden && rows.length > 0) notices.add('hidden-sheet')
    if (skipped > MANY_EMPTY_ROWS) notices.add('empty-rows-skipped')
    parts.push({
      kind: 'grid',
      sheet: name,
      merges: 'marked',
      rows: spreadMerges(rows, merges),
    } as const)
  }
  return { format: 'xlsx', parts, notices: [...notices] }
}
