import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The parts of a zipped document as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  )
}

/** One part of a zipped document; empty when it is not there. */
export function partOf(bytes: Uint8Array, path: string): string {
  return partsOf(bytes)[path] ?? ''
}

/** The paragraphs of a Word document's body as text, table cells among them. */
export function docxParagraphs(bytes: Uint8Array): readonly string[] {
  const document = partOf(bytes, 'word/document.xml')
  return [...document.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
      .map(([tag, text]) =>
        text === undefined ? (tag === '<w:tab/>' ? '\t' : '\n') : unescaped(text),
      )
      .join(''),
  )
}

/** The text of each page of a PDF, without what separates its pieces. */
export async function pdfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await task.destroy()
  return pages
}

/** Text without any white space: what a line's end and a justified line cannot change. */
export function dense(text: string): string {
  return text.replace(/\s+/gu, '')
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

/** Whether two files hold the same bytes. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
