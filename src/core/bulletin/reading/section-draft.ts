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

export function beginItem(section: SectionDraft, opening: Opening, piece: Piece): void {
  section.itemMark ??= opening.mark
  const { units, layout, rest } = opening
  const paragraphs = rest === '' ? [] : [{ text: rest, place: piece.place }]
  section.items.push({ units, caseNumber: null, layout, paragraphs })
}

export function beginCase(section: SectionDraft, caseNumber: string): void {
  section.items.push({ units: [], caseNumber, layout: 'own-line', paragraphs: [] })
}
