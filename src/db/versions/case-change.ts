import type { Case } from '../../core/case/case.ts'
import type { CaseEvent } from '../../core/case/case-event.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'

/** New events of one case, in the order of recording. */
export type CaseChange = {
  readonly caseId: CaseId
  readonly roundId: RoundId
  /** The case before them (in the order of recording); null for a case that is new. */
  readonly before: Case | null
  readonly events: readonly CaseEvent[]
}
