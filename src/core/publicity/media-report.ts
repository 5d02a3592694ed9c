import { firstWords } from '../book/first-words.ts'
import { recordBook } from '../book/record-book.ts'
import type { Day } from '../calendar/day.ts'
import { instructionsOf } from '../instruction/instructions-of.ts'
import type { UnitId } from '../ledger/ids.ts'

/** A report that was published about the work (宣传报道), or a matter of public opinion that must be answered (舆情). */
export type MediaKind = 'publicity' | 'concern'

/** 中央、省级、市级、县级媒体, 网络. */
export type MediaLevel = 'central' | 'provincial' | 'city' | 'county' | 'online'

/** A report in the media, or a public concern that is to be answered. */
export type MediaReportContent = {
  readonly kind: MediaKind
  readonly on: Day
  readonly outlet: string
  readonly level: MediaLevel
  readonly title: string
  readonly text: string
  readonly unitIds: readonly UnitId[]
  /** By when a concern is to be answered. */
  readonly dueOn: Day | null
}

/** 宣传报道和舆情: reports published, and matters to answer, which become instructions. */
export const MEDIA_REPORT_BOOK = recordBook<'mediaReport', MediaReportContent>({
  book: 'mediaReport',
  alsoBy: ['liaison'],
  refusal: ({ kind, unitIds }) =>
    kind === 'concern' && unitIds.length === 0
      ? { code: 'instruction-without-unit', particulars: {} }
      : null,
  describe: ({ kind, on, outlet, level, title, text, unitIds }) => ({
    no: null,
    title: firstWords(`${on} ${outlet} ${title}`),
    text: [outlet, title, text].join('\n'),
    leadUnits: unitIds,
    involvedUnits: unitIds,
    links: [],
    counted: { kind, on, level },
  }),
  consequences: ({ kind, title, unitIds, dueOn }, { id }) =>
    kind === 'concern'
      ? instructionsOf([{ text: title, unitIds, dueOn }], {
          ...{ origin: 'concern', originId: id, givenBy: null },
        })
      : [],
})
