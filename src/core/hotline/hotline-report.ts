import { recordBook } from '../book/record-book.ts'
import { dayOfInstant, type Instant } from '../calendar/instant.ts'

/** What the team's hotline and letter box had received up to an instant: all since the beginning. */
export type HotlineReportContent = {
  readonly upTo: Instant
  readonly calls: number
  /** Calls about the environment: those within the inspection's scope. */
  readonly environmentalCalls: number
  readonly letters: number
  readonly handedOver: number
  /** Key cases among those handed over. */
  readonly handedOverKey: number
  /** Passed on by the city's 12345 line; null where that was not counted. */
  readonly from12345: number | null
}

/** 来电来信受理情况: the hotline's counts as the team or the 12345 line tells them. */
export const HOTLINE_REPORT_BOOK = recordBook<'hotlineReport', HotlineReportContent>({
  book: 'hotlineReport',
  refusal: ({ calls, environmentalCalls, handedOver, handedOverKey }) => {
    if (environmentalCalls > calls) {
      return {
        code: 'part-above-whole',
        particulars: { part: `${environmentalCalls}`, whole: `${calls}` },
      }
    }
    return handedOverKey > handedOver
      ? {
          code: 'part-above-whole',
          particulars: { part: `${handedOverKey}`, whole: `${handedOver}` },
        }
      : null
  },
  describe: ({ upTo, ...counts }) => ({
    no: null,
    title: dayOfInstant(upTo),
    text: dayOfInstant(upTo),
    leadUnits: [],
    involvedUnits: [],
    audience: 'leaders',
    links: [],
    counted: { upTo, ...counts },
  }),
})
