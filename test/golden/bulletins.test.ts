import { describe, expect, it } from 'vitest'
import type { Block, Paper, Run } from '../../src/core/bulletin/blocks.ts'
import { renderDocx } from '../../src/documents/writing/docx/render-docx.ts'
import { renderHtml } from '../../src/documents/writing/html/render-html.ts'
import { renderPdf } from '../../src/documents/writing/pdf/render-pdf.ts'
import { renderText } from '../../src/documents/writing/text/render-text.ts'
import { contentsAndUnits } from './papers/contents-and-units.ts'
import { DOT, findingsAndPictures } from './papers/findings-and-pictures.ts'
import { letterAndPetitions } from './papers/letter-and-petitions.ts'
import { dense, docxParagraphs, partOf, pdfPages, sameBytes } from './papers/read-back.ts'
import { reportsAndSubheads } from './papers/reports-and-subheads.ts'
import { visitsAndDepartments } from './papers/visits-and-departments.ts'

const papers: readonly (readonly [string, Paper])[] = [
  ['letter-and-petitions', letterAndPetitions],
  ['contents-and-units', contentsAndUnits],
  ['findings-and-pictures', findingsAndPictures],
  ['reports-and-subheads', reportsAndSubheads],
  ['visits-and-departments', visitsAndDepartments],
]
const pictures = () => DOT

const blockRuns = (block: Block): readonly Run[] => {
  if (block.kind === 'paragraph') return block.runs
  return block.kind === 'unit-item' ? block.paragraphs.flat() : []
}

/** Every line of the text but tables, and every paragraph of every cell. */
const sentencesOf = (paper: Paper): readonly string[] => {
  const lines = renderText(paper)
    .split('\n')
    .filter((line) => !/\||^---$/.test(line))
  const cells = paper.body.flatMap((block) =>
    block.kind === 'table' ? [...block.header, ...block.rows].flat(2) : [],
  )
  const texts = [
    ...lines.flatMap((line) => line.split(/ {4}/)),
    ...cells.flatMap((cell) => cell.paragraphs),
  ]
  return texts.map(dense).filter((text) => text !== '')
}

describe.each(papers)('the bulletin %s', (name, paper) => {
  it('reads as plain text as it always did', async () => {
    await expect(renderText(paper)).toMatchFileSnapshot(`./expected/${name}.txt`)
  })

  it('says in Word, PDF and HTML every sentence that its text says', async () => {
    const docx = dense(docxParagraphs(await renderDocx(paper, pictures)).join(''))
    const pdf = dense(
      (await pdfPages(await renderPdf(paper, pictures))).join('').replace(/— \d+ —/g, ''),
    )
    const html = dense(
      renderHtml(paper, pictures)
        .replace(/<style>.*<\/style>/s, '')
        .replace(/<[^>]*>/g, ''),
    )
    for (const sentence of sentencesOf(paper)) {
      expect(docx).toContain(sentence)
      expect(pdf).toContain(sentence)
      expect(html).toContain(sentence)
    }
  })

  it('marks each computed figure in HTML with its reference', () => {
    const html = renderHtml(paper, pictures)
    const figures = paper.body.flatMap(blockRuns).filter((run) => run.figure !== undefined)
    expect(figures.length).toBeGreaterThan(0)
    for (const { figure, text } of figures) {
      expect(html).toContain(
        `<data class="figure" data-figure="${figure}" value="${text}">${text}</data>`,
      )
    }
  })

  it('is the same to the last byte when it is drawn again', async () => {
    expect(
      sameBytes(
        await renderDocx(structuredClone(paper), pictures),
        await renderDocx(paper, pictures),
      ),
    ).toBe(true)
    expect(
      sameBytes(
        await renderPdf(structuredClone(paper), pictures),
        await renderPdf(paper, pictures),
      ),
    ).toBe(true)
    expect(renderHtml(structuredClone(paper), pictures)).toBe(renderHtml(paper, pictures))
  })

  it('asks for nothing from outside in HTML', () => {
    expect(renderHtml(paper, pictures)).not.toMatch(/https?:|<script|<link|url\(|src="(?!data:)/)
  })
})

describe.each(papers)('the Word page of %s', (_, paper) => {
  it('stands on the official page: A4, its margins, 29 pt from line to line', async () => {
    const bytes = await renderDocx(paper, pictures)
    const document = partOf(bytes, 'word/document.xml')
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:code="9"/>')
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1980" w:left="1588"/)
    expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="580"/>')
    const normal = /<w:style [^>]*w:styleId="Normal".*?<\/w:style>/s.exec(
      partOf(bytes, 'word/styles.xml'),
    )?.[0]
    expect(normal).toContain('w:line="580" w:lineRule="exact"')
    expect(normal).toContain('w:firstLineChars="200"')
    expect(normal).toContain('w:eastAsia="仿宋_GB2312"')
    expect(normal).toContain('<w:sz w:val="32"/>')
  })

  it('names fonts as offices have them, each with a name to fall back on', async () => {
    const bytes = await renderDocx(paper, pictures)
    const table = partOf(bytes, 'word/fontTable.xml')
    const used = new Set(
      [...partOf(bytes, 'word/styles.xml').matchAll(/w:eastAsia="([^"]+)"/g)].map(
        ([, font]) => font,
      ),
    )
    used.delete('zh-CN')
    expect(used).toEqual(new Set(['仿宋_GB2312', '方正小标宋简体', '楷体_GB2312', '黑体']))
    for (const font of used)
      expect(table).toMatch(new RegExp(`<w:font w:name="${font}"><w:altName `))
  })
})

it('numbers pages — 1 — at the outer side, odd pages right and even pages left', async () => {
  const bytes = await renderDocx(contentsAndUnits, pictures)
  expect(partOf(bytes, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
  expect(partOf(bytes, 'word/footer-odd.xml')).toContain('<w:jc w:val="right"/>')
  expect(partOf(bytes, 'word/footer-even.xml')).toContain('<w:jc w:val="left"/>')
  const pages = await pdfPages(await renderPdf(contentsAndUnits, pictures))
  expect(pages.map((page) => /— \d+ —$/.exec(page)?.[0])).toEqual(
    pages.map((_, index) => `— ${index + 1} —`),
  )
})

it('leaves page numbers away where the paper has none', async () => {
  const plain: Paper = { ...contentsAndUnits, pageNumbers: 'none' }
  expect(partOf(await renderDocx(plain, pictures), 'word/footer-odd.xml')).not.toContain('PAGE')
  expect((await pdfPages(await renderPdf(plain, pictures))).join('')).not.toMatch(/— \d+ —/)
})

it('begins a new page after the contents', async () => {
  const pages = await pdfPages(await renderPdf(contentsAndUnits, pictures))
  expect(pages[0]).toContain('【导读】')
  expect(pages[1]?.startsWith('周某率队')).toBe(true)
  expect(partOf(await renderDocx(contentsAndUnits, pictures), 'word/document.xml')).toContain(
    '<w:pageBreakBefore/>',
  )
})

it('carries pictures with their captions and refuses a paper whose picture is missing', async () => {
  const document = partOf(await renderDocx(findingsAndPictures, pictures), 'word/document.xml')
  expect(document).toContain('<a:blip r:embed="rIdPicture1"/>')
  expect(renderHtml(findingsAndPictures, pictures)).toContain(
    `src="data:image/png;base64,${DOT.toString('base64')}"`,
  )
  await expect(renderDocx(findingsAndPictures, () => undefined)).rejects.toThrow(
    /bytes are missing/,
  )
  await expect(renderPdf(findingsAndPictures, () => undefined)).rejects.toThrow(/bytes are missing/)
})

it('puts the imprint at the foot of the last page', async () => {
  const document = partOf(await renderDocx(letterAndPetitions, pictures), 'word/document.xml')
  const framed = [...document.matchAll(/<w:framePr [^>]*w:yAlign="bottom"\/>/g)]
  expect(framed.length).toBeGreaterThanOrEqual(4)
  const pages = await pdfPages(await renderPdf(letterAndPetitions, pictures))
  expect(dense(pages.at(-1) ?? '')).toContain('报：省生态环境保护督察组，')
})

it('leaves the imprint alone on no page: the last lines go along with it', async () => {
  for (let lines = 12; lines <= 22; lines += 1) {
    const body: readonly Block[] = Array.from({ length: lines }, (_, index) => ({
      kind: 'paragraph',
      runs: [{ text: `第${index + 1}行。` }],
    }))
    const pages = await pdfPages(
      await renderPdf({ ...contentsAndUnits, masthead: null, body }, pictures),
    )
    expect(pages.at(-1)).toMatch(/^第\d+行。.*报：/s)
    expect(pages.join('').match(/第\d+行。/g)).toHaveLength(lines)
  }
})
