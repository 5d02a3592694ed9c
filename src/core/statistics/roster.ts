import type { BatchId, UnitId } from '../ledger/ids.ts'
import type { Batch } from '../round/batch.ts'
import type { CategorySettings, RoundSettings } from '../round/round-settings.ts'

/** The sets of values that a round counts by, each in the order of its papers. */
export type Roster = {
  readonly units: readonly UnitId[]
  readonly categories: readonly string[]
  readonly categoryWay: CategorySettings['way']
  /** What cases of several categories count under where the way is `bucket`. */
  readonly bucketName: string | null
  readonly industries: readonly string[]
  readonly batches: readonly BatchId[]
}

/** What of a round's settings and batches its sets are made of. */
export type RosterBasis = {
  readonly settings: Pick<RoundSettings, 'categories' | 'industries'> & {
    readonly units: readonly Pick<RoundSettings['units'][number], 'id'>[]
  }
  readonly batches: readonly Pick<Batch, 'id' | 'number' | 'handedOverAt'>[]
}

/** The round's sets; batches in the order of their numbers. */
export function rosterOf({ settings, batches }: RosterBasis): Roster {
  const { categories } = settings
  return {
    units: settings.units.map((unit) => unit.id),
    categories: categories.names.map(({ name }) => name),
    categoryWay: categories.way,
    bucketName: categories.bucketName,
    industries: settings.industries,
    batches: [...batches]
      .sort((a, b) => a.number - b.number || (a.handedOverAt < b.handedOverAt ? -1 : 1))
      .map((batch) => batch.id),
  }
}
