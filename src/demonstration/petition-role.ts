import type { Channel } from '../core/case/case.ts'
import type { Batch } from '../core/round/batch.ts'
import type { CATEGORY_QUOTAS } from './yongzhou-2020-figures.ts'

/** One petition of the play: its place in the row, and what the figures ask of it. */
export type PetitionRole = {
  readonly index: number
  readonly unitNames: readonly string[]
  readonly isJoint: boolean
  readonly isKey: boolean
  readonly isClosed: boolean
  readonly channel: Channel
  /** The call's or letter's running number. */
  readonly serial: number
  readonly categories: readonly (typeof CATEGORY_QUOTAS)[number][0][]
  readonly batch: Batch
}
