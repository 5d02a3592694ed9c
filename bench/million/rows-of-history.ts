import { emptyCase } from '../../src/core/case/evolve.ts'
import { planVersions } from '../../src/core/case/plan-versions.ts'
import { type CaseInWork, record } from '../../src/core/case/recording.ts'
import {
  caseEventRows,
  caseFileRow,
  caseUnitRows,
  caseWordsRow,
} from '../../src/db/cases/case-rows.ts'
import { versionColumns } from '../../src/db/versions/version-rows.ts'
import type { History } from '../../src/office/cases/record-histories.ts'
import type { RoundRules } from '../../src/office/cases/round-rules.ts'
import { agreedValue } from '../agreed-value.ts'

export const CASE_TABLES = [
  'case_file',
  'case_unit',
  'case_event',
  'case_version',
  'case_words',
] as const

export type CaseTable = (typeof CASE_TABLES)[number]
type Row = Readonly<Record<string, unknown>>

/** The rows of every table that a case's history makes, by the same rules as its acts. */
export function rowsOfHistory(
  { caseId, steps }: History,
  rules: RoundRules,
): Readonly<Record<CaseTable, readonly Row[]>> {
  const { id: roundId, officeId } = rules.settings
  const before = emptyCase(caseId, roundId)
  const [first] = steps
  if (!first) throw new RangeError('a case without an act')
  let work: CaseInWork = {
    before,
    state: before,
    sequence: 0,
    events: [],
    lastHappenedAt: first.at,
  }
  for (const { at, actor, act } of steps) {
    const when = { actor, happenedAt: at, recordedAt: at }
    work = agreedValue(record(work, act, rules.circumstances(work.state, when)))
  }
  const { state, events } = work
  const writing = { ...work, facts: rules.factsOf(state) }
  const { factsOf } = rules
  const { added } = planVersions({ versions: [], before, events, earlier: null, factsOf })
  return {
    case_file: [caseFileRow(officeId, writing)],
    case_unit: caseUnitRows(officeId, writing),
    case_event: caseEventRows(officeId, writing),
    case_version: added.map((version) => ({
      office_id: officeId,
      ...versionColumns({ ...version, caseId, roundId }),
    })),
    case_words: [caseWordsRow(officeId, writing)],
  }
}
