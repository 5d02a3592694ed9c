import { recordBook } from '../book/record-book.ts'
import type { Day } from '../calendar/day.ts'
import type { UnitId } from '../ledger/ids.ts'

/** 空气质量优良率, 地表水断面, 饮用水水源. */
export type QualityKind = 'air' | 'surfaceWater' | 'drinkingWater'

/** The quality of the environment in a period, against its target. */
export type QualityReadingContent = {
  readonly kind: QualityKind
  readonly unitIds: readonly UnitId[]
  readonly from: Day
  readonly until: Day
  /** Share of good days, or of sections that reach their class, in percent. */
  readonly goodShare: number | null
  readonly targetShare: number | null
  readonly sections: readonly {
    readonly name: string
    readonly class: string
    readonly target: string
  }[]
  /** As it is told: 总体为优. */
  readonly verdict: string
}

/** 环境质量: readings by period and place. */
export const QUALITY_READING_BOOK = recordBook<'qualityReading', QualityReadingContent>({
  book: 'qualityReading',
  alsoBy: ['liaison'],
  refusal: ({ from, until, goodShare }) => {
    if (until < from) return { code: 'ends-before-it-begins', particulars: {} }
    const isShare = goodShare === null || (goodShare >= 0 && goodShare <= 100)
    return isShare ? null : { code: 'share-out-of-range', particulars: { share: `${goodShare}` } }
  },
  describe: ({ kind, unitIds, from, until, goodShare, targetShare, sections, verdict }) => ({
    no: null,
    title: `${from} — ${until} ${goodShare === null ? verdict : `${goodShare}%`}`,
    text: [verdict, ...sections.map(({ name }) => name)].join('\n'),
    leadUnits: unitIds,
    involvedUnits: unitIds,
    links: [],
    counted: {
      ...{ kind, from, until, goodShare, targetShare },
      isReached: targetShare === null || goodShare === null ? null : goodShare >= targetShare,
    },
  }),
})
