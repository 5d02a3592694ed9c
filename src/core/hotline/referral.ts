import { firstWords } from '../book/first-words.ts'
import { recordBook } from '../book/record-book.ts'
import type { Day } from '../calendar/day.ts'
import type { UnitId } from '../ledger/ids.ts'

/** A matter outside the inspection's scope, handed to its own place under the ordinary rules. */
export type ReferralContent = {
  readonly receivedOn: Day
  readonly number: string
  readonly text: string
  /** Why it is none of the inspection's. */
  readonly why: string
  /** The place it went to, as the letter says, and the unit where the round has it. */
  readonly to: string
  readonly unitIds: readonly UnitId[]
  readonly on: Day
  readonly letter: string
}

/** 不属受理范围事项移送: matters handed to their place, with the letter that says so. */
export const REFERRAL_BOOK = recordBook<'referral', ReferralContent>({
  book: 'referral',
  refusal: ({ receivedOn, on }) =>
    on < receivedOn ? { code: 'ends-before-it-begins', particulars: {} } : null,
  describe: ({ number, text, to, unitIds, on, why }) => ({
    no: number === '' ? null : number,
    title: firstWords(text),
    text: [number, text, to, why].join('\n'),
    leadUnits: unitIds,
    involvedUnits: unitIds,
    links: [],
    counted: { on, to },
  }),
})
