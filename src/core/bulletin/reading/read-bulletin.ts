import type { ReadPaper } from '../../reading/paper.ts'
import type {
  BulletinReading,
  ReadItem,
  ReadingGap,
  ReadMasthead,
  ReadSection,
} from './bulletin-reading.ts'
import { type TitledSection, withHighlights } from './highlights.ts'
import { joinLines } from './join-lines.ts'
import { linesOfPaper } from './paper-lines.ts'
import { subjectsOf } from './piece-marks.ts'
import { readContents } from './read-contents.ts'
import { readMasthead } from './read-masthead.ts'
import { readSections } from './read-sections.ts'
import { readTail } from './read-tail.ts'
import { kindOfSection } from './section-kind.ts'

/** The structure of a bulletin read from any file. Nothing is refused: what is not found is a gap. */
export function readBulletin(paper: ReadPaper): BulletinReading {
  const { lines, cut } = linesOfPaper(paper)
  const tail = readTail(lines)
  const above = lines.slice(0, tail.from)
  const head = readMasthead(above)
  const contents = readContents(above, head.bodyFrom, cut)
  const titles = new Set(contents.highlights)
  const body = above.slice(contents.bodyFrom)
  const drafts = readSections(joinLines(body, cut, titles), titles)
  const masthead = { ...head.masthead, permitNo: tail.permitNo }
  const city = cityOf(masthead)
  const sections = withHighlights(drafts, contents.highlights).map((titled) =>
    sectionOf(titled, contents.highlights, city),
  )
  const { distribution, contact, issuedLine } = tail
  return {
    ...{ masthead, highlights: contents.highlights, sections, distribution, contact, issuedLine },
    gaps: gapsOf(masthead, sections),
  }
}

function sectionOf(
  { section, highlight, differs }: TitledSection,
  titles: readonly string[],
  city: string | null,
): ReadSection {
  const spoken = highlight === null ? null : (titles[highlight] ?? null)
  const kind = kindOfSection(section, { spoken, city })
  return {
    kind,
    ...section,
    items: section.items.map(withSubject),
    units: kind === 'other' ? unitsReported(section) : [],
    highlight,
    highlightDiffers: differs,
  }
}

/** A key case is told of the authority with which it begins. */
function withSubject(item: ReadItem): ReadItem {
  if (item.units.length > 0) return item
  const subject = /^(?:省|市|县|区)?\p{Script=Han}{2,10}?局(?:\p{Script=Han}{2,4}分局)?/u.exec(
    item.paragraphs[0]?.text ?? '',
  )?.[0]
  return subject === undefined ? item : { ...item, units: [subject] }
}

/** 零陵全力以赴… is a report of 零陵区, which its text names. */
function unitsReported({ title, paragraphs }: TitledSection['section']): readonly string[] {
  const place =
    /^(?:\p{Script=Han}{2,6}?(?=全力|扎实|积极|多措|以|深入|聚焦|持续|强力|严|打|开展|召开))/u.exec(
      title ?? '',
    )?.[0]
  if (place === undefined) return []
  if (subjectsOf(place).length > 0) return [place]
  const named = new RegExp(`${place}(?:区|县|市|管理区|经开区)`, 'u')
  return paragraphs.slice(0, 1).flatMap(({ text }) => named.exec(text)?.[0] ?? [])
}

/** 永州 of 永州市…; the office's own city. */
function cityOf({ nameLines, office }: ReadMasthead): string | null {
  const found = /^(?:中共)?(\p{Script=Han}{2,4}?)(?:市|州|盟|地区)/u
  return found.exec(nameLines.join(''))?.[1] ?? found.exec(office ?? '')?.[1] ?? null
}

function gapsOf(masthead: ReadMasthead, sections: readonly ReadSection[]): readonly ReadingGap[] {
  return [
    ...(masthead.nameLines.length === 0 ? (['name'] as const) : []),
    ...(masthead.issueNo === null ? (['issue-number'] as const) : []),
    ...(masthead.office === null ? (['office'] as const) : []),
    ...(masthead.date === null ? (['date'] as const) : []),
    ...(sections.length === 0 ? (['sections'] as const) : []),
  ]
}
