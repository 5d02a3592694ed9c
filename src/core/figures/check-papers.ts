import type { ReadPaper } from '../reading/paper.ts'
import { checkBetween } from './between/check-between.ts'
import { seriesPaper } from './between/series.ts'
import type { Check } from './check.ts'
import { checkFlow } from './check-paper.ts'
import { withSmallestRepairs } from './repair/smallest-repair.ts'
import { flowOf } from './text/flow.ts'
import { readFigures } from './text/statement.ts'

/** What was checked in one of several papers. */
export type PaperChecks = { readonly file: string; readonly checks: readonly Check[] }

/** Checks papers one by one, and each against the others of its series; the changes proposed weigh all papers. */
export function checkPapers(
  papers: readonly { readonly file: string; readonly paper: ReadPaper }[],
): readonly PaperChecks[] {
  const all = papers.map(({ file, paper }) => seriesPaper(file, readFigures(flowOf(paper.parts))))
  const checked = papers.map(({ file, paper }, index) => {
    const own = all[index]
    if (own === undefined) return { file, checks: [] }
    return { file, checks: [...checkFlow(own.read, paper), ...checkBetween(own, all)] }
  })
  return all.length < 2 ? checked : repairedTogether(checked)
}

/** Figures carry their file while all papers are weighed, so that no two papers' places are taken for one. */
function repairedTogether(papers: readonly PaperChecks[]): readonly PaperChecks[] {
  const named = papers.flatMap(({ file, checks }) => checks.map((check) => inFile(check, file)))
  const repaired = withSmallestRepairs(named)
  let at = 0
  return papers.map(({ file, checks }) => ({
    file,
    checks: checks.map((check) => {
      const change = repaired[at++]?.change
      return change === undefined ? check : { ...check, change: outOfFile(change, file) }
    }),
  }))
}

function inFile(check: Check, file: string): Check {
  return { ...check, figures: check.figures.map((figure) => ({ file, ...figure })) }
}

function outOfFile<Named extends { readonly file?: string }>(named: Named, file: string): Named {
  const { file: own, ...rest } = named
  return own === file ? (rest as Named) : named
}
