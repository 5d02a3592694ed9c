import { sql } from 'kysely'
import type { CaseId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'
import type { CaseRow } from './list-cases.ts'
import { CASE_ROW_COLUMNS } from './list-cases.ts'

/** Cases of the round, other than this one, that bear one of the numbers or belong to the group. */
export async function relatedCases(
  transaction: LedgerTransaction,
  asked: {
    readonly officeId: OfficeId
    readonly roundId: RoundId
    readonly caseId: CaseId
    readonly numbers: readonly string[]
    readonly group: string | null
  },
): Promise<readonly CaseRow[]> {
  const { officeId, roundId, caseId, numbers, group } = asked
  if (numbers.length === 0 && group === null) return []
  const { rows } = await sql<CaseRow>`
    select ${CASE_ROW_COLUMNS} from case_file file
    where file.office_id = ${officeId} and file.round_id = ${roundId} and file.case_id <> ${caseId}
      and (file.number = any (${[...numbers]}::text[]) or file.repeat_group = ${group}::text)
    order by file.handed_over_on, file.number, file.case_id
    limit 200`.execute(transaction)
  return rows
}
