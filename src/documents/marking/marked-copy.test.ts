import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPaper } from '../../core/figures/check-paper.ts'
import { readPaper } from '../reading/read-paper.ts'
import { cell, docxOf, paragraph, row, sheetData, xlsxOf } from '../reading/testing/zip-of.ts'
import { markedCopy } from './marked-copy.ts'
import { openParts, textOf } from './parts-of-zip.ts'

async function marked(bytes: Buffer): Promise<Buffer> {
  const { parts, ...paper } = await readPaper(bytes)
  const copy = await markedCopy(bytes, checkPaper({ ...paper, parts }))
  return Buffer.from(copy ?? [])
}

/** The text of each comment's range in the body, and what the comment says. */
function commentsIn(copy: Buffer): readonly (readonly [string, string])[] {
  const parts = openParts(copy)
  const body = textOf(parts, 'word/document.xml') ?? ''
  const comments = textOf(parts, 'word/comments.xml') ?? ''
  return [...comments.matchAll(/<w:comment [^>]*w:id="(\d+)"[^>]*>([\s\S]*?)<\/w:comment>/g)].map(
    ([, id, text = '']) => {
      const [, range = ''] =
        new RegExp(
          `<w:commentRangeStart w:id="${id}"/>([\\s\\S]*)<w:commentRangeEnd w:id="${id}"/>`,
        ).exec(body) ?? []
      return [range.replace(/<[^>]*>/g, ''), text.replace(/<[^>]*>/g, '')] as const
    },
  )
}

const WRONG = '第三批12件（来电8件，来信5件）。'

describe('Word 文件带批注返回', () => {
  it('批注落在要改的那个数上，正文一字不变', async () => {
    const bytes = docxOf(`${paragraph('信访件情况')}${paragraph(WRONG)}`)
    const copy = await marked(bytes)
    const [[range = '', said = ''] = []] = commentsIn(copy)
    expect(range).toBe('8件')
    expect(said).toContain('各部分之和为13，总数写的是12，相差1。')
    expect(said).toContain('8 改为 7')
    expect((await readPaper(copy)).parts).toEqual((await readPaper(bytes)).parts)
  })

  it('一个数分在几段文字里、前面有空格、带着格式，都找得准', async () => {
    const bold = '<w:rPr><w:b/></w:rPr>'
    const body = `<w:p><w:r>${bold}<w:t>第三批20件（来电 </w:t></w:r><w:r><w:t>1</w:t></w:r><w:r>${bold}<w:t>８件，来信3件）&amp;已转办。</w:t></w:r></w:p>`
    const copy = await marked(docxOf(body))
    expect(commentsIn(copy).map(([range]) => range)).toEqual(['1８件'])
    const source = textOf(openParts(copy), 'word/document.xml') ?? ''
    expect(source).toContain(
      `<w:r>${bold}<w:t xml:space="preserve">，来信3件）&amp;已转办。</w:t></w:r>`,
    )
    expect((await readPaper(copy)).parts).toEqual((await readPaper(docxOf(body))).parts)
  })

  it('表格里的错标在格子上，文本框里的错标在框所在之处', async () => {
    const table = `<w:tbl>${row(cell('县区'), cell('件数'), cell('办结'))}${row(cell('甲县'), cell('4'), cell('2'))}${row(cell('乙县'), cell('5'), cell('3'))}${row(cell('合计'), cell('9'), cell('6'))}</w:tbl>`
    expect(commentsIn(await marked(docxOf(table))).map(([range]) => range)).toEqual(['2'])
    const box = `<w:p><w:r><w:t>附</w:t></w:r><w:r><w:drawing><wps:txbx xmlns:wps="x"><w:txbxContent>${paragraph(WRONG)}</w:txbxContent></wps:txbx></w:drawing></w:r></w:p>`
    const [[range = ''] = []] = commentsIn(await marked(docxOf(box)))
    expect(range).toBe(WRONG)
  })

  it('原有的批注和其余部件原样保留，编号不撞', async () => {
    const comments =
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="某"><w:p><w:r><w:t>请核</w:t></w:r></w:p></w:comment></w:comments>'
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>'
    const body = `<w:p><w:commentRangeStart w:id="7"/><w:r><w:t>${WRONG}</w:t></w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`
    const bytes = docxOf(body, {
      'word/comments.xml': comments,
      'word/_rels/document.xml.rels': relations,
      'word/vbaProject.bin': '\u0001\u0002宏',
      'word/media/图.png': 'PNG',
    })
    const copy = await marked(bytes)
    expect(commentsIn(copy).map(([, said]) => said.slice(0, 2))).toEqual(['请核', '错 '])
    const [before, after] = [openParts(bytes), openParts(copy)]
    for (const name of ['word/vbaProject.bin', 'word/media/图.png', 'word/_rels/document.xml.rels'])
      expect(after.get(name)).toEqual(before.get(name))
    expect([...after.keys()]).toEqual([...before.keys()])
  })
})

describe('别的文件', () => {
  it('没有错的，原样返回；不是 Word 或 Excel 的，不做', async () => {
    const right = docxOf(paragraph('第三批12件（来电8件，来信4件）。'))
    expect(await marked(right)).toEqual(right)
    expect(await markedCopy(Buffer.from(WRONG), [])).toBeNull()
  })
})

describe('每一种切法', () => {
  it('文字随便怎么切成段，批注都正好落在数上，读回来一字不差', async () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: WRONG.length - 1 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        const ends = [...at].sort((a, b) => a - b)
        const pieces = [0, ...ends].map((from, index) => WRONG.slice(from, ends[index]))
        const bytes = docxOf(
          `<w:p>${pieces.map((t) => `<w:r><w:t>${t}</w:t></w:r>`).join('')}</w:p>`,
        )
        const copy = await marked(bytes)
        expect(commentsIn(copy).map(([range]) => range)).toEqual(['8件'])
        expect((await readPaper(copy)).parts).toEqual((await readPaper(bytes)).parts)
      }),
      { seed: 3, numRuns: 60 },
    )
  })
})

const SHEET = sheetData([
  ['县区', '件数', '办结'],
  ['甲县', '4', '2'],
  ['乙县', '5', '3'],
  ['合计', '9', '6'],
])

describe('Excel 文件带批注返回', () => {
  const noteOn = (copy: Buffer, part: string) =>
    [
      ...(textOf(openParts(copy), part) ?? '').matchAll(
        /ref="(\w+)"[\s\S]*?<text>([\s\S]*?)<\/text>/g,
      ),
    ].map(([, ref, text = '']) => [ref, text.replace(/<[^>]*>/g, '')] as const)

  it('批注落在要改的格子，带上显示它的图形，数据不变', async () => {
    const bytes = xlsxOf(`${SHEET}<pageMargins left="0.7"/><tableParts count="0"/>`)
    const copy = await marked(bytes)
    const [[reference = '', said = ''] = []] = noteOn(copy, 'xl/comments/huiyin1.xml')
    expect(reference).toBe('C2')
    expect(said).toContain('各部分之和为5，总数写的是6，相差1。')
    const parts = openParts(copy)
    expect(textOf(parts, 'xl/drawings/huiyin1.vml')).toContain(
      '<x:Row>1</x:Row><x:Column>2</x:Column>',
    )
    expect(textOf(parts, 'xl/worksheets/sheet1.xml')).toMatch(
      /<pageMargins left="0.7"\/><legacyDrawing [^>]*\/><tableParts/,
    )
    expect((await readPaper(copy)).parts).toEqual((await readPaper(bytes)).parts)
  })

  it('原有的批注保留；同一格的，接在后面', async () => {
    const once = await marked(xlsxOf(SHEET))
    const twice = await marked(once)
    const notes = noteOn(twice, 'xl/comments/huiyin1.xml')
    expect(notes.map(([reference]) => reference)).toEqual(['C2'])
    expect(notes[0]?.[1].match(/相差1/g)).toHaveLength(2)
    const drawing = textOf(openParts(twice), 'xl/drawings/huiyin1.vml') ?? ''
    expect(drawing.match(/<v:shape /g)).toHaveLength(1)
  })
})
