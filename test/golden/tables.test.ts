import { read, utils } from '@e965/xlsx'
import { expect, it } from 'vitest'
import type { LedgerSheet, Sheet } from '../../src/core/bulletin/sheet.ts'
import type { FigureReference } from '../../src/core/statistics/figure-reference.ts'
import { renderTableDocx } from '../../src/documents/writing/docx/render-table-docx.ts'
import { renderTableHtml } from '../../src/documents/writing/html/render-table-html.ts'
import { renderTablePdf } from '../../src/documents/writing/pdf/render-table-pdf.ts'
import { CellTooLong } from '../../src/documents/writing/xlsx/cell-too-long.ts'
import { ledgerXlsxBytes } from '../../src/documents/writing/xlsx/render-ledger-xlsx.ts'
import { renderTableXlsx } from '../../src/documents/writing/xlsx/render-table-xlsx.ts'
import { dense, docxParagraphs, partOf, pdfPages, sameBytes } from './papers/read-back.ts'

const HEADINGS = [
  '序号',
  '受理编号',
  '交办问题基本情况',
  '行政区域',
  '调查核实情况',
  '是否属实',
  '是否办结',
]
const cell = (text: string) => ({ paragraphs: [text] })

const publicTable: Sheet = {
  name: '第3批/公开表',
  titleLines: ['群众信访举报转办和边督边改公开情况一览表', '（第三批）'],
  ends: { left: '市协调联络组', right: '截至2024年3月14日17:00' },
  widths: [2, 4, 14, 4, 14, 4, 4],
  header: [
    [
      { paragraphs: ['基本信息'], columnSpan: 4 },
      { paragraphs: ['办理情况'], columnSpan: 3 },
    ],
    HEADINGS.map(cell),
  ],
  rows: Array.from({ length: 40 }, (_, index) => [
    { paragraphs: [String(index + 1)], figure: 'row' as FigureReference },
    cell(`D1YZ2024000${String(index + 10)}`),
    cell('夜间生产噪声扰民，运输车辆未加盖篷布。'),
    cell('冷水滩区'),
    { paragraphs: ['一、噪声属实。', '二、粉尘不属实。'] },
    cell('部分属实'),
    cell(index === 0 ? '=1+1' : '已办结'),
  ]),
  notes: ['注：带“*”的为重点件。'],
  orientation: 'landscape',
}

it('writes the same cells into Word, Excel, HTML and PDF', async () => {
  const docx = dense(docxParagraphs(await renderTableDocx(publicTable)).join(''))
  const html = dense(renderTableHtml(publicTable).replace(/<[^>]*>/g, ''))
  const pdf = dense((await pdfPages(await renderTablePdf(publicTable))).join(''))
  const book = read(await renderTableXlsx(publicTable), { type: 'array' })
  const xlsx = dense(
    utils.sheet_to_csv(book.Sheets[book.SheetNames[0] ?? ''] ?? {}).replaceAll('"', ''),
  )
  for (const text of [
    ...publicTable.titleLines,
    ...HEADINGS,
    'D1YZ202400049',
    '二、粉尘不属实。',
    ...publicTable.notes,
  ]) {
    for (const paper of [docx, html, pdf, xlsx]) expect(paper).toContain(dense(text))
  }
})

it('repeats the headings of a long table on every page', async () => {
  const pages = await pdfPages(await renderTablePdf(publicTable))
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages) expect(dense(page)).toContain('受理编号')
  const document = partOf(await renderTableDocx(publicTable), 'word/document.xml')
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  expect(document).toContain('w:orient="landscape"')
  expect(partOf(await renderTableXlsx(publicTable), 'xl/workbook.xml')).toContain(
    '_xlnm.Print_Titles',
  )
  expect(renderTableHtml(publicTable)).toContain('<thead>')
})

it('keeps a case number whole although its column was asked to be narrow', async () => {
  const pages = await pdfPages(
    await renderTablePdf({ ...publicTable, widths: [1, 1, 30, 4, 30, 4, 4] }),
  )
  expect(pages.join('')).toContain('D1YZ202400010')
})

it('loses no text of a row that is longer than a page', async () => {
  const long = Array.from({ length: 90 }, (_, index) => `第${index + 1}点情况属实。`)
  const sheet = { ...publicTable, rows: [[cell('1'), cell('X1'), { paragraphs: long }]] }
  const text = dense((await pdfPages(await renderTablePdf(sheet))).join(''))
  for (const line of long) expect(text).toContain(line)
})

it('stores a text that looks like a formula as text', async () => {
  const sheet = partOf(await renderTableXlsx(publicTable), 'xl/worksheets/sheet1.xml')
  expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>')
  expect(sheet).not.toContain('<f>')
})

const TEXTS = [
  '=SUM(A1)',
  '+1',
  '-2',
  '@me',
  '018',
  '2024-03-14',
  ' 空格 ',
  '甲\n乙',
  '_x0041_',
  '\u0001钟',
  '𬒈𬇕',
  '<a>&"',
  '',
]
const ledger: readonly LedgerSheet[] = [
  {
    name: '台账',
    columns: [
      { heading: '受理编号', width: 10, kind: 'text' },
      { heading: '交办日期', width: 6, kind: 'day' },
      { heading: '件数', width: 4, kind: 'number' },
    ],
    rows: TEXTS.map((text, index) => [text, '2024-02-29', index]),
  },
  { name: '台账', columns: [{ heading: '无', width: 4, kind: 'text' }], rows: [] },
]

it('gives the ledger back as it was: texts, days and numbers', async () => {
  const book = read(await ledgerXlsxBytes(ledger), { type: 'array', cellDates: false })
  expect(book.SheetNames).toEqual(['台账', '台账 (2)'])
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, {
    header: 1,
    raw: true,
    defval: '',
  })
  expect(rows[0]).toEqual(['受理编号', '交办日期', '件数'])
  expect(rows.slice(1)).toEqual(TEXTS.map((text, index) => [text, 45351, index]))
})

it('gives every row of a long ledger back', async () => {
  const rows = Array.from({ length: 6000 }, (_, index) => [
    `第${index}件：${'督察整改'.repeat(20)}`,
  ])
  const sheet: LedgerSheet = {
    name: '台账',
    columns: [{ heading: '问题', width: 8, kind: 'text' }],
    rows,
  }
  const book = read(await ledgerXlsxBytes([sheet]), { type: 'array', dense: true })
  const back = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, {
    header: 1,
  })
  expect(back.slice(1)).toEqual(rows)
})

it('freezes the ledger’s headings and puts a filter on its columns', async () => {
  const sheet = partOf(await ledgerXlsxBytes(ledger), 'xl/worksheets/sheet1.xml')
  expect(sheet).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  )
  expect(sheet).toContain(`<autoFilter ref="A1:C${TEXTS.length + 1}"/>`)
})

it('draws the same workbook to the last byte again', async () => {
  expect(sameBytes(await ledgerXlsxBytes(ledger), await ledgerXlsxBytes(ledger))).toBe(true)
  expect(sameBytes(await renderTableXlsx(publicTable), await renderTableXlsx(publicTable))).toBe(
    true,
  )
})

it('names the cell whose text no spreadsheet can hold instead of cutting it', async () => {
  const rows = [['好'], ['长'.repeat(32768)]]
  const sheet: LedgerSheet = {
    name: '台账',
    columns: [{ heading: '问题', width: 8, kind: 'text' }],
    rows,
  }
  const failed = await ledgerXlsxBytes([sheet]).catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(CellTooLong)
  expect(failed).toMatchObject({ sheet: '台账', row: 3, column: 'A', length: 32768 })
})
