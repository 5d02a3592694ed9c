import type { Case } from '../../core/case/case.ts'
import type { CaseFacts } from '../../core/case/case-facts.ts'
import { planVersions } from '../../core/case/plan-versions.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import { happenedInOrder } from '../../core/versions/plan-versions.ts'
import { versionColumns } from '../versions/version-rows.ts'
import {
  type CaseWriting,
  caseEventRows,
  caseFileRow,
  caseUnitRows,
  caseWordsRow,
} from './case-rows.ts'

/** The tables that a case is written in, each after those it refers to. */
export const CASE_TABLES = [
  'case_file',
  'case_unit',
  'case_event',
  'case_version',
  'case_words',
] as const

export type CaseTable = (typeof CASE_TABLES)[number]
type Row = Readonly<Record<string, unknown>>

/** What a new case's rows need beside the case; words are made with the rows, or later by a job. */
export type NewCaseContext = {
  readonly officeId: OfficeId
  readonly factsOf: (state: Case) => CaseFacts
  readonly words: 'now' | 'later'
}

/** Every row of a case that the ledger has not held before. */
export function rowsOfNewCase(
  work: Omit<CaseWriting, 'facts'>,
  { officeId, factsOf, words }: NewCaseContext,
): Readonly<Record<CaseTable, readonly Row[]>> {
  const { before, state, events } = work
  const earlier = happenedInOrder(events) ? null : []
  const { added } = planVersions({ versions: [], before, events, earlier, factsOf })
  // What the ledger says from now on are the facts of the state: no need to work them out twice.
  const facts = added.find(({ known }) => known?.to === null)?.facts ?? factsOf(state)
  const writing = { ...work, facts }
  const { id: caseId, roundId } = state
  return {
    case_file: [caseFileRow(officeId, writing)],
    case_unit: caseUnitRows(officeId, writing),
    case_event: caseEventRows(officeId, writing),
    case_version: added.map((version) => ({
      office_id: officeId,
      ...versionColumns({ ...version, caseId, roundId }),
    })),
    case_words: [caseWordsRow(officeId, writing, words)],
  }
}
