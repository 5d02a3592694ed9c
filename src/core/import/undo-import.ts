import type { Instant } from '../calendar/instant.ts'
import type { CaseId } from '../ledger/ids.ts'
import { agreed, type Result, refused } from '../ledger/result.ts'

/** What became of an import since it was stored. */
export type ImportSince = {
  /** When it was undone, or null. */
  readonly undoneAt: Instant | null
  /** Its cases on which somebody has acted since. */
  readonly actedOn: readonly { readonly caseId: CaseId; readonly number: string | null }[]
  /** Its cases that stand in a published paper or in one that is being made. */
  readonly printed: readonly { readonly caseId: CaseId; readonly number: string | null }[]
}

/** Whether a whole import may be undone: only once, with a reason, and only until something was done with any of its cases. */
export function mayUndoImport(
  { undoneAt, actedOn, printed }: ImportSince,
  reason: string,
): Result<null> {
  if (reason.trim() === '') return refused('reason-missing', { act: 'undoImport' })
  if (undoneAt !== null) return refused('import-already-undone', { at: undoneAt })
  const [used] = actedOn
  if (used) return refused('import-in-use', inUse(used, actedOn.length))
  const [told] = printed
  return told ? refused('import-printed', inUse(told, printed.length)) : agreed(null)
}

function inUse({ number, caseId }: ImportSince['actedOn'][number], count: number) {
  return { number: number ?? caseId, count: String(count) }
}
