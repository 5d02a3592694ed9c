import type { Piece } from './join-lines.ts'
import { caseNumberIn, isSourceLine, isUnitName, openingOf, subheadOf } from './piece-marks.ts'
import { letterAt } from './read-letter.ts'
import {
  addParagraph,
  beginCase,
  beginItem,
  beginSection,
  type SectionDraft,
} from './section-draft.ts'
import { titleOf } from './title-lines.ts'

const BRACKETS = /^【([^】]*)】$/u

type Reading = {
  readonly pieces: readonly Piece[]
  readonly titles: ReadonlySet<string>
  readonly sections: SectionDraft[]
  group: string | null
}

/** The sections of a bulletin's body in their order; `titles` are those of 导读. */
export function readSections(
  pieces: readonly Piece[],
  titles: ReadonlySet<string>,
): readonly SectionDraft[] {
  const reading: Reading = { pieces, titles, sections: [], group: null }
  for (let at = 0; at < pieces.length; ) at = readAt(reading, at)
  return reading.sections
}

/** Reads what begins at a piece and answers where the next begins. */
function readAt(reading: Reading, at: number): number {
  const { pieces, sections } = reading
  const piece = pieces[at] as Piece
  const { text } = piece
  if (piece.isRow) {
    addParagraph(sectionUnderWay(reading, piece), piece)
    return at + 1
  }
  const bracket = BRACKETS.exec(text)?.[1]
  if (bracket !== undefined) return readBracket(reading, at, bracket)
  const letter = letterAt(pieces, at)
  if (letter !== null) {
    const section = sectionUnderWay(reading, piece)
    section.letter = letter.letter
    for (const paragraph of letter.paragraphs) addParagraph(section, paragraph)
    return letter.end
  }
  const last = sections.at(-1)
  const caseNumber = caseNumberIn(text)
  const opening = openingOf(text)
  if (caseNumber !== null && last !== undefined) beginCase(last, caseNumber)
  else if (opening !== null) beginItem(sectionUnderWay(reading, piece), opening, piece)
  else if (isSubhead(piece, last)) last?.subheads.push(text)
  else if (last !== undefined && isItemName(text, last)) {
    beginItem(
      last,
      { mark: 'NAME：', units: text.split('、'), layout: 'own-line', rest: '' },
      piece,
    )
  } else if (isInside(reading, at)) last?.subheads.push(text)
  else if (isHeading(piece)) return readTitle(reading, at)
  else addParagraph(sectionUnderWay(reading, piece), piece)
  return at + 1
}

/** 【…】 over an article is a group; over anything else it is a section's own title. */
function readBracket(reading: Reading, at: number, title: string): number {
  const next = reading.pieces[at + 1]
  const { place } = reading.pieces[at] as Piece
  const isGroup = next !== undefined && isHeading(next) && !isMarked(next.text)
  reading.group = isGroup ? title : null
  if (!isGroup) reading.sections.push(beginSection({ title, hasBrackets: true, place }))
  return at + 1
}

/** The lines of a title and of a kicker above it. */
function readTitle(reading: Reading, at: number): number {
  const { pieces, titles, group, sections } = reading
  let end = at + 1
  while (
    isTitleLine(pieces[end]) &&
    letterAt(pieces, end) === null &&
    !titles.has(textsFrom(pieces, at, end))
  )
    end++
  const lines = pieces.slice(at, end).map(({ text }) => text)
  const { place } = pieces[at] as Piece
  sections.push(beginSection({ ...titleOf(lines, titles), group, place }))
  return end
}

const textsFrom = (pieces: readonly Piece[], from: number, to: number) =>
  pieces
    .slice(from, to)
    .map(({ text }) => text)
    .join('')

function isTitleLine(piece: Piece | undefined): boolean {
  return piece !== undefined && isHeading(piece) && !isMarked(piece.text) && piece.level === 0
}

/** What bears a mark of its own and is no title. */
function isMarked(text: string): boolean {
  const isOpening = openingOf(text) !== null || subheadOf(text) !== null
  return BRACKETS.test(text) || isOpening || caseNumberIn(text) !== null
}

function isHeading({ text, level, isSentence }: Piece): boolean {
  return (
    level > 0 || (!isSentence && !/^[▲△]/u.test(text) && !isDateLine(text) && !isSourceLine(text))
  )
}

const isDateLine = (text: string) => /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(text)

function isSubhead({ text, level }: Piece, section: SectionDraft | undefined): boolean {
  return section !== undefined && (level >= 3 || subheadOf(text) !== null)
}

const LONGEST_INSIDE = 16

/** One short heading line that 导读 does not name, in an article that it names, divides the article. */
function isInside({ titles, sections, pieces }: Reading, at: number): boolean {
  const { text, level } = pieces[at] as Piece
  const next = pieces[at + 1]
  if (!isHeading(pieces[at] as Piece) || next === undefined || isTitleLine(next)) return false
  const section = sections.at(-1)
  if (section?.title == null || level > 0 || titles.has(text)) return false
  const isNamed = titles.has(section.title) && section.items.length === 0
  return isNamed && section.paragraphs.length > 0 && text.length <= LONGEST_INSIDE
}

/** A unit's name on its own line, in a section of units' items. */
function isItemName(text: string, section: SectionDraft): boolean {
  const isOfUnits = section.hasBrackets && /动态|进展|情况/u.test(section.title ?? '')
  return (
    isUnitName(text) && (isOfUnits || section.items.some(({ layout }) => layout === 'own-line'))
  )
}

/** The section to which a paragraph belongs; one without a title where none has begun. */
function sectionUnderWay({ sections, group }: Reading, { place }: Piece): SectionDraft {
  const last = sections.at(-1)
  if (last !== undefined) return last
  const begun = beginSection({ title: null, group, place })
  sections.push(begun)
  return begun
}
