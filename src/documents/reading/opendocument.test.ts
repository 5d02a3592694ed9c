import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { isGrid, type ReadPaper } from '../../core/reading/paper.ts'
import { readList } from '../../core/reading/read-list.ts'
import { readPaper } from './read-paper.ts'
import { zipOf } from './testing/zip-of.ts'

const SHEETS = 'application/vnd.oasis.opendocument.spreadsheet'
const TEXT = 'application/vnd.oasis.opendocument.text'
const NAMES = ['office', 'table', 'text', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')

function paperOf(
  type: string,
  body: string,
  manifest = '<manifest:manifest/>',
): Promise<ReadPaper> {
  return readPaper(
    zipOf({
      mimetype: type,
      'META-INF/manifest.xml': manifest,
      'content.xml': `<office:document-content ${NAMES}><office:body>${body}</office:body></office:document-content>`,
    }),
  )
}

const cell = (text: string, more = '') =>
  `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`
const rowOf = (...cells: readonly string[]) =>
  `<table:table-row>${cells.join('')}</table:table-row>`
const tableOf = (...rows: readonly string[]) =>
  `<table:table table:name="清单">${rows.join('')}</table:table>`

const HEAD = rowOf(
  ...['序号', '受理编号', '举报内容', '行政区域', '办结时限'].map((text) => cell(text)),
)

describe('.ods', () => {
  it('合并的格、重复的空格、日期和批注都照表格里看到的读', async () => {
    const paper = await paperOf(
      SHEETS,
      tableOf(
        HEAD,
        rowOf(
          cell('1', 'office:value-type="float" office:value="1"'),
          cell('D3HN202405200012'),
          `<table:table-cell><office:annotation><text:p>批注</text:p></office:annotation><text:p>某厂</text:p><text:p>排污</text:p></table:table-cell>`,
          cell('道县', 'table:number-rows-spanned="2"'),
          cell('5月28日', 'office:value-type="date" office:date-value="2024-05-28"'),
        ),
        rowOf(
          cell('2'),
          cell('D3HN202405200013'),
          cell('某场扬尘'),
          '<table:covered-table-cell/>',
          '<table:table-cell table:number-columns-repeated="16380"/>',
        ),
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>',
      ),
    )
    expect(paper.format).toBe('ods')
    const rows = readList(paper).tables.flatMap((table) => table.rows)
    expect(rows.map((row) => [row.caseNumber, row.complaint, row.regions, row.dueAt])).toEqual([
      ['D3HN202405200012', '某厂\n排污', ['道县'], '2024-05-28'],
      ['D3HN202405200013', '某场扬尘', ['道县'], null],
    ])
  })

  it('别的程序写的 .ods 一样读', async () => {
    const book = utils.book_new()
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['受理编号', '举报内容'],
        ['D3HN202405200012', '某厂排污'],
      ]),
      '第十批',
    )
    const paper = await readPaper(write(book, { type: 'buffer', bookType: 'ods' }))
    expect(paper.parts.filter(isGrid).map((grid) => [grid.sheet, grid.rows.length])).toEqual([
      ['第十批', 2],
    ])
  })

  it('加密的说明要先取消密码', async () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    await expect(paperOf(SHEETS, tableOf(HEAD), manifest)).rejects.toMatchObject({
      code: 'password-protected',
    })
  })
})

describe('an .ods with much ado about nothing', () => {
  const second = rowOf(cell('1'), cell('D3HN202405200012'))
  const empty = (times: number) =>
    `<table:table-row table:number-rows-repeated="${times}"><table:table-cell/></table:table-row>`

  it('a row of cells without end is refused before it is laid out', async () => {
    const endless = cell('道县', 'table:number-columns-repeated="16384"').repeat(100_000)
    await expect(paperOf(SHEETS, tableOf(HEAD, rowOf(endless)))).rejects.toMatchObject({
      code: 'unpacks-too-large',
    })
  })

  it.each([
    ['between rows that hold something', [empty(30_000), second, empty(1_000_000)], true],
    ['one by one at the end', [second, empty(1).repeat(3000)], true],
    ['repeated to the edge of the sheet', [second, empty(1_000_000), empty(1)], false],
  ])('empty rows %s', async (_where, rows, isTold) => {
    for (const type of [SHEETS, TEXT]) {
      const { notices } = await paperOf(type, tableOf(HEAD, ...rows))
      expect(notices).toEqual(isTold ? ['empty-rows-skipped'] : [])
    }
  })
})

describe('.ods 的格', () => {
  it('批注、文本框在格中间的，格里前后的字都在', async () => {
    const paper = await paperOf(
      SHEETS,
      tableOf(
        rowOf(
          `<table:table-cell><text:p>某厂<office:annotation><text:p>批注</text:p></office:annotation>排污<draw:frame><draw:text-box><text:p>已核</text:p></draw:text-box></draw:frame>严重</text:p></table:table-cell>`,
          cell('道县'),
        ),
      ),
    )
    const texts = paper.parts.filter(isGrid).map(({ rows }) => rows[0]?.cells.map((c) => c.text))
    expect(texts).toEqual([['某厂排污严重\n已核', '道县']])
  })
})

describe('.odt', () => {
  it('段落和表格按先后读', async () => {
    const paper = await paperOf(
      TEXT,
      `<office:text><text:p>第十批交办件</text:p>${tableOf(HEAD, rowOf(cell('1'), cell('D3HN202405200012'), cell('某厂<text:line-break/>排污'), cell('道县'), cell('2024年5月28日')))}</office:text>`,
    )
    const list = readList(paper)
    expect(list.title).toEqual(['第十批交办件'])
    expect(list.tables[0]?.rows).toMatchObject([{ complaint: '某厂\n排污', dueAt: '2024-05-28' }])
  })

  it('段落中间有脚注、批注、文本框的，前后的字都在，文本框另成一段', async () => {
    const paper = await paperOf(
      TEXT,
      `<office:text><text:p>第十批<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注</text:p></text:note-body></text:note>交办<office:annotation><text:p>批注</text:p>${tableOf(rowOf(cell('批注里的表')))}</office:annotation>件<draw:frame><draw:text-box><text:p>内部资料</text:p><text:p>注意保管</text:p></draw:text-box></draw:frame>清单</text:p><text:p>下一段</text:p></office:text>`,
    )
    expect(paper.parts).toEqual([
      { kind: 'paragraph', text: '第十批交办件清单', paragraph: 1 },
      { kind: 'paragraph', text: '内部资料', paragraph: 2 },
      { kind: 'paragraph', text: '注意保管', paragraph: 3 },
      { kind: 'paragraph', text: '下一段', paragraph: 4 },
    ])
  })

  it('段落里的文本框装着表格的，段落和表格都在', async () => {
    const paper = await paperOf(
      TEXT,
      `<office:text><text:p>前<draw:frame><draw:text-box>${tableOf(rowOf(cell('甲'), cell('乙')))}</draw:text-box></draw:frame>后</text:p></office:text>`,
    )
    expect(paper.parts).toMatchObject([
      { kind: 'paragraph', text: '前后' },
      { kind: 'grid', rows: [{ cells: [{ text: '甲' }, { text: '乙' }] }] },
    ])
  })
})
