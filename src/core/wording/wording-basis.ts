import type { Batch } from '../round/batch.ts'
import type { RoundSettings } from '../round/round-settings.ts'

/** What words need to name what a question speaks of. */
export type WordingBasis = {
  readonly settings: RoundSettings
  /** To name batches by their numbers; a batch left out is named by its id. */
  readonly batches: readonly Pick<Batch, 'id' | 'kind' | 'number'>[]
}
