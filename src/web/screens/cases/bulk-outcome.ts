import type { BulkOutcomeView } from '../../../contract/case/shown-case.ts'
import type { BulkAct } from '../../../core/case/bulk-act.ts'
import type { CaseAct } from '../../../core/case/case-act.ts'
import type { CaseId } from '../../../core/ledger/ids.ts'

export type BulkName = BulkAct['act']

export type DoneInBulk = { readonly name: BulkName; readonly outcome: BulkOutcomeView }

/** The acts that take a bulk act back, each on its case; none where it cannot be taken back. */
export function undoingActs(
  { outcome }: DoneInBulk,
  reason: string,
): readonly { readonly caseId: CaseId; readonly act: CaseAct }[] {
  return outcome.done.flatMap(({ caseId, acts }) =>
    acts.flatMap((act): readonly { readonly caseId: CaseId; readonly act: CaseAct }[] => {
      switch (act.act) {
        case 'dispatch':
          return act.roles
            .filter(({ role }) => role === 'lead')
            .map(({ unitId }) => ({ caseId, act: { act: 'withdraw', unitId, reason } }))
        case 'sortOut':
          return [{ caseId, act: { act: 'liftDifficulty', reason } }]
        default:
          return []
      }
    }),
  )
}
