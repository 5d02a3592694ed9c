import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { readList } from '../../core/reading/read-list.ts'
import { readPaper } from './read-paper.ts'

let font: Buffer
beforeAll(() => {
  const file = fileURLToPath(
    new URL('../../../assets/fonts/noto-serif-sc-regular.ttf.br', import.meta.url),
  )
  font = brotliDecompressSync(readFileSync(file))
})

type Table = {
  readonly edges: readonly number[]
  readonly rows: readonly { readonly height: number; readonly texts: readonly (string | null)[] }[]
}
type Options = { readonly boxes?: boolean }

/** Draws a ruled table; null is a cell under the one above it, without a line between. */
function drawTable(
  page: PDFKit.PDFDocument,
  { edges, rows }: Table,
  { boxes = false }: Options,
): void {
  let y = 60
  const line = (x0: number, y0: number, x1: number, y1: number) => {
    if (boxes)
      page
        .rect(Math.min(x0, x1), Math.min(y0, y1), Math.max(0.5, x1 - x0), Math.max(0.5, y1 - y0))
        .fill()
    else page.moveTo(x0, y0).lineTo(x1, y1).stroke()
  }
  for (const { height, texts } of rows) {
    texts.forEach((text, i) => {
      const [left = 0, right = 0] = [edges[i], edges[i + 1]]
      if (text !== null) line(left, y, right, y)
      if (text !== null) page.text(text, left + 3, y + 4, { width: right - left - 6 })
    })
    for (const edge of edges) line(edge, y, edge, y + height)
    y += height
  }
  line(edges[0] ?? 0, y, edges.at(-1) ?? 0, y)
}

function made(tables: readonly Table[], options: Options = {}): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: 'A4', margin: 40, autoFirstPage: false })
    const chunks: Buffer[] = []
    document
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => resolve(Buffer.concat(chunks)))
    document.registerFont('song', font)
    for (const table of tables) {
      document
        .addPage()
        .font('song')
        .fontSize(10)
        .text('第三批交办信访件清单（2024年3月16日）', 40, 30)
      drawTable(document, table, options)
    }
    document.end()
  })
}

const EDGES = [40, 70, 160, 400, 460, 520]
const HEAD = { height: 20, texts: ['序号', '受理编号', '举报内容', '行政区域', '污染类型'] }
const LONG =
  '零陵区某镇一碎石场破碎工段未封闭，白天粉尘大，夜间机器轰鸣，附近村民晒衣服都落灰，多次反映没有解决。'

describe('a .pdf with a text layer', () => {
  const rows = [
    HEAD,
    { height: 60, texts: ['1', 'D2YZ202400801', LONG, '零陵区', '大气'] },
    {
      height: 60,
      texts: ['2', 'D2YZ202400802', '某工地：\n1.夜间施工；\n2.扬尘。', null, '噪声、大气'],
    },
  ]
  it.each([
    ['drawn lines', {}],
    ['thin boxes', { boxes: true }],
  ])(
    'whose table has %s gives its cells, wrapped lines joined, merged cells filled',
    async (_, options) => {
      const [table] = readList(
        await readPaper(await made([{ edges: EDGES, rows }], options)),
      ).tables
      expect(
        table?.rows.map((row) => [row.no, row.caseNumber, row.regions, row.categories]),
      ).toEqual([
        ['1', 'D2YZ202400801', ['零陵区'], ['大气']],
        ['2', 'D2YZ202400802', ['零陵区'], ['噪声', '大气']],
      ])
      expect(table?.rows[0]?.complaint).toBe(LONG)
      expect(table?.rows[1]?.complaint).toBe('某工地：\n1.夜间施工；\n2.扬尘。')
    },
  )

  it('whose table goes on over a page break is one table, and a row cut in two is one row', async () => {
    const second = [
      HEAD,
      { height: 30, texts: ['', '', '后半句在下一页。', '', ''] },
      { height: 30, texts: ['2', 'D2YZ202400802', '扬尘。', '道县', '大气'] },
    ]
    const first = [
      HEAD,
      { height: 60, texts: ['1', 'D2YZ202400801', '前半句在上一页，', '零陵区', '大气'] },
    ]
    const list = readList(
      await readPaper(
        await made([
          { edges: EDGES, rows: first },
          { edges: EDGES, rows: second },
        ]),
      ),
    )
    expect(
      list.tables
        .flatMap((table) => table.rows)
        .map((row) => [row.caseNumber, row.complaint, row.at.page]),
    ).toEqual([
      ['D2YZ202400801', '前半句在上一页，后半句在下一页。', 1],
      ['D2YZ202400802', '扬尘。', 2],
    ])
  })
})

describe('a .pdf of pictures', () => {
  it('with no text at all asks for text recognition', async () => {
    const dot = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
      'base64',
    )
    const document = new PDFDocument()
    const chunks: Buffer[] = []
    const done = new Promise<Buffer>((resolve) =>
      document
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => resolve(Buffer.concat(chunks))),
    )
    document.image(dot, 10, 10)
    document.end()
    await expect(readPaper(await done)).rejects.toMatchObject({ code: 'no-text-layer' })
  })
})
