import type { ReadingPlace } from './bulletin-reading.ts'
import type { LineCut, PaperLine } from './paper-lines.ts'
import { isSourceLine, opensItem, subheadOf } from './piece-marks.ts'

/** A paragraph or heading of a paper, its lines joined. */
export type Piece = {
  readonly text: string
  /** How many # stood before it. */
  readonly level: number
  /** Ends as a sentence ends; a heading does not. */
  readonly isSentence: boolean
  /** A row of a table. */
  readonly isRow: boolean
  readonly place: ReadingPlace
}

const SENTENCE_END = /[。！？!?…；;：:](?:[”"』」）)》]*|（[^（）]{1,30}）)$/u
const FULL_STOP = /[。！？!?…][”"』」）)》]*$/u
const CUT_SHORT = /[，,、（(《“‘/]$/u
const LONGEST_HEADING = 60
/** A line shorter than the edge by this many characters ended by itself. */
const RAGGED = 4

/** Joins the lines that page ends and right edges cut; `titles` are those of 导读, which may hold a comma. */
export function joinLines(
  lines: readonly PaperLine[],
  cut: LineCut,
  titles: ReadonlySet<string>,
): readonly Piece[] {
  const isIndenting = lines.filter(({ isIndented }) => isIndented).length >= 3
  const joined: { first: PaperLine; text: string }[] = []
  let isOpen = false
  lines.forEach((line, at) => {
    const last = joined.at(-1)
    const begins = beginsAlone(line) || (isIndenting && line.isIndented)
    if (last !== undefined && isOpen && !begins) last.text = glue(last.text, line.text)
    else joined.push({ first: line, text: line.text })
    const next = lines[at + 1]?.text ?? ''
    isOpen = staysOpen(line, joined.at(-1)?.text ?? '', { cut, titles, isIndenting, next })
  })
  return joined.map(({ first, text }) => ({
    text,
    level: first.level,
    isSentence: first.isRow || SENTENCE_END.test(text),
    isRow: first.isRow,
    place: first.place,
  }))
}

function beginsAlone({ text, level, isRow }: PaperLine): boolean {
  return isRow || level > 0 || /^[【▲△★]/u.test(text) || opensItem(text) || subheadOf(text) !== null
}

type Setting = {
  readonly cut: LineCut
  readonly titles: ReadonlySet<string>
  readonly isIndenting: boolean
  /** The line that follows. */
  readonly next: string
}

/**
 * Whether what follows a line still belongs to its paragraph. After a full stop at the edge the next
 * line tells: a paragraph's first line is shorter by its indent, one that goes on is full.
 */
function staysOpen(line: PaperLine, whole: string, setting: Setting): boolean {
  const { cut, titles, isIndenting, next } = setting
  const { text } = line
  if (line.isRow || line.level > 0 || /^【[^】]*】$/u.test(whole) || titles.has(whole)) return false
  if (isSourceLine(whole)) return false
  if (CUT_SHORT.test(text)) return true
  if (cut.by === 'nothing') return false
  if (/^[▲△][^，。：:；]{1,20}$/u.test(whole)) return false
  if (cut.by === 'edge') {
    if (text.length < cut.width - RAGGED) return false
    return isIndenting || !FULL_STOP.test(text) || breadth(next) >= cut.width - 1
  }
  if (SENTENCE_END.test(text)) return false
  return !isHeadingLike(whole)
}

/** In Chinese characters: a latin letter or a digit is half of one. */
function breadth(text: string): number {
  return text.length - (text.match(/[!-~]/g)?.length ?? 0) / 2
}

/** Short and without a sentence's marks. */
export function isHeadingLike(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[，,。；;！？]/u.test(text)
}

function glue(before: string, after: string): string {
  const isLatin = /[A-Za-z0-9]$/.test(before) && /^[A-Za-z]/.test(after)
  return isLatin ? `${before} ${after}` : before + after
}
