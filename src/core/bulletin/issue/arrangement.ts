import type { BatchId, CaseId } from '../../ledger/ids.ts'
import type { ItemId } from './item.ts'

/** What the editor arranged by hand. Where it says nothing the round's settings hold. */
export type Arrangement = {
  /** The items of the issue in their order; an item stands in the section of its kind. */
  readonly itemIds: readonly ItemId[]
  /** Keys of sections left out (`sectionKeyOf`). */
  readonly sectionsLeftOut: readonly string[]
  /** Key of a list → keys of its entries in the order wanted; entries not named follow. */
  readonly listOrders: Readonly<Record<string, readonly string[]>>
  /** Key of a sentence → its words; the same places are filled, so that numbers stay the ledger's. */
  readonly sentences: Readonly<Record<string, string>>
  /** The key cases told one by one; null: those on which there was news since the issue before. */
  readonly keyCaseIds: readonly CaseId[] | null
  /** The batches whose progress is told; null: those handed over before the day. */
  readonly progressBatchIds: readonly BatchId[] | null
}

export const NOTHING_ARRANGED: Arrangement = {
  itemIds: [],
  sectionsLeftOut: [],
  listOrders: {},
  sentences: {},
  keyCaseIds: null,
  progressBatchIds: null,
}
