import type { CaseOrder } from '../../core/case/case-filter.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import type { CasePage, CaseRow } from '../../db/cases/list-cases.ts'

const CURSOR = /^([0-9a-f-]{36})(?:~(.*))?$/s

/** The place of a case in the order of its list, as a text that goes into an address. */
export function cursorOf(row: CaseRow, order: CaseOrder): string {
  const key = { recent: row.handed_over_on, due: row.due_on, number: row.number }[order]
  return key === null ? row.case_id : `${row.case_id}~${key}`
}

/** The place that the text names; a text that names none begins the list anew. */
export function placeOf(cursor: string): CasePage['after'] {
  const [, caseId, key] = CURSOR.exec(cursor) ?? []
  return caseId === undefined ? null : { caseId: caseId as CaseId, key: key ?? null }
}
