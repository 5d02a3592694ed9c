import type { Book, EntryId, EntryState } from '../book/entry.ts'
import type { Instant } from '../calendar/instant.ts'
import type { Case } from '../case/case.ts'
import type { CloseOut } from '../closeout/close-out.ts'
import type { CaseId } from '../ledger/ids.ts'
import type { Reinspection } from '../lookback/reinspection.ts'

/** Of what an entry's evidence is evidence: of a close-out or a re-inspection the task or case that it is of. */
export function matterOf({ book, state }: { readonly book: Book; readonly state: EntryState }): {
  readonly entries: readonly EntryId[]
  readonly caseId: CaseId | null
} {
  if (book !== 'closeOut' && book !== 'reinspection') return { entries: [], caseId: null }
  const { subject } = state as CloseOut | Reinspection
  return subject.kind === 'task'
    ? { entries: [subject.entryId], caseId: null }
    : { entries: [], caseId: subject.caseId }
}

/** Since when a matter runs: from the hand-over of its case, from the beginning of its task, else of the entry itself. */
export function beginningOf(
  state: EntryState,
  about: EntryState | null,
  theCase: Pick<Case, 'handOvers'> | null,
): Instant | null {
  return theCase ? (theCase.handOvers[0]?.at ?? null) : (about ?? state).openedAt
}
