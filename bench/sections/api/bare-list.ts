import type { Pool } from 'pg'
import type { Actor } from '../../../src/core/account/actor.ts'
import type { RoundId } from '../../../src/core/ledger/ids.ts'
import { CASE_COLUMNS } from './case-columns.ts'

/** The unit's open cases of one category, as bare SQL over the same tables: the floor of the list. */
export async function bareList(
  owner: Pool,
  { officeId, unitId }: Actor,
  roundId: RoundId,
): Promise<number> {
  const { rows } = await owner.query(
    `select ${CASE_COLUMNS.map((column) => `file.${column}`).join(', ')}
     from case_unit own
     join case_file file on file.office_id = own.office_id and file.case_id = own.case_id
     where own.office_id = $1 and own.round_id = $2 and own.unit_id = $3
       and file.status = 'open' and file.categories && array['水污染']
     order by own.handed_over_on desc, own.case_id
     limit 51`,
    [officeId, roundId, unitId],
  )
  return Math.min(rows.length, 50)
}
