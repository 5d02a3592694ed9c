import type { Day } from '../../calendar/day.ts'

/** Where a paragraph of a read bulletin stands in its file. */
export type ReadingPlace = { readonly paragraph: number; readonly page?: number }

/** A paragraph with its lines joined; white space between Chinese characters is left out, nothing else is changed. */
export type ReadParagraph = { readonly text: string; readonly place: ReadingPlace }

/** What a section of a printed bulletin is. */
export type ReadSectionKind =
  | 'leader-activity'
  | 'meeting'
  | 'unit-items'
  | 'department-items'
  | 'key-cases'
  | 'petition-statistics'
  | 'covert-findings'
  | 'letter'
  | 'reprint'
  | 'other'

/** What one unit or one key case is told in. */
export type ReadItem = {
  /** As printed, without the mark before them. */
  readonly units: readonly string[]
  readonly caseNumber: string | null
  readonly layout: 'own-line' | 'run-on'
  readonly paragraphs: readonly ReadParagraph[]
}

/** A letter printed in full; its paragraphs are the section's. */
export type ReadLetter = {
  readonly heading: string
  readonly salutation: string
  readonly signature: readonly string[]
  readonly date: string | null
}

/** A section as a printed bulletin has it, wording as printed. */
export type ReadSection = {
  readonly kind: ReadSectionKind
  /** Null where the paper prints none. */
  readonly title: string | null
  /** Whether the title itself stands in 【】. */
  readonly hasBrackets: boolean
  /** The line above the title. */
  readonly kicker: string | null
  /** 【…】 over several articles. */
  readonly group: string | null
  readonly subheads: readonly string[]
  /** Those that belong to no item. */
  readonly paragraphs: readonly ReadParagraph[]
  readonly items: readonly ReadItem[]
  readonly itemMark: '▲' | 'NAME：' | null
  readonly letter: ReadLetter | null
  /** The unit that a report of one unit is about. */
  readonly units: readonly string[]
  /** Which title of 导读 it bears, and whether it is worded otherwise there. */
  readonly highlight: number | null
  readonly highlightDiffers: boolean
  readonly place: ReadingPlace
}

/** The head of a printed bulletin, wording as printed. */
export type ReadMasthead = {
  /** 内部资料, 秘密 and the like above the name. */
  readonly marks: readonly string[]
  readonly nameLines: readonly string[]
  /** 2024年第2期, 第15期; null where none is printed. */
  readonly issueNo: string | null
  /** 总第2期 */
  readonly runningNo: string | null
  readonly office: string | null
  readonly date: Day | null
  readonly dateText: string | null
  /** 益简字【2022】42号, wherever it stands. */
  readonly permitNo: string | null
}

/** What is looked for in every bulletin and was not found. */
export type ReadingGap = 'name' | 'issue-number' | 'office' | 'date' | 'sections'

/** A bulletin's structure as it is printed. */
export type BulletinReading = {
  readonly masthead: ReadMasthead
  readonly highlights: readonly string[]
  readonly sections: readonly ReadSection[]
  readonly distribution: {
    readonly reportTo: readonly string[]
    readonly copyTo: readonly string[]
  }
  readonly contact: { readonly phone: string | null; readonly mail: string | null } | null
  readonly issuedLine: string | null
  readonly gaps: readonly ReadingGap[]
}
