import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { Sheet } from '../../core/bulletin/sheet.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import { citiesSheet } from '../../core/table/cities-sheet.ts'
import type { OfficeContext } from '../context.ts'
import { compareCities } from './compare-cities.ts'

/** The cities side by side as a table for Word and Excel. */
export async function citiesTable(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly asOf: AsOf },
): Promise<Result<Sheet>> {
  const right = mayDo('makeTable', actor)
  if (!right.ok) return right
  const compared = await compareCities(context, actor, input)
  if (!compared.ok) return compared
  const { settings, cities, total, sent } = compared.value
  const lines = cities.map(({ unitId, owedSince, snapshot }) => ({
    ...{ unitId, owedSince, counts: snapshot?.counts ?? null },
    at: snapshot?.asOf.at ?? null,
  }))
  return agreed(citiesSheet(settings, { lines, total, sent, at: input.asOf.at }))
}
