import type { EntryId } from '../book/entry.ts'
import type { Day } from '../calendar/day.ts'
import { dayOfInstant, type Instant } from '../calendar/instant.ts'
import type { CaseId } from '../ledger/ids.ts'

/** What says that a matter which was closed may not be put right: 办结后又有举报、回访不满意. */
export type RelapseSignal = {
  readonly signal: 'repeatedComplaint' | 'dissatisfied'
  readonly caseId: CaseId
  readonly number: string
  readonly on: Day
  /** The repeat, or the call-back. */
  readonly by: { readonly caseId: CaseId; readonly number: string } | { readonly entryId: EntryId }
}

/** A repeat that came in after the earlier case was closed: the first fix failed. A repeat of what was still open is none. */
export function signalOfRepeat(repeat: {
  readonly caseId: CaseId
  readonly number: string | null
  readonly closedAt: Instant | null
  readonly repeatId: CaseId
  readonly repeatNumber: string | null
  readonly repeatedOn: Day | null
}): RelapseSignal | null {
  const { caseId, number, closedAt, repeatId, repeatNumber, repeatedOn } = repeat
  if (closedAt === null || repeatedOn === null || repeatedOn < dayOfInstant(closedAt)) return null
  return {
    ...{ signal: 'repeatedComplaint', caseId, number: number ?? '', on: repeatedOn },
    by: { caseId: repeatId, number: repeatNumber ?? '' },
  }
}
