import type { PaperPart, Paragraph } from '../../reading/paper.ts'
import { simplified } from '../../reading/simplified.ts'
import { paragraphsOf } from './paper-text.ts'
import type { CheckPlace, TextPlace } from './place.ts'

/** The running text of a paper: half-width, Simplified, without white space, lines inside sentences joined. */
export type Flow = {
  /** Paragraphs are parted by \n. */
  readonly text: string
  readonly placeOf: (index: number) => CheckPlace
}

const ENDS = /[。!?;:！？；：…]["”』」)）]?$/u
const BEGINS =
  /^(?:[【▲★●■◆#\-－—*]|\d{1,2}[.．、]|[一二三四五六七八九十]+[、是要]|[(（][一二三四五六七八九十\d]+[)）]|报[:：]|送[:：]|第\s*\d+\s*期)/u

/** The paragraphs of a paper as one text whose every character knows its place. */
export function flowOf(parts: readonly PaperPart[]): Flow {
  const lines = paragraphsOf(parts)
    .flatMap(linesOf)
    .filter((line) => line.text.trim() !== '')
  const width = wrapWidth(lines.map(({ text: line }) => line))
  const marks: { readonly line: Line; readonly offset: number }[] = []
  let text = ''
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    for (const [offset, character] of [...pieces(simplified(line.text))]) {
      for (const one of character) {
        text += one
        marks.push({ line, offset })
      }
    }
    if (next !== undefined && (line.isCut || !runsOn(line, next, width))) {
      text += '\n'
      marks.push({ line, offset: line.text.length })
    }
  })
  return { text, placeOf: (index) => placeAt(marks[Math.min(index, marks.length - 1)]) }
}

type Line = {
  readonly text: string
  readonly of: Paragraph
  readonly start: number
  /** Whether it was cut because it has no end: what follows is read apart from it. */
  readonly isCut: boolean
}

/** No paragraph of a paper is longer; what is, was made to take all time. */
const LONGEST = 4000

function linesOf(of: Paragraph): readonly Line[] {
  let start = 0
  return of.text.split('\n').flatMap((text) => {
    const lines = cutLines(text).map((piece, index, all) => {
      const line = { text: piece, of, start, isCut: index < all.length - 1 }
      start += piece.length
      return line
    })
    start += 1
    return lines
  })
}

/** A line in pieces of a bounded length, cut behind a mark where there is one. */
function cutLines(text: string): readonly string[] {
  if (text.length <= LONGEST) return [text]
  const pieces: string[] = []
  let from = 0
  while (text.length - from > LONGEST) {
    const mark = /[。；;，,、][^。；;，,、]*$/u.exec(text.slice(from + LONGEST / 2, from + LONGEST))
    const to = from + (mark === null ? LONGEST : LONGEST / 2 + mark.index + 1)
    pieces.push(text.slice(from, to))
    from = to
  }
  return [...pieces, text.slice(from)]
}

/** Half-width characters with their offsets; white space is left out, between two numbers it stays apart. */
function* pieces(text: string): Generator<readonly [number, string]> {
  let offset = 0
  for (const character of text) {
    const plain = character.normalize('NFKC')
    const isBlank = /^[\s\u200b\ufeff]+$/u.test(plain)
    if (isBlank && partsNumbers(text, offset)) yield [offset, ' ']
    if (!isBlank) yield [offset, plain]
    offset += character.length
  }
}

/** Two numbers side by side; 1 234 is one number with its thousands set apart. */
function partsNumbers(text: string, offset: number): boolean {
  const before = /[\d０-９]+$/u.exec(text.slice(Math.max(0, offset - 12), offset))?.[0]
  const after = /^\s+([\d０-９]+)/u.exec(text.slice(offset, offset + 24))?.[1]
  if (before === undefined || after === undefined) return false
  return !(before.length <= 3 && after.length === 3)
}

/** The length at which the lines of a wrapped text break; null where paragraphs stand unbroken. */
export function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map(squashed).filter((length) => length >= 16)
  const often = new Map<number, number>()
  for (const length of lengths) often.set(length, (often.get(length) ?? 0) + 1)
  const counts = [...often.keys()].map((length) => ({
    length,
    near: [-3, -2, -1, 0, 1, 2, 3].reduce((sum, off) => sum + (often.get(length + off) ?? 0), 0),
  }))
  const best = counts.sort((a, b) => b.near - a.near || b.length - a.length)[0]
  if (best === undefined || best.near < 4 || best.near < lengths.length * 0.4) return null
  return best.length
}

/** ——零陵区12件；under a line that ends with a colon, or under another of its kind. */
const BULLET = /^(?:[—–-]{1,2}|[•·●◆◇■□○])\s*[^\s\d].*\d/u
const LONGEST_BULLET = 60
/** A sentence broken before its number, or between a number and its unit. */
const NUMBER_FIRST = /^\d[\d,.]*\s*(?:件|个|宗|起|家|人|项|%)/u
const UNIT_FIRST = /^(?:件|个|宗|起|家|人|项|万元|%)/u

/** A line of a wrapped sentence is no shorter, and what follows it is no heading and no `名：`. */
const LEAST_WRAPPED = 20
const IN_SENTENCE = /^(?![^,，。]{1,8}[:：])\p{Script=Han}{1,12}[,，、。;；\d]/u

function isCutInside(own: string, next: string): boolean {
  if (/\d$/u.test(own)) return UNIT_FIRST.test(next)
  if (/\d(?:件|个|宗|起|家|人|项|次|批)$/u.test(own)) return false
  if (!/\p{Script=Han}$/u.test(own) || !/[,，、:：;；]/u.test(own)) return false
  if (NUMBER_FIRST.test(next)) return true
  const isWrapped = own.length >= LEAST_WRAPPED && /[,，、;；]/u.test(own)
  return isWrapped && IN_SENTENCE.test(next)
}

function runsOn(line: Line, next: Line, width: number | null): boolean {
  const own = line.text.trim()
  const behind = next.text.trim()
  if (/[:：;；]$/u.test(own) && behind.length <= LONGEST_BULLET && BULLET.test(behind)) return true
  const isHeading = BEGINS.test(behind)
  if (!isHeading && isCutInside(own.normalize('NFKC'), behind.normalize('NFKC'))) return true
  if (ENDS.test(own) || isHeading) return false
  if (/^【.*】$/u.test(own)) return false
  if (/[,，、(（]$/u.test(own)) return true
  return width !== null && Math.abs(squashed(line.text) - width) <= 5
}

const squashed = (text: string) => text.replace(/\s+/gu, '').length

function placeAt(mark: { readonly line: Line; readonly offset: number } | undefined): TextPlace {
  if (mark === undefined) return { paragraph: 1, character: 1 }
  const { of, start } = mark.line
  const page = of.page === undefined ? {} : { page: of.page }
  return { paragraph: of.paragraph, ...page, character: start + mark.offset + 1 }
}

const SHORT_LINE = 18
const SHORT_STEP = 0.25

/** Where the paragraph so many before a place begins. */
export function paragraphStart(text: string, index: number, back: number): number {
  let at = index
  for (let steps = 0; steps <= back && at > 0; ) {
    const start = text.lastIndexOf('\n', at - 1)
    // A list in lines of its own is short, however many lines it takes.
    steps += at < index && at - start <= SHORT_LINE ? SHORT_STEP : 1
    at = start
  }
  return Math.max(0, at)
}
