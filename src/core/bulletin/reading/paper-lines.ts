import { wrapWidth } from '../../figures/text/flow.ts'
import type { GridRow, PaperFormat, PaperPart, ReadPaper } from '../../reading/paper.ts'
import type { ReadingPlace } from './bulletin-reading.ts'

/** A line of a paper: its text without the marks of Markdown, and how it stood. */
export type PaperLine = {
  readonly text: string
  /** How many # stood before it. */
  readonly level: number
  readonly isIndented: boolean
  /** A row of a table, its cells parted by bars; it stands alone. */
  readonly isRow: boolean
  readonly place: ReadingPlace
}

/** How the paragraphs of a paper are cut: at the right edge, only at page ends, or not at all. */
export type LineCut =
  | { readonly by: 'edge'; readonly width: number }
  | { readonly by: 'page' }
  | { readonly by: 'nothing' }

/** A paper as lines, with how its paragraphs are cut into them. */
export type PaperLines = { readonly lines: readonly PaperLine[]; readonly cut: LineCut }

const PAGE_NUMBER = /^[-－—–~·\s]*\d{1,4}[-－—–~·\s]*$/u
const RULE = /^[-－—_=*\s]{3,}$/u
/** Formats in which a paragraph is stored whole. */
const WHOLE: ReadonlySet<PaperFormat> = new Set(['docx', 'doc', 'odt', 'html'])

/** The lines of a paper without page numbers and rules. Small tables that only lay out lines are lines; of other tables each row is one, where the table stands. */
export function linesOfPaper({ parts, format }: ReadPaper): PaperLines {
  let paragraph = 1
  const lines = parts
    .flatMap((part) => {
      if (part.kind === 'paragraph') paragraph = part.paragraph
      return linesOf(part, paragraph)
    })
    .filter(({ text }) => text !== '' && !PAGE_NUMBER.test(text) && !RULE.test(text))
  return {
    lines,
    cut: cutOf(
      lines.filter(({ isRow }) => !isRow),
      format,
    ),
  }
}

function cutOf(lines: readonly PaperLine[], format: PaperFormat): LineCut {
  const width = wrapWidth(lines.map(({ text }) => text))
  const isOver = (line: PaperLine) => width !== null && line.text.length > width + 6
  const over = lines.filter(isOver).length
  if (width !== null && over <= lines.length * 0.1) return { by: 'edge', width }
  return { by: WHOLE.has(format) ? 'nothing' : 'page' }
}

/** A longer table lists cases; it is an attachment and no part of an article. */
const MOST_ROWS = 120
const BAR = '｜'

function linesOf(part: PaperPart, above: number): readonly PaperLine[] {
  if (part.kind === 'paragraph') {
    const { paragraph, page } = part
    const place = { paragraph, ...(page !== undefined && { page }) }
    return part.text.split('\n').map((line) => lineOf(line, place))
  }
  const columns = Math.max(0, ...part.rows.map((row) => ownTexts(row).length))
  const place = { paragraph: above }
  if (columns <= 2 && part.rows.length <= 6)
    return part.rows.flatMap((row) => ownTexts(row).map((text) => lineOf(text, place)))
  if (part.rows.length > MOST_ROWS) return []
  return part.rows.flatMap((row) => {
    const cells = ownTexts(row).map(tight)
    return cells.length === 0 ? [] : [{ ...lineOf(cells.join(BAR), place), isRow: true }]
  })
}

function ownTexts({ cells }: GridRow): readonly string[] {
  return cells.flatMap(({ text, covered }) =>
    covered === undefined && text.trim() !== '' ? [text] : [],
  )
}

function lineOf(raw: string, place: ReadingPlace): PaperLine {
  const bare = raw.replace(/\*\*/g, '').replace(/^\s*-\s+(?=★)/u, '')
  const level = /^\s*(#{1,6})\s/.exec(bare)?.[1]?.length ?? 0
  const isIndented = /^(?:\u3000{2}|\s{4})\S/u.test(raw)
  return { text: tight(bare.replace(/^\s*#{1,6}\s/, '')), level, isIndented, isRow: false, place }
}

const LATIN = /[A-Za-z0-9.,;:!?@%)]/
const NEXT_LATIN = /[A-Za-z0-9(]/

/** White space between Chinese characters and numbers left out; between latin words, and between two numbers, one blank. */
export function tight(text: string): string {
  return text
    .replace(/[\s\0\u200b\ufeff]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
    .replace(/ /g, (_blank, at: number, whole: string) =>
      LATIN.test(whole[at - 1] ?? '') && NEXT_LATIN.test(whole[at + 1] ?? '') ? ' ' : '',
    )
}
