import type { Actor } from '../../../core/account/actor.ts'
import type { FigureProvenance, Provenance } from '../../../core/bulletin/compose/figure-book.ts'
import type { CaseId } from '../../../core/ledger/ids.ts'
import { agreed, type Result } from '../../../core/ledger/result.ts'
import type { FigureReference } from '../../../core/statistics/figure-reference.ts'
import { numbersOfCases } from '../../../db/bulletin/case-numbers.ts'
import type { FrozenFigures } from '../../../db/bulletin/published-issues.ts'
import { stretchOf } from '../../figures/cases-behind.ts'
import { type Counting, countFigures } from '../../figures/count-figures.ts'
import type { SharingContext } from '../compose/compose-stored.ts'

type NamedCase = FrozenFigures['cases'][number]

const MOST = 1_000_000

/** The figures of an issue with the cases behind each, as they are at this moment. */
export async function freezeFigures(
  context: SharingContext,
  actor: Actor,
  provenance: Provenance,
): Promise<Result<FrozenFigures>> {
  const places = new Map<CaseId, number>()
  const cases: NamedCase[] = []
  const placeOf = (one: NamedCase): number => {
    const place = places.get(one.caseId) ?? cases.push(one) - 1
    places.set(one.caseId, place)
    return place
  }
  const figures: Record<FigureReference, FigureProvenance & { cases: readonly number[] }> = {}
  return countFigures(context, actor, async (counting) => {
    for (const [reference, told] of Object.entries(provenance)) {
      const behind = await casesCounted(counting, actor, told)
      if (!behind.ok) return behind
      figures[reference as FigureReference] = { ...told, cases: behind.value.map(placeOf) }
    }
    return agreed({ cases, figures })
  })
}

/** The cases that a printed number counts. A number of batches has those of its batches. */
export function casesOfFigure(
  context: SharingContext,
  actor: Actor,
  told: FigureProvenance,
): Promise<Result<readonly NamedCase[]>> {
  return countFigures(context, actor, (counting) => casesCounted(counting, actor, told))
}

async function casesCounted(
  counting: Counting,
  { officeId }: Actor,
  { question, counts, partKeys, caseIds }: FigureProvenance,
): Promise<Result<readonly NamedCase[]>> {
  if (caseIds !== null) {
    return agreed(await numbersOfCases(counting.transaction, officeId, caseIds))
  }
  const roster = await counting.rosterOf(question)
  if (!roster.ok) return roster
  const parts = counts === 'cases' ? partKeys : null
  const input = { question, partKeys: parts, limit: MOST }
  return agreed((await stretchOf(counting, input, roster.value)).cases)
}
