import type { Actor } from '../../core/account/actor.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { listCaseRows } from '../../db/cases/list-cases.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { type CaseSummary, caseSummary } from './case-summary.ts'

/** These cases as a list shows them, in the order asked for; those that the actor may not see are missing. */
export function summariesOf(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly caseIds: readonly CaseId[] },
): Promise<Result<readonly CaseSummary[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const { roundId, caseIds } = input
    const rows = await listCaseRows(transaction, {
      officeId: actor.officeId,
      roundId,
      ofUnit: null,
      filter: {},
      order: 'recent',
      after: null,
      among: caseIds,
      most: caseIds.length,
    })
    const byId = new Map(rows.map((row) => [row.case_id, caseSummary(row)]))
    return agreed(caseIds.flatMap((id) => byId.get(id) ?? []))
  })
}
