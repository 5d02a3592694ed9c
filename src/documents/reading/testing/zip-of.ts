import { strToU8, zipSync } from 'fflate'

/** A zip with these parts, for papers made by a test. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const bytes = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  )
  return Buffer.from(zipSync(Object.fromEntries(bytes), { level: 6 }))
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A .docx whose body is this XML. */
export function docxOf(body: string, more: Readonly<Record<string, string>> = {}): Buffer {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`
  return zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...more })
}

/** A Word paragraph; `\n` is a line break inside it. */
export function paragraph(text: string): string {
  const runs = text.split('\n').map((line) => `<w:r><w:t>${line}</w:t></w:r>`)
  return `<w:p>${runs.join('<w:r><w:br/></w:r>')}</w:p>`
}

/** A Word cell of these paragraphs, with its own properties. */
export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split('\r').map(paragraph).join('')}</w:tc>`
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`
}

const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const P = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** An .xlsx with one sheet of this XML (what stands inside `worksheet`). */
export function xlsxOf(
  sheet: string,
  more: Readonly<Record<string, string>> = {},
  sheetName = 'Sheet1',
): Buffer {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${S}" xmlns:r="${R}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${P}"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${S}">${sheet}</worksheet>`,
    ...more,
  })
}

/** Rows of texts as `sheetData`, in inline strings; an empty text makes no cell. */
export function sheetData(rows: readonly (readonly string[])[]): string {
  const xml = rows.map((texts, r) => {
    const cells = texts.map((text, c) =>
      text === ''
        ? ''
        : `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    return `<row r="${r + 1}">${cells.join('')}</row>`
  })
  return `<sheetData>${xml.join('')}</sheetData>`
}
