import { isDateFormat } from './date-format.ts'
import { PaperRefused } from './paper-refused.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

export type WorkbookSheet = {
  readonly name: string
  readonly path: string
  readonly hidden: boolean
}

/** The sheets of a workbook; `mac` where its days are counted from 1904. */
export type Workbook = { readonly sheets: readonly WorkbookSheet[]; readonly mac: boolean }

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** The sheets of a workbook in their order, with the parts that hold them. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const entry = zip.get('xl/workbook.xml')
  if (entry === undefined) throw new PaperRefused('damaged')
  const targets = await readRelations(zip)
  const sheets: WorkbookSheet[] = []
  let mac = false
  await readXml(entry, {
    open: (name, attributes) => {
      const { date1904, state = 'visible', name: title = '' } = attributes
      if (local(name) === 'workbookPr') mac = /^(?:1|true)$/.test(date1904 ?? '')
      if (local(name) !== 'sheet') return
      const path = targets.get(attributes['r:id'] ?? attributes['relationships:id'] ?? '')
      const hidden = state !== 'visible'
      if (path !== undefined && zip.has(path)) sheets.push({ name: title, path, hidden })
    },
  })
  return { sheets, mac }
}

async function readRelations(zip: Zip): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>()
  const entry = zip.get('xl/_rels/workbook.xml.rels')
  if (entry === undefined) return targets
  await readXml(entry, {
    open: (_, { Id, Target, TargetMode }) => {
      if (Id === undefined || Target === undefined || TargetMode === 'External') return
      targets.set(
        Id,
        Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`,
      )
    },
  })
  return targets
}

/** The shared texts; phonetic readings are left out, runs are joined. */
export async function readSharedStrings(zip: Zip): Promise<readonly string[]> {
  const entry = zip.get('xl/sharedStrings.xml')
  const strings: string[] = []
  if (entry === undefined) return strings
  let current = ''
  let inText = false
  let phonetic = false
  await readXml(entry, {
    open: (name) => {
      const tag = local(name)
      if (tag === 'si') current = ''
      else if (tag === 'rPh') phonetic = true
      else if (tag === 't') inText = !phonetic
    },
    text: (text) => {
      if (inText) current += text
    },
    close: (name) => {
      const tag = local(name)
      if (tag === 't') inText = false
      else if (tag === 'rPh') phonetic = false
      else if (tag === 'si') strings.push(unescapeControls(current))
    },
  })
  return strings
}

/** Excel writes control characters as _x000D_. */
export function unescapeControls(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text
}

/** For each cell style, whether its number format shows a date. */
export async function readDateStyles(zip: Zip): Promise<readonly boolean[]> {
  const entry = zip.get('xl/styles.xml')
  const styles: boolean[] = []
  if (entry === undefined) return styles
  const codes = new Map<number, string>()
  let inCells = false
  await readXml(entry, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      const tag = local(name)
      if (tag === 'numFmt') codes.set(Number(numFmtId), formatCode)
      else if (tag === 'cellXfs') inCells = true
      else if (tag === 'xf' && inCells) {
        const id = Number(numFmtId)
        styles.push(isDateFormat(id, codes.get(id)))
      }
    },
    close: (name) => {
      if (local(name) === 'cellXfs') inCells = false
    },
  })
  return styles
}
