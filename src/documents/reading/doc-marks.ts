import { mainStream, tableStream } from './doc-text.ts'

/** How a row's cells lie: the edges of its columns in twips, and which cells go on from their neighbours. */
export type RowLayout = {
  readonly edges: readonly number[]
  readonly goesDown: readonly boolean[]
  readonly goesRight: readonly boolean[]
}

/** What the end of a paragraph says about it. */
export type ParagraphMark = {
  readonly inTable: boolean
  readonly rowEnd: boolean
  readonly row: RowLayout | null
}

/** Asks what is said of the paragraph that is stored at a byte of the file. */
export type DocParagraphs = { readonly at: (position: number) => ParagraphMark }

const PLAIN: ParagraphMark = { inTable: false, rowEnd: false, row: null }
const PAGE = 512

/** The paragraph properties of a Word file by byte position ([MS-DOC] 2.8.6, 2.9.175). */
export function readParagraphMarks(streams: ReadonlyMap<string, Buffer>): DocParagraphs {
  const document = mainStream(streams)
  const table = tableStream(streams)
  const start = document.readUInt32LE(0x102)
  const count = (document.readUInt32LE(0x106) - 4) / 8
  const ends: number[] = []
  const marks: ParagraphMark[] = []
  for (let i = 0; i < count; i++) {
    const page = table.readUInt32LE(start + (count + 1) * 4 + i * 4) & 0x3fffff
    readFormattedPage(
      document.subarray(page * PAGE, (page + 1) * PAGE),
      streams.get('Data'),
      (end, mark) => {
        ends.push(end)
        marks.push(mark)
      },
    )
  }
  return { at: (position) => marks[firstAfter(ends, position)] ?? PLAIN }
}

/** The first of the ascending `ends` that lies past `position`. */
function firstAfter(ends: readonly number[], position: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}

function readFormattedPage(
  page: Buffer,
  data: Buffer | undefined,
  found: (end: number, mark: ParagraphMark) => void,
): void {
  const count = page.readUInt8(PAGE - 1)
  for (let i = 0; i < count; i++) {
    const end = page.readUInt32LE((i + 1) * 4)
    const offset = page.readUInt8((count + 1) * 4 + i * 13) * 2
    found(end, offset === 0 ? PLAIN : readMark(propertiesAt(page, offset), data))
  }
}

function propertiesAt(page: Buffer, offset: number): Buffer {
  const size = page.readUInt8(offset)
  const start = size === 0 ? offset + 2 : offset + 1
  const length = size === 0 ? page.readUInt8(offset + 1) * 2 : size * 2 - 1
  return page.subarray(start + 2, start + length)
}

const IN_TABLE = 0x2416
const ROW_END = 0x2417
const ROW_LAYOUT = 0xd608
const VERTICAL_MERGE = 0xd62b
const HUGE = new Set([0x6645, 0x6646])

type Building = { inTable: boolean; rowEnd: boolean; row: RowLayout | null }

function readMark(properties: Buffer, data: Buffer | undefined): ParagraphMark {
  const mark: Building = { inTable: false, rowEnd: false, row: null }
  eachProperty(properties, (code, operand) => applyProperty(mark, code, operand, data))
  return mark
}

function applyProperty(
  mark: Building,
  code: number,
  operand: Buffer,
  data: Buffer | undefined,
): void {
  if (code === IN_TABLE) mark.inTable = operand[0] === 1
  else if (code === ROW_END) mark.rowEnd = operand[0] === 1
  else if (code === ROW_LAYOUT) mark.row = readLayout(operand)
  else if (code === VERTICAL_MERGE && mark.row !== null)
    mark.row = withMerge(mark.row, operand[1] ?? 0, operand[2] ?? 0)
  else if (HUGE.has(code) && data !== undefined) {
    const at = operand.readUInt32LE(0)
    const size = data.readUInt16LE(at)
    eachProperty(data.subarray(at + 2, at + 2 + size), (inner, value) =>
      applyProperty(mark, inner, value, undefined),
    )
  }
}

/** Each property with its operand; the length follows from its code ([MS-DOC] 2.6). */
function eachProperty(properties: Buffer, found: (code: number, operand: Buffer) => void): void {
  for (let at = 0; at + 2 < properties.length; ) {
    const code = properties.readUInt16LE(at)
    at += 2
    const size = operandSize(properties, at, code)
    found(code, properties.subarray(at, at + size))
    at += size
  }
}

const FIXED: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3]

function operandSize(properties: Buffer, at: number, code: number): number {
  const kind = code >> 13
  if (kind !== 6) return FIXED[kind] ?? 1
  if (code === ROW_LAYOUT) return properties.readUInt16LE(at) + 1
  return properties.readUInt8(at) + 1
}

function readLayout(operand: Buffer): RowLayout {
  const count = operand.readUInt8(2)
  const cells = 3 + (count + 1) * 2
  const flags = Array.from({ length: count }, (_, i) =>
    cells + i * 20 + 2 <= operand.length ? operand.readUInt16LE(cells + i * 20) : 0,
  )
  return {
    edges: Array.from({ length: count + 1 }, (_, i) => operand.readInt16LE(3 + i * 2)),
    goesDown: flags.map((flag) => ((flag >> 5) & 3) === 1),
    goesRight: flags.map((flag) => (flag & 3) === 1),
  }
}

function withMerge(row: RowLayout, column: number, kind: number): RowLayout {
  return { ...row, goesDown: row.goesDown.map((down, i) => (i === column ? kind === 1 : down)) }
}
