import type { ReadPaper } from '../reading/paper.ts'
import { cellFlows } from './cell-flows.ts'
import type { Check } from './check.ts'
import { checkAllOf } from './check-all-of.ts'
import { checkClaims } from './check-claims.ts'
import { checkCountedLists } from './check-counted-lists.ts'
import { checkJointCases } from './check-joint-cases.ts'
import { checkListedUnits } from './check-listed-units.ts'
import { checkNumbering } from './check-numbering.ts'
import { checkParts } from './check-parts.ts'
import { checkRates } from './check-rates.ts'
import { checkRepeats } from './check-repeats.ts'
import { checkClosings, checkNamedBatches, checkRunningTotals } from './check-running.ts'
import { checkPercentages, checkShareSums } from './check-shares.ts'
import { checkSplits } from './check-split.ts'
import { checkHandedOver, checkSubsets } from './check-subsets.ts'
import { checkTableTexts } from './check-table-text.ts'
import { checkTables } from './check-tables.ts'
import { checkTitles } from './check-titles.ts'
import { checkUnitStatus } from './check-unit-status.ts'
import { checkUnits } from './check-units.ts'
import { checkDays } from './days/check-days.ts'
import { checkLeftOvers } from './days/check-left-over.ts'
import { checkSpans } from './days/check-spans.ts'
import { flowOf } from './flow.ts'
import { checkCaseNumbers } from './naming/check-case-numbers.ts'
import { checkNoticeParts } from './naming/check-notice-parts.ts'
import { checkReferences } from './naming/check-references.ts'
import { withSmallestRepairs } from './repair/smallest-repair.ts'
import { type ReadText, readFigures } from './statement.ts'

/** Every check of one paper. */
export function checkPaper(paper: ReadPaper): readonly Check[] {
  return checkFlow(readFigures(flowOf(paper.parts)), paper)
}

/** Every check of a paper whose text was read already: of its text, of its tables, of the sentences inside them. */
export function checkFlow(read: ReadText, paper: ReadPaper): readonly Check[] {
  return withSmallestRepairs([
    ...checkText(read),
    ...checkTables(paper),
    ...checkTableTexts(read, paper),
    ...checkCaseNumbers(read, paper),
    ...checkDays(read),
    ...checkLeftOvers(read),
    ...checkReferences(read),
    ...checkNoticeParts(read),
    ...cellFlows(paper.parts).flatMap((flow) => checkText(readFigures(flow))),
  ])
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
