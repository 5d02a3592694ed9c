import { sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { CaseKind, ClosingStatus } from '../../core/case/case.ts'
import type { UnitId } from '../../core/ledger/ids.ts'
import type { Question } from '../../core/statistics/question.ts'
import type { LedgerTransaction } from '../ledger.ts'
import { type Asked, conditionOf } from '../statistics/scope-conditions.ts'

/** A case as a list of a snapshot tells it: how it stood at the instant. */
export type ListedCase = {
  readonly number: string | null
  readonly kind: CaseKind
  readonly leadUnits: readonly UnitId[]
  readonly categories: readonly string[]
  readonly isKey: boolean
  readonly handedOverOn: Day | null
  readonly dueOn: Day | null
  readonly status: ClosingStatus
}

/** The cases that a question counts, the first due first, each as it stood at the question's instant. */
export async function listedCases(
  transaction: LedgerTransaction,
  asked: Pick<Asked, 'officeId'> & Pick<Question, 'roundId' | 'asOf' | 'scope'>,
): Promise<readonly ListedCase[]> {
  const { rows } = await sql<ListedCase>`
    select case_file.number, counted.kind, counted.lead_units as "leadUnits", counted.categories,
      counted.is_key as "isKey", counted.handed_over_on as "handedOverOn",
      counted.due_on as "dueOn", counted.status
    from (select * from case_version where ${conditionOf(asked)}) as counted
    join case_file on case_file.office_id = ${asked.officeId}
      and case_file.case_id = counted.case_id
    order by counted.due_on nulls last, case_file.number, case_file.case_id`.execute(transaction)
  return rows
}
