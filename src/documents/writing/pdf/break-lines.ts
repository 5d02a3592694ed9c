import type { Atom } from './atoms.ts'

/** The atoms of one printed line, and whether its paragraph goes on after it. */
export type Line = {
  readonly atoms: readonly Atom[]
  readonly width: number
  readonly goesOn: boolean
}

/** How wide lines may be, in points: the first and the others, and how much a line may be squeezed. */
export type Measure = { readonly first: number; readonly other: number; readonly squeeze: number }

const NEVER_FIRST = /^[，。、；：？！”’）】》〉」』〕］｝…·％℃°～,.;:?!)\]}%]/
const NEVER_LAST = /[“‘（【《〈「『〔［｛([{￥№]$/

/**
 * Breaks a paragraph into lines: no closing sign begins a line, no opening one ends it, no number is
 * cut. One closing sign too much is squeezed in; else its forerunner goes down with it.
 */
export function breakLines(atoms: readonly Atom[], measure: Measure): readonly Line[] {
  const lines: Line[] = []
  for (const paragraph of splitAtLineEnds(atoms)) {
    const last = breakParagraph(paragraph, measure, lines)
    lines.push(lineOf(last, false))
  }
  return lines
}

/** All atoms as one line, however wide. */
export function unbrokenLine(atoms: readonly Atom[]): Line {
  return lineOf(
    atoms.filter((atom) => atom.kind !== 'line-end'),
    false,
  )
}

function splitAtLineEnds(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  const parts: Atom[][] = [[]]
  for (const atom of atoms) {
    if (atom.kind === 'line-end') parts.push([])
    else parts.at(-1)?.push(atom)
  }
  return parts
}

/** Adds all full lines to `lines` and gives what is left for the last. */
function breakParagraph(
  paragraph: readonly Atom[],
  measure: Measure,
  lines: Line[],
): readonly Atom[] {
  let rest = paragraph.flatMap((atom) => cutToFit(atom, measure.other))
  for (;;) {
    const width = lines.length === 0 ? measure.first : measure.other
    const count = countOnLine(rest, width, measure.squeeze)
    if (count >= rest.length) return rest
    lines.push(lineOf(rest.slice(0, count), true))
    rest = withoutSpacesInFront(rest.slice(count))
  }
}

/** How many atoms stand on the line that begins with `atoms`. */
function countOnLine(atoms: readonly Atom[], width: number, squeeze: number): number {
  const full = countWithin(atoms, width)
  if (full >= atoms.length) return full
  const squeezed = countWithin(atoms.slice(0, full + 1), width + squeeze)
  if (squeezed > full && isClosing(atoms[full]) && mayBreak(atoms, squeezed)) return squeezed
  for (let count = full; count > 0; count -= 1) if (mayBreak(atoms, count)) return count
  return Math.max(1, full)
}

function countWithin(atoms: readonly Atom[], width: number): number {
  let used = 0
  let count = 0
  for (const atom of atoms) {
    used += atom.width
    if (used > width + 0.1 && atom.kind !== 'space') return count
    count += 1
  }
  return count
}

function mayBreak(atoms: readonly Atom[], count: number): boolean {
  const before = atoms[count - 1]
  const after = atoms[count]
  if (!before || !after) return true
  if (before.kind === 'word' && after.kind === 'word') return false
  return !isClosing(after) && !NEVER_LAST.test(before.text)
}

function isClosing(atom: Atom | undefined): boolean {
  return atom !== undefined && NEVER_FIRST.test(atom.text)
}

/** A word longer than a line (an address of a web page) is cut where the line ends. */
function cutToFit(atom: Atom, width: number): readonly Atom[] {
  if (atom.width <= width) return [atom]
  const signs = [...atom.text]
  const each = atom.width / signs.length
  return signs.map((text) => ({ ...atom, text, width: each, signs: 1, kind: 'sign' }))
}

function withoutSpacesInFront(atoms: Atom[]): Atom[] {
  const first = atoms.findIndex((atom) => atom.kind !== 'space')
  return first < 0 ? [] : atoms.slice(first)
}

function lineOf(atoms: readonly Atom[], goesOn: boolean): Line {
  const last = atoms.findLastIndex((atom) => atom.kind !== 'space')
  const kept = goesOn ? atoms.slice(0, last + 1) : atoms
  return { atoms: kept, width: kept.reduce((sum, atom) => sum + atom.width, 0), goesOn }
}
