import { least, most } from './extremes.ts'
import type { Glyphs } from './pdf-geometry.ts'

export type Line = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** Pieces of text put into lines from top to bottom, each from left to right. */
export function linesOf(glyphs: readonly Glyphs[]): readonly Line[] {
  const rows: Glyphs[][] = []
  for (const piece of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (
      row !== undefined &&
      first !== undefined &&
      Math.abs(first.y - piece.y) <= Math.max(first.size, piece.size) * 0.45
    )
      row.push(piece)
    else rows.push([piece])
  }
  return rows.map(lineOf)
}

function lineOf(row: readonly Glyphs[]): Line {
  const pieces = [...row].sort((a, b) => a.x - b.x)
  let text = ''
  let end = Number.NaN
  for (const piece of pieces) {
    const gap = piece.x - end
    if (gap > piece.size * 0.9) text += gap > piece.size * 2.5 ? '　　' : ' '
    else if (gap > piece.size * 0.2 && /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(piece.text))
      text += ' '
    text += piece.text
    end = piece.x + piece.width
  }
  const [first] = pieces
  return {
    text: text.trim(),
    left: first?.x ?? 0,
    right: end,
    y: first?.y ?? 0,
    size: most(pieces, ({ size }) => size),
  }
}

const NO_START = /^.[、，。；：！？）》」』”’,.;:!?)\]%]*/u
const WORD = /^[A-Za-z0-9.%/-]+/

/** How wide the first piece of a line is that may not be broken: a character with its marks, or a word. */
function firstPiece({ text, size }: Line): number {
  const word = WORD.exec(text)?.[0]
  if (word !== undefined && word.length > 1) return word.length * size * 0.5
  return (NO_START.exec(text)?.[0].length ?? 1) * size
}

/** Whether a line was broken only because what follows did not fit into `width`. */
function isWrapped(line: Line, next: Line, width: number): boolean {
  return width - (line.right - line.left) < firstPiece(next) + line.size * 0.3
}

/** Lines as one text: a line that was broken for want of width goes on in the next one. */
export function joinLines(lines: readonly Line[], width: number): string {
  let text = ''
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before === undefined) text = line.text
    else if (!isWrapped(before, line, width)) text += `\n${line.text}`
    else text += /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line.text) ? ` ${line.text}` : line.text
  })
  return text
}

/** Running text as paragraphs: a new one begins after a line that ends early, or with an indent. */
export function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const edge = Math.max(
    0,
    most(lines, ({ right }) => right),
  )
  const margin = least(lines, ({ left }) => left)
  const paragraphs: Line[][] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const goesOn =
      before !== undefined &&
      edge - before.right <= firstPiece(line) + before.size * 0.7 &&
      line.left - margin < line.size * 1.2 &&
      Math.abs(line.size - before.size) < 1.5 &&
      line.y - before.y < before.size * 3.5
    if (goesOn) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
  })
  return paragraphs
    .map((group) => group.map(({ text }) => text).join(''))
    .filter((text) => text !== '')
}
