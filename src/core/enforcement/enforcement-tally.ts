import type { Bounded } from '../book/person.ts'
import { recordBook } from '../book/record-book.ts'
import type { Day } from '../calendar/day.ts'
import type { UnitId } from '../ledger/ids.ts'

/** What a unit's enforcement did in a period; a number may be given as a bound (900余人次). Null where it was not told. */
export type EnforcementTallyContent = {
  readonly unitIds: readonly UnitId[]
  readonly from: Day
  readonly until: Day
  /** 出动人次 */
  readonly personTimes: Bounded | null
  /** 检查企业（家） */
  readonly enterprisesChecked: Bounded | null
  /** 责令改正（份） */
  readonly ordersToCorrect: Bounded | null
  /** 立案（件） */
  readonly casesFiled: Bounded | null
  /** 罚款（元） */
  readonly finesYuan: Bounded | null
  readonly note: string
}

/** 执法情况: tallies of enforcement by period and unit. */
export const ENFORCEMENT_TALLY_BOOK = recordBook<'enforcementTally', EnforcementTallyContent>({
  book: 'enforcementTally',
  alsoBy: ['liaison'],
  refusal: ({ from, until }) =>
    until < from ? { code: 'ends-before-it-begins', particulars: {} } : null,
  describe: ({ unitIds, from, until, note, ...counts }) => ({
    no: null,
    title: `${from} — ${until}`,
    text: note,
    leadUnits: unitIds,
    involvedUnits: unitIds,
    links: [],
    counted: {
      from,
      until,
      ...Object.fromEntries(Object.entries(counts).map(([name, of]) => [name, of?.count ?? null])),
    },
  }),
})
