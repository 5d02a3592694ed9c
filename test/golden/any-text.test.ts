import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { renderDocx } from '../../src/documents/writing/docx/render-docx.ts'
import { renderHtml } from '../../src/documents/writing/html/render-html.ts'
import { renderPdf } from '../../src/documents/writing/pdf/render-pdf.ts'
import { renderText } from '../../src/documents/writing/text/render-text.ts'
import { legalText } from '../../src/documents/writing/xml.ts'
import { paragraph, plainPaper } from './papers/paper.ts'
import { dense, docxParagraphs, partOf, pdfPages } from './papers/read-back.ts'

const none = () => undefined
const anyText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('<', '&', ']]>', '"', '𬒈', '督', '。', ' '),
  ),
  maxLength: 40,
})

it('any text a clerk may paste comes out of Word as it went in, but for what no document can hold', () =>
  fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const bytes = await renderDocx(plainPaper([paragraph(text)]), none)
      const parser = new SaxesParser()
      parser.write(partOf(bytes, 'word/document.xml')).close()
      expect(docxParagraphs(bytes)[0]).toBe(legalText(text))
    }),
    { numRuns: 200 },
  ))

it('any text in any place of HTML stays text', () =>
  fc.assert(
    fc.property(anyText, (text) => {
      const paper = {
        ...plainPaper([paragraph(`<b>${text}</b><script>`)]),
        title: `</title>${text}`,
      }
      const html = renderHtml(paper, none)
      expect(html).not.toContain('<script>')
      expect(html).not.toContain('<b>')
      expect(html.match(/<\/title>/g)).toHaveLength(1)
    }),
  ))

it('plain text holds every sign but controls', () =>
  fc.assert(
    fc.property(anyText, (text) => {
      expect(renderText(plainPaper([paragraph(`首${text}`)]))).toBe(`${legalText(`首${text}`)}\n`)
    }),
  ))

it('prints rare characters of place names, and the code of those that no letter is there for', async () => {
  const rare = '㙦㵲䃎𬒈𬇕𫟹𬭊龢〇'
  const pages = await pdfPages(
    await renderPdf(plainPaper([paragraph(rare, { text: rare, strong: true }, '末𠮷')]), none),
  )
  expect(dense(pages.join(''))).toContain(`${rare}${rare}末[U+20BB7]`)
})

it('draws any text as PDF without failing', () =>
  fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const bytes = await renderPdf(plainPaper([paragraph(text)]), none)
      expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-')
    }),
    { numRuns: 40 },
  ))
