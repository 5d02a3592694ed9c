import type { Day } from '../../calendar/day.ts'
import type { BulletinReading, ReadSectionKind } from '../reading/bulletin-reading.ts'

/** A past issue in the archive: a UUID. */
export type ArchiveId = string & { readonly __brand: 'ArchiveId' }

/** What is put right in a reading; what is not named stays. */
export type ReadingCorrection = {
  /** The bulletin's name, one entry a line. */
  readonly nameLines?: readonly string[]
  readonly issueNo?: string
  readonly runningNo?: string | null
  readonly date?: Day
  readonly office?: string
  readonly sections?: readonly {
    /** Counted from 0. */
    readonly section: number
    readonly kind?: ReadSectionKind
    readonly title?: string
  }[]
}

/** The reading with what is put right, and what was still missing judged anew; null where nothing would change or a section is not there. */
export function correctedReading(
  reading: BulletinReading,
  correction: ReadingCorrection,
): BulletinReading | null {
  const { sections: changes = [], ...head } = correction
  const isThere = changes.every(({ section }) => reading.sections[section] !== undefined)
  if (!isThere) return null
  const { date, ...words } = head
  const masthead = {
    ...reading.masthead,
    ...words,
    ...(date !== undefined && { date, dateText: writtenDay(date) }),
  }
  const sections = reading.sections.map((section, index) => {
    const change = changes.find((one) => one.section === index)
    if (change === undefined) return section
    const { kind = section.kind, title = section.title } = change
    return { ...section, kind, title }
  })
  const corrected = { ...reading, masthead, sections, gaps: gapsLeft(reading, correction) }
  return JSON.stringify(corrected) === JSON.stringify(reading) ? null : corrected
}

function gapsLeft({ gaps }: BulletinReading, correction: ReadingCorrection) {
  const mended = {
    name: correction.nameLines,
    'issue-number': correction.issueNo,
    office: correction.office,
    date: correction.date,
    sections: undefined,
  }
  return gaps.filter((gap) => mended[gap] === undefined)
}

function writtenDay(date: Day): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
