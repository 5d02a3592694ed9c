import { readFileSync } from 'node:fs'
import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import type { CaseRow } from '../../core/reading/list.ts'
import { isGrid } from '../../core/reading/paper.ts'
import { readList } from '../../core/reading/read-list.ts'
import { readPaper } from './read-paper.ts'
import { cell, docxOf, paragraph, row, sheetData, xlsxOf } from './testing/zip-of.ts'

const HEADINGS = ['序号', '受理编号', '举报内容', '行政区域', '污染类型', '受理时间', '办结时限']
const TITLE = '省第四生态环境保护督察组第三批交办信访件清单（2024年3月16日）'
const ROWS = [
  [
    '1',
    'D2YZ202400801*',
    '零陵区某镇作坊夜间熬炼，气味刺鼻。',
    '零陵区',
    '大气、水',
    '3.15',
    '3月23日',
  ],
  [
    '2',
    'Ｄ2YZ202400802',
    '零陵区某工地：\n一是夜间施工；\n二是扬尘。',
    '',
    '噪声',
    '2024/3/15',
    '7个工作日',
  ],
  ['3', 'X2YZ202400803', '与D2YZ202400801重复。', '道县/宁远县', '水', '2024年3月12日', '立行立改'],
]

async function rowsOf(bytes: Buffer): Promise<readonly CaseRow[]> {
  return readList(await readPaper(bytes)).tables.flatMap((table) => table.rows)
}

function expectTheList(rows: readonly CaseRow[]) {
  expect(
    rows.map((one) => [
      one.caseNumber,
      one.isKey,
      one.regions,
      one.categories,
      one.receivedAt,
      one.dueAt ?? one.dueRule,
    ]),
  ).toEqual([
    ['D2YZ202400801', true, ['零陵区'], ['大气', '水'], '2024-03-15', '2024-03-23'],
    ['D2YZ202400802', false, ['零陵区'], ['噪声'], '2024-03-15', { kind: 'working', days: 7 }],
    ['X2YZ202400803', false, ['道县', '宁远县'], ['水'], '2024-03-12', { kind: 'at once' }],
  ])
  expect(rows[1]?.complaint).toBe('零陵区某工地：\n一是夜间施工；\n二是扬尘。')
  expect(rows[2]?.mentions).toEqual(['D2YZ202400801'])
  expect(rows.map((one) => one.channel)).toEqual(['来电', '来电', '来信'])
}

describe('the same hand-over list', () => {
  it('from an .xlsx with a merged title and a merged region', async () => {
    const sheet = `${sheetData([[TITLE], HEADINGS, ...ROWS])}<mergeCells><mergeCell ref="A1:G1"/><mergeCell ref="D3:D4"/></mergeCells>`
    expectTheList(await rowsOf(xlsxOf(sheet)))
  })

  it('from an .xls', async () => {
    const sheet = utils.aoa_to_sheet([[TITLE], HEADINGS, ...ROWS])
    sheet['!merges'] = [
      { s: { r: 0, c: 0 }, e: { r: 0, c: 6 } },
      { s: { r: 2, c: 3 }, e: { r: 3, c: 3 } },
    ]
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, '交办')
    expectTheList(await rowsOf(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer))
  })

  it('from a .docx whose region cell goes on below', async () => {
    const start = '<w:vMerge w:val="restart"/>'
    const table = [HEADINGS, ...ROWS].map((texts, r) =>
      row(
        ...texts.map((text, c) =>
          cell(text, c !== 3 ? '' : r === 1 ? start : r === 2 ? '<w:vMerge/>' : ''),
        ),
      ),
    )
    expectTheList(await rowsOf(docxOf(`${paragraph(TITLE)}<w:tbl>${table.join('')}</w:tbl>`)))
  })

  it('from a web page with spans and a table that only arranges the page', async () => {
    const body = [HEADINGS, ...ROWS].map(
      (texts, r) =>
        `<tr>${texts.map((text, c) => (r === 2 && c === 3 ? '' : `<td${r === 1 && c === 3 ? ' rowspan="2"' : ''}>${text.replaceAll('\n', '<br>')}</td>`)).join('')}</tr>`,
    )
    const page = `<html><head><meta charset="utf-8"><script>var 序号 = '受理编号'</script></head><body><table><tr><td><p>${TITLE}</p><table>${body.join('')}</table></td></tr></table></body></html>`
    expectTheList(await rowsOf(Buffer.from(page)))
  })
})

describe('a workbook', () => {
  it('shows dates as days, keeps their serials, and counts from 1904 where the file does', async () => {
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    const sheet =
      '<sheetData><row r="1"><c r="A1" s="1"><v>45376</v></c><c r="B1"><v>45376</v></c></row></sheetData>'
    const paper = await readPaper(xlsxOf(sheet, { 'xl/styles.xml': styles }))
    expect(paper.parts.find(isGrid)?.rows[0]?.cells).toEqual([
      { text: '2024-03-25', number: 45376 },
      { text: '45376', number: 45376 },
    ])
  })

  it('takes the saved result of a formula and says so; one without a result is a problem with its cell', async () => {
    const head = sheetData([HEADINGS]).replace('</sheetData>', '')
    const sheet = `${head}<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><f>X!A1</f><v>D2YZ202400801</v></c><c r="C2" t="str"><f>1</f></c><c r="D2" t="inlineStr"><is><t>零陵区</t></is></c></row></sheetData>`
    const [table] = readList(await readPaper(xlsxOf(sheet))).tables
    expect(table?.rows[0]?.caseNumber).toBe('D2YZ202400801')
    expect(table?.problems.map(({ code, row: at, column }) => [code, at, column])).toEqual(
      expect.arrayContaining([
        ['formula', 2, 'B'],
        ['formula-without-value', 2, 'C'],
      ]),
    )
  })

  it('says that a long number stored as a number has lost its digits', async () => {
    const head = sheetData([HEADINGS]).replace('</sheetData>', '')
    const sheet = `${head}<row r="2"><c r="B2"><v>4.3000020181115906E17</v></c><c r="C2" t="inlineStr"><is><t>某厂排污</t></is></c></row></sheetData>`
    const [table] = readList(await readPaper(xlsxOf(sheet))).tables
    expect(table?.problems.map(({ code }) => code)).toContain('number-lost-digits')
  })
})

describe('a Word file of the old format', () => {
  it('keeps merges, line breaks and typographic marks', async () => {
    const list = readList(
      await readPaper(readFileSync(new URL('fixtures/hand-over.doc', import.meta.url))),
    )
    const rows = list.tables.flatMap((table) => table.rows)
    expect(rows.map((one) => [one.caseNumber, one.isKey, one.regions])).toEqual([
      ['D2YZ202400801', true, ['零陵区']],
      ['D2YZ202400802', false, ['零陵区']],
      ['X2YZ202400803', false, ['道县']],
    ])
    expect(rows[0]?.complaint).toBe('零陵区某镇“小作坊”夜间熬炼，气味刺鼻。')
    expect(rows[1]?.complaint).toBe('零陵区某街道工地：\n一是夜间施工；\n二是扬尘。')
    expect(list.tables[0]).toMatchObject({
      totalRow: '合计：3件（来电2件、来信1件），重点件1件',
      notesRow: '注：编号后加“*”的为重点件。',
      problems: [],
    })
  })
})

describe('a Word file', () => {
  it('leaves out what was deleted and what only old programs show', async () => {
    const body =
      '<w:p><w:r><w:t>本批共</w:t></w:r><w:del><w:r><w:delText>8</w:delText></w:r></w:del><w:ins><w:r><w:t>9</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r></w:p>'
    expect((await readPaper(docxOf(body))).parts).toEqual([
      { kind: 'paragraph', text: '本批共9件', paragraph: 1 },
    ])
  })
  it('loses nothing of a table inside a cell', async () => {
    const inner = `<w:tbl>${row(cell('里层甲'), cell('里层乙'))}</w:tbl>`
    const body = `<w:tbl><w:tr><w:tc>${inner}${paragraph('外层')}</w:tc></w:tr></w:tbl>`
    expect(JSON.stringify((await readPaper(docxOf(body))).parts)).toContain('里层甲 里层乙\\n外层')
  })
  it('counts its paragraphs and pages for whoever points into it', async () => {
    const body = `${paragraph('一')}<w:p><w:r><w:br w:type="page"/><w:t>二</w:t></w:r></w:p>`
    expect((await readPaper(docxOf(body))).parts).toMatchObject([
      { paragraph: 1, page: 1 },
      { paragraph: 2, page: 2 },
    ])
  })
})
