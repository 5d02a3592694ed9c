import { emptyCase } from '../../src/core/case/evolve.ts'
import { type CaseInWork, record } from '../../src/core/case/recording.ts'
import { type CaseTable, rowsOfNewCase } from '../../src/db/cases/new-case-rows.ts'
import type { History } from '../../src/office/cases/record-histories.ts'
import type { RoundRules } from '../../src/office/cases/round-rules.ts'
import { agreedValue } from '../agreed-value.ts'

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
  return rowsOfNewCase(work, { officeId, factsOf: rules.factsOf, words: 'now' })
}
