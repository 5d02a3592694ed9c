import type { ReadItem, ReadLetter, ReadParagraph, ReadSection } from './bulletin-reading.ts'
import type { Piece } from './join-lines.ts'
import type { Opening } from './piece-marks.ts'

/** A section while it is read. */
export type SectionDraft = {
  title: string | null
  hasBrackets: boolean
  kicker: string | null
  group: string | null
  subheads: string[]
  paragraphs: ReadParagraph[]
  items: (Omit<ReadItem, 'paragraphs'> & { paragraphs: ReadParagraph[] })[]
  itemMark: ReadSection['itemMark']
  letter: ReadLetter | null
  place: ReadSection['place']
}

/** A section of which nothing but its title and place is read yet, and whatever else its heading already told. */
export function beginSection(given: Pick<SectionDraft, 'title' | 'place'> & Partial<SectionDraft>) {
  const draft: SectionDraft = {
    ...{ hasBrackets: false, kicker: null, group: null, subheads: [], paragraphs: [] },
    ...{ items: [], itemMark: null, letter: null },
    ...given,
  }
  return draft
}

/** Puts a paragraph where it belongs: into the item under way, else into the section itself. */
export function addParagraph(section: SectionDraft, { text, place }: Piece): void {
  const item = section.items.at(-1)
  const into = item === undefined ? section.paragraphs : item.paragraphs
  into.push({ text, place })
}

/** Puts a new item of the opening's units last in the section; its mark becomes the section's where that has none. */
export function beginItem(section: SectionDraft, opening: Opening, piece: Piece): void {
  section.itemMark ??= opening.mark
  const { units, layout, rest } = opening
  const paragraphs = rest === '' ? [] : [{ text: rest, place: piece.place }]
  section.items.push({ units, caseNumber: null, layout, paragraphs })
}

/** Puts a new item about one numbered case last in the section; it names no units. */
export function beginCase(section: SectionDraft, caseNumber: string): void {
  section.items.push({ units: [], caseNumber, layout: 'own-line', paragraphs: [] })
}
