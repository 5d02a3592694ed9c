import type { Actor } from '../../core/account/actor.ts'
import type { Attachment } from '../../core/attachment/attachment.ts'
import type { EntryId } from '../../core/book/entry.ts'
import { type Reviewed, reviewEvidence } from '../../core/evidence/case-evidence.ts'
import { beginningOf, matterOf } from '../../core/evidence/matter-of-entry.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { attachmentsOfCase, attachmentsOfEntries } from '../../db/attachments/attachments.ts'
import { attachmentsLike } from '../../db/attachments/attachments-like.ts'
import { readEntries, type StoredEntry } from '../../db/books/read-entries.ts'
import { findCase } from '../../db/cases/find-case.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

type Asked = { readonly entryId: EntryId }

/** The attachments of an entry, in the order in which they came; those taken back stay on the list. */
export function listEntryAttachments(
  context: OfficeContext,
  actor: Actor,
  { entryId }: Asked,
): Promise<Result<readonly Attachment[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const found = (await readEntries(transaction, officeId, [entryId])).get(entryId)
    if (!found) return refused('entry-unknown', { entry: entryId })
    return agreed(await attachmentsOfEntries(transaction, officeId, [entryId]))
  })
}

/**
 * What to look at about the evidence of an entry and of what it is about (of a close-out: its task or
 * case), for the reviewer to judge; never a verdict. Files are compared with all that the actor sees.
 */
export function reviewEntryEvidence(
  context: OfficeContext,
  actor: Actor,
  { entryId }: Asked,
): Promise<Result<readonly Reviewed[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const found = (await readEntries(transaction, officeId, [entryId])).get(entryId)
    if (!found) return refused('entry-unknown', { entry: entryId })
    const { begunAt, attachments } = await matterWithFiles(transaction, actor, found)
    const alike = await attachmentsLike(transaction, officeId, attachments)
    return agreed(reviewEvidence(begunAt, attachments, alike))
  })
}

/** The files of an entry and of what it is about, and when that began. */
export async function matterWithFiles(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  found: StoredEntry,
): Promise<{
  readonly begunAt: ReturnType<typeof beginningOf>
  readonly attachments: readonly Attachment[]
}> {
  const { entries, caseId } = matterOf(found)
  const others = await readEntries(transaction, officeId, entries)
  const theCase = caseId === null ? undefined : await findCase(transaction, officeId, caseId)
  const ofEntries = await attachmentsOfEntries(transaction, officeId, [found.entryId, ...entries])
  const ofCase = theCase ? await attachmentsOfCase(transaction, officeId, theCase.state.id) : []
  const about = [...others.values()][0]?.state ?? null
  const begunAt = beginningOf(found.state, about, theCase?.state ?? null)
  return { begunAt, attachments: [...ofCase, ...ofEntries] }
}
