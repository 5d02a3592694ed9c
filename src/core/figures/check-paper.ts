import type { ReadPaper } from '../reading/paper.ts'
import type { Check } from './check.ts'
import { checkDays } from './days/check-days.ts'
import { checkLeftOvers } from './days/check-left-over.ts'
import { checkSpans } from './days/check-spans.ts'
import { checkCaseNumbers } from './naming/check-case-numbers.ts'
import { checkNoticeParts } from './naming/check-notice-parts.ts'
import { checkReferences } from './naming/check-references.ts'
import { withSmallestRepairs } from './repair/smallest-repair.ts'
import { checkAllOf } from './said/check-all-of.ts'
import { checkClaims } from './said/check-claims.ts'
import { checkCountedLists } from './said/check-counted-lists.ts'
import { checkJointCases } from './said/check-joint-cases.ts'
import { checkListedUnits } from './said/check-listed-units.ts'
import { checkNumbering } from './said/check-numbering.ts'
import { checkTitles } from './said/check-titles.ts'
import { checkClosingTotals } from './sums/check-closing-totals.ts'
import { checkDeductions } from './sums/check-deductions.ts'
import { checkParts } from './sums/check-parts.ts'
import { checkRates } from './sums/check-rates.ts'
import { checkRepeats } from './sums/check-repeats.ts'
import { checkClosings, checkNamedBatches, checkRunningTotals } from './sums/check-running.ts'
import { checkPercentages, checkShareSums } from './sums/check-shares.ts'
import { checkSplits } from './sums/check-split.ts'
import { checkHandedOver, checkSubsets } from './sums/check-subsets.ts'
import { checkTableTexts } from './sums/check-table-text.ts'
import { checkTables } from './sums/check-tables.ts'
import { checkUnitStatus } from './sums/check-unit-status.ts'
import { checkUnits } from './sums/check-units.ts'
import { cellFlows } from './text/cell-flows.ts'
import { flowOf } from './text/flow.ts'
import { type ReadText, readFigures } from './text/statement.ts'

/** Every check of one paper. */
export function checkPaper(paper: ReadPaper): readonly Check[] {
  return checkFlow(readFigures(flowOf(paper.parts)), paper)
}

/** Every check of a paper whose text was read already: of its text, of its tables, of the sentences inside them. */
export function checkFlow(read: ReadText, paper: ReadPaper): readonly Check[] {
  return withSmallestRepairs(
    toldOnce([
      ...checkText(read),
      ...checkTables(paper),
      ...checkTableTexts(read, paper),
      ...checkCaseNumbers(read, paper),
      ...checkDays(read),
      ...checkLeftOvers(read),
      ...checkReferences(read),
      ...checkNoticeParts(read),
      ...cellFlows(paper.parts).flatMap((flow) => checkText(readFigures(flow))),
    ]),
  )
}

/** What two rules find in the same figures is told once. */
function toldOnce(checks: readonly Check[]): readonly Check[] {
  const told = new Set<string>()
  return checks.filter((check) => {
    const { kind, outcome, figures } = check
    const key = JSON.stringify([kind, outcome, figures.map(({ role, from }) => [role, from])])
    const isNew = figures.length === 0 || !told.has(key)
    told.add(key)
    return isNew
  })
}

function checkText(read: ReadText): readonly Check[] {
  const held = checkParts(read)
  return [
    ...held.map(({ check }) => check),
    ...checkSplits(held, read),
    ...checkPercentages(held, read),
    ...checkRates(held, read),
    ...checkShareSums(held, read),
    ...checkRepeats(held, read),
    ...checkRunningTotals(read),
    ...checkClosings(read),
    ...checkNamedBatches(read),
    ...checkClosingTotals(held, read),
    ...checkDeductions(read),
    ...checkSubsets(read),
    ...checkHandedOver(read),
    ...checkUnits(held, read),
    ...checkClaims(read),
    ...checkTitles(read),
    ...checkNumbering(read),
    ...checkCountedLists(read),
    ...checkSpans(read),
    ...checkAllOf(read),
    ...checkJointCases(read),
    ...checkUnitStatus(read),
    ...checkListedUnits(read),
  ]
}
