import type { PaperComment } from '../../core/figures/marks/comments.ts'
import { textKey } from '../../core/figures/marks/stretches.ts'
import type { CheckPlace } from '../../core/figures/text/place.ts'
import { CHECKER_WORDS } from '../../core/wording/checker-words.ts'
import { PaperRefused } from '../reading/paper-refused.ts'
import { escapeXml } from '../writing/xml.ts'
import { type DocxRange, rangeInsertions } from './docx-ranges.ts'
import { type DocxTrace, type Traced, traceDocx } from './docx-trace.ts'
import { addContentType, addRelation, insideRoot, relationsOf } from './package-links.ts'
import { type OfficeParts, setText, textOf } from './parts-of-zip.ts'
import { withInsertions } from './xml-tokens.ts'

const DOCUMENT = 'word/document.xml'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const STRICT = 'http://purl.oclc.org/ooxml/'

/** Puts remarks into a Word file, beside those that are there; all else stays as it is. */
export function markDocx(parts: OfficeParts, comments: readonly PaperComment[]): void {
  const source = textOf(parts, DOCUMENT)
  if (source === null) throw new PaperRefused('damaged')
  const part = commentsPart(parts, source)
  const before = textOf(parts, part) ?? emptyComments(source)
  const first = firstFreeId(before, source)
  const trace = traceDocx(source)
  const placed = comments.flatMap((comment, index) => {
    const range = rangeOf(comment, trace)
    return range === null ? [] : [{ comment, range: { ...range, id: first + index } }]
  })
  if (placed.length === 0) return
  const ranges = placed.map(({ range }) => range)
  setText(parts, DOCUMENT, withInsertions(source, rangeInsertions(source, ranges)))
  const written = placed.map(({ comment, range }) => commentXml(comment, range.id)).join('')
  setText(parts, part, insideRoot(before, written))
}

/** The part that holds the remarks; where there is none yet, its name is made known. */
function commentsPart(parts: OfficeParts, source: string): string {
  const known = relationsOf(parts, DOCUMENT).find(({ type }) => type.endsWith('/comments'))
  if (known !== undefined) return known.target
  const part = 'word/comments.xml'
  const type = source.includes(STRICT) ? `${STRICT}officeDocument/relationships/comments` : RELATION
  addRelation(parts, DOCUMENT, { type, target: part })
  addContentType(parts, { part }, TYPE)
  return part
}

function emptyComments(source: string): string {
  const namespace = /xmlns:w=["']([^"']+)["']/.exec(source)?.[1] ?? W
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"></w:comments>`
}

/** Past every id that a remark or a range has. */
function firstFreeId(comments: string, source: string): number {
  const ids = [comments, source].flatMap((text) =>
    [
      ...text.matchAll(/<w:comment(?:RangeStart|RangeEnd|Reference)?\s[^>]*?w:id=["'](-?\d+)["']/g),
    ].map((match) => Number(match[1])),
  )
  return ids.reduce((most, id) => Math.max(most, id), -1) + 1
}

/** The characters from one place to another; the whole text where the places name no character. */
function rangeOf({ from, to }: PaperComment, trace: DocxTrace): Omit<DocxRange, 'id'> | null {
  const start = (trace.get(textKey(from)) ?? []).slice((from.character ?? 1) - 1)
  const end = upTo(trace.get(textKey(to)) ?? [], to)
  const first = start.find(isTraced)
  const last = end.findLast(isTraced)
  return first === undefined || last === undefined || last.at < first.at ? null : { first, last }
}

const isTraced = (traced: Traced | null): traced is Traced => traced !== null

function upTo(characters: readonly (Traced | null)[], { character }: CheckPlace) {
  return character === undefined ? characters : characters.slice(0, character)
}

function commentXml({ text }: PaperComment, id: number): string {
  const author = escapeXml(CHECKER_WORDS.checker.zh)
  const paragraphs = text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
  return `<w:comment w:id="${id}" w:author="${author}" w:initials="HY">${paragraphs.join('')}</w:comment>`
}
