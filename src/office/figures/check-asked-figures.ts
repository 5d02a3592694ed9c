import type { Actor } from '../../core/account/actor.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { CaseSet } from '../../core/statistics/case-set.ts'
import { checkFigures } from '../../core/statistics/check-figures.ts'
import type { Contradiction } from '../../core/statistics/contradiction.ts'
import type { Figure } from '../../core/statistics/figure.ts'
import type { CountedCase } from '../../db/statistics/list-cases-behind.ts'
import type { OfficeContext } from '../context.ts'
import { stretchOf } from './cases-behind.ts'
import { type Counting, countFigures } from './count-figures.ts'

/** A contradiction and the cases that count on one side more often than on the other. */
export type NamedContradiction = Contradiction & { readonly differing: readonly CountedCase[] }

/** How many cases of one side are held against the other. */
const MOST = 10_000

/**
 * Which sums that must hold among these figures do not, each with the cases that make the difference
 * as the ledger counts them today. The figures may have been counted or printed at any time.
 */
export async function checkAskedFigures(
  context: OfficeContext,
  actor: Actor,
  figures: readonly Figure[],
): Promise<Result<readonly NamedContradiction[]>> {
  return countFigures(context, actor, async (counting) => {
    const named: NamedContradiction[] = []
    for (const contradiction of checkFigures(figures)) {
      const expected = await casesOf(counting, contradiction.cases.expected)
      if (!expected.ok) return expected
      const found = await casesOf(counting, contradiction.cases.found)
      if (!found.ok) return found
      named.push({ ...contradiction, differing: difference(expected.value, found.value) })
    }
    return agreed(named)
  })
}

async function casesOf(
  counting: Counting,
  sets: readonly CaseSet[],
): Promise<Result<readonly CountedCase[]>> {
  const cases: CountedCase[] = []
  for (const { question, partKeys } of sets) {
    const roster = await counting.rosterOf(question)
    if (!roster.ok) return roster
    const input = { question, partKeys, limit: MOST }
    cases.push(...(await stretchOf(counting, input, roster.value)).cases)
  }
  return agreed(cases)
}

function difference(
  expected: readonly CountedCase[],
  found: readonly CountedCase[],
): readonly CountedCase[] {
  const balance = new Map<CaseId, { readonly counted: CountedCase; readonly over: number }>()
  const add = (counted: CountedCase, by: number) => {
    const over = (balance.get(counted.caseId)?.over ?? 0) + by
    balance.set(counted.caseId, { counted, over })
  }
  for (const counted of expected) add(counted, 1)
  for (const counted of found) add(counted, -1)
  return [...balance.values()].filter(({ over }) => over !== 0).map(({ counted }) => counted)
}
