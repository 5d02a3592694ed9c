import type { Instant } from '../../core/calendar/instant.ts'
import type { ImportPlan, Suspicion } from '../../core/import/import-plan.ts'
import type { BatchId, CaseId } from '../../core/ledger/ids.ts'
import type { StoredImport } from '../../db/imports/import-lists.ts'

/** Accounts for every row of a list: what was stored, what was there, what was joined, what was left out and why. */
export type ImportReceipt = {
  readonly importId: string | null
  readonly fileName: string
  readonly confirmedAt: Instant
  readonly received: number
  readonly stored: readonly (RowOfReceipt & {
    readonly caseId: CaseId
    readonly suspicions: readonly Suspicion[]
  })[]
  readonly alreadyThere: readonly (RowOfReceipt & {
    readonly caseId: CaseId
    readonly differs: readonly string[]
  })[]
  readonly doubles: readonly (RowOfReceipt & { readonly ofItem: number })[]
  readonly leftOut: readonly (RowOfReceipt & { readonly reason: string })[]
  readonly batches: readonly BatchId[]
  readonly openedBatches: readonly BatchId[]
  /** Identity records written: their number and nothing else. */
  readonly identities: number
  /** True when the ledger is as it was before. */
  readonly isUnchanged: boolean
  readonly earlierImport: StoredImport | null
  /** Whether search words have still to be made (`makeWaitingWords`). */
  readonly areWordsWaiting: boolean
}

type RowOfReceipt = { readonly item: number; readonly row: number; readonly number: string | null }

/** The receipt of a plan; `caseIds` are the cases of its new rows, in their order. */
export function receiptOf(
  plan: ImportPlan,
  caseIds: readonly CaseId[],
  rest: Pick<
    ImportReceipt,
    'importId' | 'fileName' | 'confirmedAt' | 'identities' | 'earlierImport' | 'areWordsWaiting'
  >,
): ImportReceipt {
  const ids = caseIds.values()
  const stored: ImportReceipt['stored'][number][] = []
  const alreadyThere: ImportReceipt['alreadyThere'][number][] = []
  const doubles: ImportReceipt['doubles'][number][] = []
  const leftOut: ImportReceipt['leftOut'][number][] = []
  for (const { item, at, intake, fate, suspicions } of plan.rows) {
    const row = { item, row: at.row, number: intake.number }
    switch (fate.fate) {
      case 'new':
        stored.push({ ...row, caseId: ids.next().value as CaseId, suspicions })
        break
      case 'known':
        alreadyThere.push({ ...row, caseId: fate.caseId, differs: fate.differs })
        break
      case 'double':
        doubles.push({ ...row, ofItem: fate.ofItem })
        break
      case 'leftOut':
        leftOut.push({ ...row, reason: fate.reason })
    }
  }
  const batches = new Set(plan.rows.flatMap(({ intake }) => intake.batchId ?? []))
  const openedBatches = plan.newBatches.map((batch) => batch.id)
  const isUnchanged = stored.length + openedBatches.length + rest.identities === 0
  const lists = { stored, alreadyThere, doubles, leftOut }
  return {
    ...rest,
    ...lists,
    received: plan.rows.length,
    batches: [...batches],
    openedBatches,
    isUnchanged,
  }
}
