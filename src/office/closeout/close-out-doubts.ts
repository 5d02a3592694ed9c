import type { Actor } from '../../core/account/actor.ts'
import type { EntryId } from '../../core/book/entry.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import type { CloseOut } from '../../core/closeout/close-out.ts'
import { closeOutDoubts, type FoundDoubt } from '../../core/closeout/doubts.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { Task } from '../../core/rectification/task.ts'
import { readEntries } from '../../db/books/read-entries.ts'
import { findCase } from '../../db/cases/find-case.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** What stands in the way of closing out today. */
export function doubtsOfCloseOut(
  context: OfficeContext,
  actor: Actor,
  input: { readonly entryId: EntryId },
): Promise<Result<readonly FoundDoubt[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const stored = (await readEntries(transaction, officeId, [input.entryId])).get(input.entryId)
    if (!stored) return refused('entry-unknown', { entry: input.entryId })
    if (stored.book !== 'closeOut') return refused('entry-of-another-book', { book: 'closeOut' })
    const closeOut = stored.state as CloseOut
    const { subject } = closeOut
    const task =
      subject.kind === 'task'
        ? (await readEntries(transaction, officeId, [subject.entryId])).get(subject.entryId)
        : undefined
    const theCase =
      subject.kind === 'case' ? await findCase(transaction, officeId, subject.caseId) : undefined
    const now = { task: (task?.state as Task | undefined) ?? null, theCase: theCase?.state ?? null }
    return agreed(closeOutDoubts(closeOut, now, dayOfInstant(context.now())))
  })
}
