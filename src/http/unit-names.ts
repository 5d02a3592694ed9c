import type { Actor } from '../core/account/actor.ts'
import type { OfficeContext } from '../office/context.ts'
import { listRounds } from '../office/rounds/show-round.ts'

/** How an office calls its units, over all its rounds; an id that none knows stands for itself. */
export async function unitNamesOf(
  context: OfficeContext,
  actor: Actor | undefined,
): Promise<(unitId: string) => string> {
  if (!actor) return (unitId) => unitId
  const rounds = await listRounds(context, actor)
  if (!rounds.ok) return (unitId) => unitId
  const names = new Map(
    rounds.value.flatMap((round) =>
      round.settings.units.map((unit) => [unit.id as string, unit.fullName] as const),
    ),
  )
  return (unitId) => names.get(unitId) ?? unitId
}
