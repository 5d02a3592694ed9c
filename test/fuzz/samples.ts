import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { utils, write } from '@e965/xlsx'
import PDFDocument from 'pdfkit'
import { gb18030Of } from '../../src/documents/reading/testing/gb18030.ts'
import {
  cell,
  docxOf,
  paragraph,
  row,
  sheetData,
  xlsxOf,
} from '../../src/documents/reading/testing/zip-of.ts'

/** Sound files of each format, to be broken. */
export type Samples = Readonly<Record<string, readonly Buffer[]>>

const TEXT = [
  '某市配合省生态环境保护督察工作简报',
  '2024年第2期 总第2期',
  '第三批信访件12件（来电8件，来信5件），累计转办４０件。',
  '按区域分布为：甲县5件、乙县4件、丙区3件；其中，涉及2个区的有1件。',
  '按类别分为：水6件（50.0%）、大气4件（33.3%）、噪声2件（16.7%）。',
  '提出三点要求。一是抓紧，二是落实，三是公开。办结率为54.9%。',
].join('\n')
const TABLE = [
  ['县区', '件数', '办结'],
  ['甲县', '4', '2'],
  ['乙县', '5', '3'],
  ['合计', '9', '6'],
] as const

const html = `<html><head><meta charset="utf-8"></head><body>${TEXT.split('\n')
  .map((line) => `<p>${line}</p>`)
  .join(
    '',
  )}<table>${TABLE.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table></body></html>`
const markdown = `# ${TEXT.replace('\n', '\n\n## ')}\n\n| 县区 | 件数 |\n|---|---:|\n| 甲县 | **4** |\n| 合计 | 4 |\n`
const csv = TABLE.map((cells) => cells.join(',')).join('\r\n')
const docx = docxOf(
  `${TEXT.split('\n').map(paragraph).join('')}<w:tbl>${TABLE.map((cells) => row(...cells.map((text) => cell(text)))).join('')}</w:tbl>`,
)
const sheet = `${sheetData(TABLE)}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`

function book(bookType: 'biff8' | 'xlsb' | 'xlml'): Buffer {
  const made = utils.book_new()
  utils.book_append_sheet(made, utils.aoa_to_sheet(TABLE.map((cells) => [...cells])), '汇总')
  return Buffer.from(write(made, { type: 'buffer', bookType }) as Uint8Array)
}

function pdf(): Promise<Buffer> {
  return new Promise((resolve) => {
    const made = new PDFDocument()
    const pieces: Buffer[] = []
    made.on('data', (piece: Buffer) => pieces.push(piece))
    made.on('end', () => resolve(Buffer.concat(pieces)))
    made.text('Batch 3: 12 (8 by telephone, 5 by letter).').rect(50, 200, 200, 40).stroke()
    made.text('A 4  B 5  total 9', 60, 210)
    made.end()
  })
}

const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

const SHARED = fileURLToPath(new URL('../../../shared/samples/', import.meta.url))
const LARGEST = 400_000

/** Real papers of a format where they lie beside this checkout. */
function shared(...endings: readonly string[]): readonly Buffer[] {
  return ['office', 'handover']
    .map((folder) => `${SHARED}${folder}/`)
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => folder + name))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => readFileSync(file))
    .filter(({ length }) => length < LARGEST)
}

/** Every format that the checker reads, ours first. */
export async function samples({ withShared }: { readonly withShared: boolean }): Promise<Samples> {
  const more = (...endings: readonly string[]) => (withShared ? shared(...endings) : [])
  const doc = readFileSync(
    new URL('../../src/documents/reading/fixtures/hand-over.doc', import.meta.url),
  )
  return {
    docx: [docx, ...more('.docx')],
    doc: [doc, ...more('.doc')],
    xlsx: [xlsxOf(sheet), ...more('.xlsx')],
    xls: [book('biff8'), ...more('.xls')],
    xlsb: [book('xlsb')],
    'xml of Excel': [book('xlml')],
    pdf: [await pdf(), ...more('.pdf')],
    html: [Buffer.from(html), ...more('.html')],
    markdown: [Buffer.from(markdown)],
    csv: [Buffer.from(csv), gb18030Of(csv)],
    text: [Buffer.from(`\ufeff${TEXT}`), gb18030Of(TEXT), utf16(TEXT), ...more('.txt')],
    pasted: [Buffer.from(TEXT)],
  }
}
