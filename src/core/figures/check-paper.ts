import type { ReadPaper } from '../reading/paper.ts'
import { cellFlows } from './cell-flows.ts'
import type { Check } from './check.ts'
import { checkClaims } from './check-claims.ts'
import { checkCountedLists } from './check-counted-lists.ts'
import { checkNumbering } from './check-numbering.ts'
import { checkParts } from './check-parts.ts'
import { checkRates } from './check-rates.ts'
import { checkRepeats } from './check-repeats.ts'
import { checkClosings, checkNamedBatches, checkRunningTotals } from './check-running.ts'
import { checkPercentages, checkShareSums } from './check-shares.ts'
import { checkSpans } from './check-spans.ts'
import { checkSplits } from './check-split.ts'
import { checkSubsets } from './check-subsets.ts'
import { checkTables } from './check-tables.ts'
import { checkTitles } from './check-titles.ts'
import { checkUnits } from './check-units.ts'
import { flowOf } from './flow.ts'
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
    ...checkUnits(held, read),
    ...checkClaims(read),
    ...checkTitles(read),
    ...checkNumbering(read),
    ...checkCountedLists(read),
    ...checkSpans(read),
  ]
}
