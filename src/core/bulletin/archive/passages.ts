import type { BulletinReading, ReadSection } from '../reading/bulletin-reading.ts'

/** The texts of an issue that are searched, one for each section; the head is section -1. */
export type Passage = { readonly section: number; readonly text: string }

export const HEAD_PASSAGE = -1

/** The passages of one issue in its order: first its head with highlights and recipients, then each section from 0. */
export function passagesOf(reading: BulletinReading): readonly Passage[] {
  const { masthead, highlights, distribution } = reading
  const { nameLines, issueNo, runningNo, office, permitNo } = masthead
  const head = [nameLines.join(''), issueNo, runningNo, office, permitNo, ...highlights]
  const lists = [...distribution.reportTo, ...distribution.copyTo]
  return [
    { section: HEAD_PASSAGE, text: [...head, ...lists].filter(Boolean).join(' ') },
    ...reading.sections.map((section, index) => ({ section: index, text: textOf(section) })),
  ]
}

function textOf(section: ReadSection): string {
  const { kicker, title, group, subheads, paragraphs, items, letter } = section
  return [
    ...[group, kicker, title, ...subheads],
    ...paragraphs.map(({ text }) => text),
    ...(letter === null ? [] : [letter.heading, letter.salutation, ...letter.signature]),
    ...items.flatMap(({ units, caseNumber, paragraphs: own }) => [
      [caseNumber, ...units].filter(Boolean).join('、'),
      ...own.map(({ text }) => text),
    ]),
  ]
    .filter(Boolean)
    .join(' ')
}

const AROUND = 24

/** The words around the first place where a passage holds a part of the query, as searched. */
export function excerptOf(text: string, parts: readonly string[]): string {
  const lower = text.toLowerCase()
  const places = parts.map((part) => lower.indexOf(part.toLowerCase())).filter((at) => at !== -1)
  const at = Math.min(...places, text.length)
  const from = Math.max(0, (at === text.length ? 0 : at) - AROUND)
  const to = Math.min(text.length, from + 3 * AROUND)
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}
