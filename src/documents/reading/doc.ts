import type { PaperPart, ReadPaper } from '../../core/reading/paper.ts'
import { type DocParagraphs, readParagraphMarks } from './doc-marks.ts'
import { DocTable } from './doc-table.ts'
import { type DocText, readDocText } from './doc-text.ts'
import { PaperRefused } from './paper-refused.ts'

type Streams = ReadonlyMap<string, Buffer>

/** A .doc or .wps in Word's binary format of 97 to 2003: the main text with its tables and merges. */
export function readDoc(streams: Streams): ReadPaper {
  try {
    const text = readDocText(streams)
    return { format: 'doc', parts: partsOf(text, readParagraphMarks(streams)), notices: [] }
  } catch (error) {
    throw error instanceof PaperRefused ? error : new PaperRefused('damaged', error)
  }
}

const CELL_END = '\x07'
const PARAGRAPH_END = '\r'
const PAGE_END = '\f'

/** Walks the text from paragraph end to paragraph end; what each end is stands in its marks. */
function partsOf({ characters, positions }: DocText, marks: DocParagraphs): readonly PaperPart[] {
  const parts: PaperPart[] = []
  let table: DocTable | null = null
  let count = 0
  let page = 1
  let start = 0
  const closeTable = () => {
    if (table !== null) parts.push(table.grid())
    table = null
  }
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]
    if (character !== PARAGRAPH_END && character !== CELL_END && character !== PAGE_END) continue
    const mark = marks.at(positions[at] ?? 0)
    const text = plain(characters.slice(start, at))
    start = at + 1
    if (character === PAGE_END && !mark.inTable) page++
    if (mark.inTable) {
      table ??= new DocTable()
      if (mark.rowEnd) table.endRow(mark.row)
      else if (character === CELL_END) table.endCell(text)
      else table.addParagraph(text)
      continue
    }
    closeTable()
    if (text.trim() !== '') parts.push({ kind: 'paragraph', text, paragraph: ++count, page })
  }
  closeTable()
  const rest = plain(characters.slice(start))
  if (rest.trim() !== '') parts.push({ kind: 'paragraph', text: rest, paragraph: count + 1, page })
  return parts
}

const FIELD_BEGIN = 0x13
const FIELD_RESULT = 0x14
const FIELD_END = 0x15
const SPECIAL: ReadonlyMap<number, string> = new Map([
  [0x09, '\t'],
  [0x0a, '\n'],
  [0x0b, '\n'],
  [0x1e, '-'],
  [0xa0, ' '],
])

/** Field codes, pictures and other marks left out; line breaks and hard hyphens as plain ones. */
function plain(text: string): string {
  let out = ''
  const fields: boolean[] = []
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (code === FIELD_BEGIN) fields.push(true)
    else if (code === FIELD_RESULT) fields[fields.length - 1] = false
    else if (code === FIELD_END) fields.pop()
    if (fields.includes(true)) continue
    out += SPECIAL.get(code) ?? (code < 0x20 ? '' : character)
  }
  return out
}
