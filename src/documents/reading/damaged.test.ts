import { readFileSync } from 'node:fs'
import { CFB, utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { PAPER_PROBLEM_WORDING } from '../../core/reading/paper-problem.ts'
import { readList } from '../../core/reading/read-list.ts'
import { answerReading } from './answer-reading.ts'
import { readPaper } from './read-paper.ts'
import { cell, docxOf, row, sheetData, xlsxOf, zipOf } from './testing/zip-of.ts'

/** The code with which a file is refused; null when it was read. */
async function refusal(bytes: Buffer): Promise<string | null> {
  const answer = await answerReading({ bytes, task: 'paper' })
  return answer.ok ? null : answer.problem
}

const DOC = readFileSync(new URL('fixtures/hand-over.doc', import.meta.url))
const XLSX = xlsxOf(
  sheetData([
    ['序号', '受理编号', '举报内容'],
    ['1', 'D2YZ202400801', '某厂排污'],
  ]),
)

function xls(): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['序号', '受理编号'],
      [1, 'D2YZ202400801'],
    ]),
    '表',
  )
  return write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer
}

function pdf(
  options: PDFKit.PDFDocumentOptions,
  draw: (page: PDFKit.PDFDocument) => void,
): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument(options)
    const chunks: Buffer[] = []
    document
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => resolve(Buffer.concat(chunks)))
    draw(document)
    document.end()
  })
}

describe('a file that is no paper', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'empty-file'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'picture-file'],
    ['an archive', zipOf({ 'a.txt': '1' }), 'archive-file'],
    ['another archive', Buffer.from('526172211a0700cf', 'hex'), 'archive-file'],
    ['a program', Buffer.from('7f454c4602010100000000000000000002003e00', 'hex'), 'unknown-type'],
    [
      'a deck of slides',
      zipOf({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }),
      'unknown-type',
    ],
  ])('%s is refused by its content', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code)
  })

  it('every refusal has a Chinese sentence that says what to do', () => {
    for (const sentence of Object.values(PAPER_PROBLEM_WORDING).map(({ zh }) => zh))
      expect(sentence).toMatch(/\p{Script=Han}.*。$/u)
  })
})

describe('a file that is cut off', () => {
  it.each([
    ['xlsx', XLSX],
    ['docx', docxOf('<w:p/>')],
  ])('an .%s is refused as damaged at whatever byte', async (_, bytes) => {
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
      expect(await refusal(bytes.subarray(0, Math.floor(bytes.length * share)))).toBe('damaged')
  })
  it.each([
    ['doc', DOC],
    ['xls', xls()],
  ])('an .%s never gives rows that are not there, and never throws', async (_, bytes) => {
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const answer = await answerReading({
        bytes: bytes.subarray(0, Math.floor(bytes.length * share)),
        task: 'list',
        options: {},
      })
      if (answer.ok && 'list' in answer)
        expect(answer.list.tables.flatMap((table) => table.rows).length).toBeLessThanOrEqual(3)
      else expect(answer).toMatchObject({ ok: false })
    }
  })
  it('any byte may be wrong: the answer is a value all the same', async () => {
    const broken = fc.tuple(
      fc.constantFrom(XLSX, DOC, xls()),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }),
    )
    await fc.assert(
      fc.asyncProperty(broken, async ([bytes, changes]) => {
        const copy = Buffer.from(bytes)
        for (const [at, value] of changes) copy[at % copy.length] = value
        expect(typeof (await answerReading({ bytes: copy, task: 'list', options: {} })).ok).toBe(
          'boolean',
        )
      }),
      { numRuns: 60, seed: 7 },
    )
  })
})

describe('a file with a password', () => {
  it('an encrypted .xlsx or .docx', async () => {
    const shell = CFB.utils.cfb_new()
    CFB.utils.cfb_add(shell, '/EncryptionInfo', Buffer.alloc(64))
    CFB.utils.cfb_add(shell, '/EncryptedPackage', Buffer.alloc(4096))
    expect(await refusal(CFB.write(shell, { type: 'buffer' }) as Buffer)).toBe('password-protected')
  })
  it('an encrypted .xls', async () => {
    const container = CFB.read(xls(), { type: 'buffer' })
    const book = Buffer.from(CFB.find(container, 'Workbook')?.content ?? [])
    const afterBegin = 4 + book.readUInt16LE(2)
    const marked = Buffer.concat([
      book.subarray(0, afterBegin),
      Buffer.from('2f003600', 'hex'),
      Buffer.alloc(54, 1),
      book.subarray(afterBegin),
    ])
    const locked = CFB.utils.cfb_new()
    CFB.utils.cfb_add(locked, '/Workbook', marked)
    expect(await refusal(CFB.write(locked, { type: 'buffer' }) as Buffer)).toBe(
      'password-protected',
    )
  })
  it('an encrypted .doc', async () => {
    const container = CFB.read(DOC, { type: 'buffer' })
    const word = Buffer.from(CFB.find(container, 'WordDocument')?.content ?? [])
    word.writeUInt16LE(word.readUInt16LE(0x0a) | 0x0100, 0x0a)
    const locked = CFB.utils.cfb_new()
    CFB.utils.cfb_add(locked, '/WordDocument', word)
    expect(await refusal(CFB.write(locked, { type: 'buffer' }) as Buffer)).toBe(
      'password-protected',
    )
  })
  it('an encrypted .pdf', async () => {
    expect(await refusal(await pdf({ userPassword: 'secret' }, (page) => page.text('1')))).toBe(
      'password-protected',
    )
  })
})

describe('a file made to do harm', () => {
  it('a zip bomb is refused before it is unpacked', async () => {
    expect(
      await refusal(
        zipOf({
          'xl/workbook.xml': '<workbook/>',
          'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024),
        }),
      ),
    ).toBe('unpacks-too-large')
  })
  it('XML entities are refused, so nothing is expanded or fetched', async () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c SYSTEM "file:///etc/passwd">]><w:document>&b;&c;</w:document>'
    expect(await refusal(docxOf('', { 'word/document.xml': bomb }))).toBe('entities-refused')
  })
  it('tables in tables without end are refused', async () => {
    const depth = 400
    expect(
      await refusal(
        docxOf(`${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`),
      ),
    ).toBe('too-deep')
    expect(await refusal(Buffer.from(`<html>${'<div>'.repeat(5000)}</html>`))).toBe('too-deep')
  })
  it('macros and links to other files are left aside, and the user is told', async () => {
    const paper = await readPaper(
      xlsxOf(sheetData([['序号']]), {
        'xl/vbaProject.bin': 'x',
        'xl/externalLinks/externalLink1.xml': '<x/>',
      }),
    )
    expect(paper.notices).toEqual(['macros-ignored', 'external-links-ignored'])
  })
  it('a span of a million columns stays small', async () => {
    const paper = await readPaper(
      Buffer.from(
        '<table><tr><td colspan="1000000" rowspan="1000000">甲</td></tr><tr><td>乙</td></tr></table>',
      ),
    )
    expect(JSON.stringify(paper).length).toBeLessThan(200_000)
  })
})

describe('a file with much ado about nothing', () => {
  it('empty rows by the ten thousand are skipped and told; the row numbers stay', async () => {
    const blank = Array.from(
      { length: 30_000 },
      (_, i) => `<row r="${i + 3}" s="1"><c r="A${i + 3}" s="1"/></row>`,
    ).join('')
    const data = sheetData([
      ['序号', '受理编号', '举报内容'],
      ['1', 'D2YZ202400801', '某厂排污'],
    ]).replace(
      '</sheetData>',
      `${blank}<row r="40000"><c r="B40000" t="inlineStr"><is><t>D2YZ202400802</t></is></c><c r="C40000" t="inlineStr"><is><t>噪声</t></is></c></row></sheetData>`,
    )
    const list = readList(await readPaper(xlsxOf(data)))
    expect(list.notices).toEqual(['empty-rows-skipped'])
    expect(list.tables[0]?.rows.map((one) => one.at.row)).toEqual([2, 40_000])
  })
  it('cells without an address keep their places when empty ones stand between', async () => {
    const texts = ['序号', '受理编号', '举报内容', '行政区域']
    const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const data = `<sheetData><row>${texts.map(inline).join('')}</row><row>${inline('1')}<c s="1"/>${inline('某厂排污')}${inline('道县')}</row></sheetData>`
    const list = readList(await readPaper(xlsxOf(data)))
    expect(list.tables[0]?.rows[0]).toMatchObject({
      caseNumber: null,
      complaint: '某厂排污',
      regions: ['道县'],
    })
  })
  it('a paper without a list says what was expected', async () => {
    const list = readList(
      await readPaper(docxOf(`<w:tbl>${row(cell('姓名'), cell('部门'))}</w:tbl>`)),
    )
    expect(list.problems.map(({ code }) => code)).toEqual(['no-list-found'])
    expect(list.problems[0]?.message).toContain('受理编号')
  })
})
