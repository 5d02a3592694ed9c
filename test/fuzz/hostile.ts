import { cell, docxOf, paragraph, row, xlsxOf } from '../../src/documents/reading/testing/zip-of.ts'

const ENTITIES = `<!DOCTYPE a [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n} "${'&a;'.repeat(30)}">`).join('')}]>`

const many = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index)).join('')

/** Files made to take all time or all memory, by what they try. */
export const HOSTILE: Readonly<Record<string, () => Buffer>> = {
  'a body that unpacks to a gigabyte': () => docxOf(paragraph(' '.repeat(400_000_000))),
  'XML entities within entities': () =>
    docxOf('', {
      'word/document.xml': `<?xml version="1.0"?>${ENTITIES}<w:document>&a29;</w:document>`,
    }),
  'tables in tables in Word': () =>
    docxOf('<w:tbl><w:tr><w:tc>'.repeat(2000) + '</w:tc></w:tr></w:tbl>'.repeat(2000)),
  'tables in tables in a page': () =>
    Buffer.from(`<html><body>${'<table><tr><td>'.repeat(20_000)}5件`),
  'a Word cell a hundred million columns wide': () =>
    docxOf(
      `<w:tbl>${row(cell('甲'), cell('乙'))}${many(200, () => row(cell('', '<w:gridSpan w:val="99999999"/><w:vMerge/>')))}</w:tbl>`,
    ),
  'spans over everything in a page': () =>
    Buffer.from(
      `<html><table><tr>${'<td colspan="10000" rowspan="10000">5</td>'.repeat(200)}</tr>${'<tr><td>1</td></tr>'.repeat(20_000)}</table></html>`,
    ),
  'the last column in every row': () =>
    xlsxOf(
      `<sheetData>${many(20_000, (n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>5</v></c></row>`)}</sheetData>`,
    ),
  'merges over one another': () =>
    xlsxOf(
      `<sheetData>${many(3000, (n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>5</v></c><c r="J${n + 1}"><v>5</v></c></row>`)}</sheetData><mergeCells>${many(3000, (n) => `<mergeCell ref="A${n + 1}:XFD1048576"/>`)}</mergeCells>`,
    ),
  'thousands of counts in one sentence': () =>
    Buffer.from(`共转办9件。${'甲县5件、'.repeat(20_000)}`),
  'brackets that never close': () => Buffer.from(`第三批12件${'（来电8件'.repeat(30_000)}`),
  'a number of endless digits': () => Buffer.from('9'.repeat(200_000)),
  'marks alone': () => Buffer.from('、，；。（）'.repeat(30_000)),
  'a table of bars': () => Buffer.from(`|甲|乙|\n|---|---|\n${'|'.repeat(200_000)}`),
  'numbered points without end': () => Buffer.from('一是抓紧，二是落实，'.repeat(20_000)),
  'contents of stars': () => Buffer.from(`【导读】${'★第三批12件'.repeat(10_000)}`),
  'claims and verdicts without end': () => Buffer.from(`信访件反映${'“甲”属实，'.repeat(30_000)}`),
}
