import { firstWords } from '../book/first-words.ts'
import { recordBook } from '../book/record-book.ts'
import type { Day } from '../calendar/day.ts'
import type { UnitId } from '../ledger/ids.ts'

/** 进驻、离开、感谢信、来函、纪律记录. */
export type OccasionKind =
  | 'arrival'
  | 'departure'
  | 'thankYouLetter'
  | 'letter'
  | 'disciplineRecord'

/** Something that happened once and is kept: the team's coming and going, a letter of thanks. */
export type OccasionContent = {
  readonly kind: OccasionKind
  readonly on: Day
  readonly title: string
  /** Who it comes from: 省第五生态环境保护督察组. */
  readonly from: string
  /** A letter is kept in full, paragraph by paragraph. */
  readonly paragraphs: readonly string[]
  readonly signedBy: readonly string[]
  readonly unitIds: readonly UnitId[]
}

/** 大事记: arrival and departure of the team, letters, records of discipline. */
export const OCCASION_BOOK = recordBook<'occasion', OccasionContent>({
  book: 'occasion',
  describe: ({ kind, on, title, from, paragraphs, signedBy, unitIds }) => ({
    no: null,
    title: firstWords(`${on} ${title}`),
    text: [title, from, ...paragraphs, ...signedBy].join('\n'),
    leadUnits: unitIds,
    involvedUnits: unitIds,
    audience: kind === 'disciplineRecord' ? 'leaders' : 'units',
    links: [],
    counted: { kind, on },
  }),
})
