import { type QueryExecutorProvider, sql } from 'kysely'
import type { CaseId } from '../../core/ledger/ids.ts'
import { type Asked, type Condition, conditionOf } from './scope-conditions.ts'

/** A case that a figure counts. */
export type CountedCase = { readonly caseId: CaseId; readonly number: string | null }

/** Which stretch of the list: those after a case, at most so many. */
export type Stretch = { readonly after: CaseId | null; readonly limit: number }

/** The cases behind a figure, or behind one part of it, in the order of their ids; each once. */
export async function listCasesBehind(
  transaction: QueryExecutorProvider,
  asked: Asked,
  { part, after, limit }: Stretch & { readonly part: Condition | null },
): Promise<readonly CountedCase[]> {
  const { rows } = await sql<CountedCase>`
    select case_file.case_id as "caseId", case_file.number
    from (
      select case_id from case_version
      where ${conditionOf(asked)}
        ${part === null ? sql`` : sql`and (${part})`}
        ${after === null ? sql`` : sql`and case_id > ${after}::uuid`}
      order by case_id
      limit ${limit}
    ) as counted
    join case_file on case_file.office_id = ${asked.officeId}
      and case_file.case_id = counted.case_id
    order by case_file.case_id`.execute(transaction)
  return rows
}
