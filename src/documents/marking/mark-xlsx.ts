import type { PaperComment } from '../../core/figures/marks/comments.ts'
import { type CellPlace, isInTable } from '../../core/figures/text/place.ts'
import { CHECKER_WORDS } from '../../core/wording/checker-words.ts'
import { readWorkbook } from '../reading/xlsx-parts.ts'
import { openZip } from '../reading/zip.ts'
import { escapeXml } from '../writing/xml.ts'
import { addContentType, addRelation, insideRoot, relationsOf } from './package-links.ts'
import { type OfficeParts, setText, textOf } from './parts-of-zip.ts'
import { linkLegacyDrawing } from './sheet-link.ts'
import { emptyDrawing, firstFreeShape, noteShape } from './vml-notes.ts'
import { attributesOf, tokensOf, withInsertions } from './xml-tokens.ts'

const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing'

/** Remarks on one cell, counted from 0 as drawings count. */
type CellNote = { readonly row: number; readonly column: number; readonly text: string }

/** Puts remarks into a workbook's cells, beside those that are there; all else stays as it is. */
export async function markXlsx(
  bytes: Buffer,
  parts: OfficeParts,
  comments: readonly PaperComment[],
): Promise<void> {
  const { sheets } = await readWorkbook(openZip(bytes))
  const read = sheets.filter(({ path }) => /worksheets/.test(path))
  const bySheet = new Map<number, CellNote[]>()
  for (const { from, text } of comments) {
    if (!isInTable(from)) continue
    const notes = bySheet.get(from.table) ?? []
    bySheet.set(from.table, [...notes, noteOf(from, text)])
  }
  for (const [table, notes] of bySheet) {
    const sheet = read[table - 1]
    if (sheet !== undefined) markSheet(parts, sheet.path, notes)
  }
}

const noteOf = ({ row, column }: CellPlace, text: string): CellNote => ({
  row: row - 1,
  column: column - 1,
  text,
})

function markSheet(parts: OfficeParts, sheet: string, notes: readonly CellNote[]): void {
  const part = partFor(parts, sheet, {
    relation: 'comments',
    name: (number) => `xl/comments/huiyin${number}.xml`,
    empty: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${S}"><authors></authors><commentList></commentList></comments>`,
  })
  addContentType(parts, { part: part.name }, COMMENTS)
  const drawing = partFor(parts, sheet, {
    relation: 'vmlDrawing',
    name: (number) => `xl/drawings/huiyin${number}.vml`,
    empty: emptyDrawing(),
  })
  addContentType(parts, { extension: 'vml' }, VML)
  if (drawing.relation !== null) linkLegacyDrawing(parts, sheet, drawing.relation)
  const { source, fresh } = withNotes(textOf(parts, part.name) ?? '', notes)
  setText(parts, part.name, source)
  const drawn = textOf(parts, drawing.name) ?? ''
  const first = firstFreeShape(drawn)
  const shapes = fresh.map((note, index) => noteShape(note, first + index))
  setText(parts, drawing.name, beforeEnd(drawn, shapes.join('')))
}

type Wanted = {
  readonly relation: string
  readonly name: (number: number) => string
  readonly empty: string
}

/** The part of a sheet that holds its notes or their drawing; made and related where there is none. */
function partFor(parts: OfficeParts, sheet: string, { relation, name, empty }: Wanted) {
  const known = relationsOf(parts, sheet).find(({ type }) => type.endsWith(`/${relation}`))
  if (known !== undefined && parts.has(known.target)) return { name: known.target, relation: null }
  let number = 1
  while (parts.has(name(number))) number++
  setText(parts, name(number), empty)
  const id = addRelation(parts, sheet, { type: `${OFFICE}/${relation}`, target: name(number) })
  return { name: name(number), relation: id }
}

/** Notes put into the list: a cell that has one already gets the new text below its own. */
function withNotes(source: string, notes: readonly CellNote[]) {
  const tokens = [...tokensOf(source)]
  const prefix = /<(\w+:)?comments[\s>]/.exec(source)?.[1] ?? ''
  const authors = tokens.filter(({ kind, name }) => kind !== 'close' && name === `${prefix}author`)
  const insertions: { at: number; text: string }[] = []
  const fresh: CellNote[] = []
  for (const note of notes) {
    const at = endOfNote(source, referenceOf(note), prefix)
    if (at === null) fresh.push(note)
    else insertions.push({ at, text: runXml(`\n${note.text}`, prefix) })
  }
  const list = tokens.find(({ kind, name }) => kind === 'close' && name === `${prefix}commentList`)
  const author = tokens.find(({ kind, name }) => kind === 'close' && name === `${prefix}authors`)
  if (author !== undefined)
    insertions.push({
      at: author.from,
      text: `<${prefix}author>${escapeXml(CHECKER_WORDS.checker.zh)}</${prefix}author>`,
    })
  if (list !== undefined)
    insertions.push({
      at: list.from,
      text: fresh.map((note) => noteXml(note, authors.length, prefix)).join(''),
    })
  return { source: withInsertions(source, insertions), fresh }
}

/** Where the text of the note on a cell ends; null where the cell has none. */
function endOfNote(source: string, reference: string, prefix: string): number | null {
  let isOwn = false
  for (const { kind, name, from, to } of tokensOf(source)) {
    if (kind === 'open' && name === `${prefix}comment`)
      isOwn = referenceIn(source.slice(from, to)) === reference
    if (isOwn && kind === 'close' && name === `${prefix}text`) return from
  }
  return null
}

function referenceIn(tag: string): string | undefined {
  const { ref } = attributesOf(tag)
  return ref
}

function noteXml(note: CellNote, author: number, prefix: string): string {
  return `<${prefix}comment ref="${referenceOf(note)}" authorId="${author}"><${prefix}text>${runXml(note.text, prefix)}</${prefix}text></${prefix}comment>`
}

const runXml = (text: string, prefix: string) =>
  `<${prefix}r><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`

function referenceOf({ row, column }: CellNote): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return `${letters}${row + 1}`
}

/** Drawings of notes are written by many hands: what is added goes before their last tag, whatever stands there. */
function beforeEnd(source: string, text: string): string {
  const end = source.lastIndexOf('</')
  return end === -1 ? insideRoot(source, text) : source.slice(0, end) + text + source.slice(end)
}
