import type { ReadPaper } from '../reading/paper.ts'
import type { Check } from './check.ts'
import { checkFlow } from './check-paper.ts'
import { checkSeries } from './check-series.ts'
import { flowOf } from './flow.ts'
import { type ReadText, readFigures } from './statement.ts'

export type PaperChecks = { readonly file: string; readonly checks: readonly Check[] }

/** Checks papers one by one, and the running totals from each to the next issue of the same kind. */
export function checkPapers(
  papers: readonly { readonly file: string; readonly paper: ReadPaper }[],
): readonly PaperChecks[] {
  const read: ReadText[] = papers.map(({ paper }) => readFigures(flowOf(paper.parts)))
  return papers.map(({ file, paper }, index) => {
    const own = read[index]
    if (own === undefined) return { file, checks: [] }
    return { file, checks: [...checkFlow(own, paper), ...checkSeries(own, read)] }
  })
}
