import type { Check, CheckKind, CheckOutcome } from './check.ts'
import { figuresTold } from './figures-told.ts'
import type { Reason } from './reasons/reason.ts'
import type { Flow } from './text/flow.ts'

/** What a check of words or days says, before it knows its place in the paper. */
export type ToldCheck = {
  readonly kind: CheckKind
  readonly outcome: CheckOutcome
  readonly total: number
  readonly parts: readonly number[]
  readonly expected: number
  readonly unit: string
  readonly text: string
  readonly reason: string
  readonly why: Reason
  /** Where the number or word stands that is right or wrong. */
  readonly from: number
  readonly to: number
  /** The number may be printed otherwise: then a change is proposed. */
  readonly isFigure?: boolean
}

/** A check with its place, and the change that would make it right. */
export function toldCheck(flow: Flow, { from, to, isFigure = false, ...told }: ToldCheck): Check {
  const { total, expected, outcome } = told
  return {
    ...told,
    place: flow.placeOf(from),
    ...(!isFigure && { end: flow.placeOf(Math.max(from, to - 1)) }),
    figures: isFigure ? figuresTold(flow, { total: [{ from, to, value: total }] }) : [],
    ...(isFigure && outcome === 'wrong' && { change: { from: total, to: expected } }),
  }
}
