import {
  type ClosedCell,
  DocumentBuilder,
  type DocumentTrace,
} from '../reading/document-builder.ts'
import {
  attributesOf,
  type Character,
  charactersOf,
  tokensOf,
  type XmlToken,
} from './xml-tokens.ts'

/** A run of a Word file: `to` is known once it is closed. */
export type TracedRun = {
  readonly from: number
  to: number
  /** Its opening tag and its properties, to be repeated where it is split. */
  readonly tag: string
  properties: string
}

/** The text element that a character stands in. */
export type TracedText = { readonly tag: XmlToken; readonly run: TracedRun; readonly to: number }

/** A character of a paper where it stands in the source; tabs and breaks have no text around them. */
export type Traced = Character & {
  readonly text: TracedText | null
  readonly run: TracedRun | null
}

/** The characters of paragraphs and cells by the key of the text, as the reader gives them; null for what cannot be pointed at. */
export type DocxTrace = ReadonlyMap<string, readonly (Traced | null)[]>

/** Finds every character that the reader gives of a Word file's body in its source. */
export function traceDocx(source: string): DocxTrace {
  const found = new Map<string, readonly (Traced | null)[]>()
  const walk = new Walk(source, found)
  for (const token of tokensOf(source)) walk.take(token)
  return found
}

/** The state between two pieces of the source. */
class Walk {
  private readonly source: string
  private readonly found: Map<string, readonly (Traced | null)[]>
  private readonly builder: DocumentBuilder
  private readonly open: (Traced | null)[][] = []
  private readonly cells = new WeakMap<readonly string[], Map<number, readonly (Traced | null)[]>>()
  private readonly runs: TracedRun[] = []
  private characters: readonly Traced[] = []
  private textTag: XmlToken | null = null
  private propertiesFrom = -1

  constructor(source: string, found: Map<string, readonly (Traced | null)[]>) {
    this.source = source
    this.found = found
    this.builder = new DocumentBuilder(this.trace())
  }

  private trace(): DocumentTrace {
    return {
      paragraphOpened: () => void this.open.push([]),
      added: (text) => void this.open.at(-1)?.push(...this.tracedOf(text)),
      paragraphClosed: (number, lines) => this.closeParagraph(number, lines),
      cellClosed: (cell) => this.closeCell(cell),
    }
  }

  take(token: XmlToken): void {
    const { kind, name, from, to } = token
    if (kind === 'text') this.takeText(token)
    if (kind === 'open' || kind === 'empty') {
      if (name === 'w:r') this.openRun(token)
      if (name === 'w:rPr') this.propertiesFrom = from
      this.textTag = name === 'w:t' ? token : null
      this.characters = [{ unit: '', at: from, end: to, text: null, run: this.run() }]
      this.builder.open(name, attributesOf(this.source.slice(from, to)))
    }
    if (kind === 'close' || kind === 'empty') {
      this.builder.close(name)
      this.textTag = null
      if (name === 'w:rPr') this.closeProperties(kind === 'empty' ? from : this.propertiesFrom, to)
      if (name === 'w:r') this.closeRun(to)
    }
  }

  private takeText({ from, to }: XmlToken): void {
    const run = this.run()
    const isSplittable = this.textTag !== null && run !== null && this.runs.length === 1
    const text = isSplittable ? { tag: this.textTag as XmlToken, run, to } : null
    const characters = charactersOf(this.source, from, to)
    this.characters = characters.map((character) => ({ ...character, text, run }))
    this.builder.text(characters.map(({ unit }) => unit).join(''))
  }

  /** What was added comes from the piece at hand: its characters, or one sign for a whole element. */
  private tracedOf(text: string): readonly (Traced | null)[] {
    return text.split('').map((_unit, index) => this.characters[index] ?? null)
  }

  /** A run inside a text box belongs to the run that holds the box: remarks may not stand inside. */
  private run(): TracedRun | null {
    return this.runs[0] ?? null
  }

  private openRun({ from, to }: XmlToken): void {
    this.runs.push({ from, to, tag: this.source.slice(from, to), properties: '' })
  }

  private closeProperties(from: number, to: number): void {
    const run = this.runs.at(-1)
    // The properties of a run stand first in it; others belong to paragraphs in a text box.
    if (run !== undefined && from === run.to) run.properties = this.source.slice(from, to)
  }

  private closeRun(to: number): void {
    const run = this.runs.pop()
    if (run !== undefined) run.to = to
  }

  private closeParagraph(number: number | null, lines: readonly string[] | null): void {
    const traced = this.open.pop() ?? []
    if (number !== null) this.found.set(`p${number}`, traced)
    if (lines === null) return
    const cell = this.cells.get(lines) ?? new Map<number, readonly (Traced | null)[]>()
    this.cells.set(lines, cell.set(lines.length - 1, traced))
  }

  private closeCell({ table, row, column, lines, leading }: ClosedCell): void {
    if (table === null) return
    const cell = this.cells.get(lines)
    const traced = lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [null]),
      ...(cell?.get(index) ?? line.split('').map(() => null)),
    ])
    this.found.set(`t${table}r${row}c${column}`, traced.slice(leading))
  }
}
