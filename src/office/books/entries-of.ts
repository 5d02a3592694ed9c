import type { Actor } from '../../core/account/actor.ts'
import type { EntryLink } from '../../core/book/entry.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { entriesAbout } from '../../db/books/read-entries.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import type { EntrySummary } from './list-entries.ts'

/** The entries of all books that are about a case, an entry or a file, as far as the actor may see them. */
export function entriesOf(
  context: OfficeContext,
  actor: Actor,
  input: Pick<EntryLink, 'kind' | 'target'>,
): Promise<Result<readonly EntrySummary[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const about = { kind: input.kind, targets: [input.target] }
    const found = await entriesAbout(transaction, actor.officeId, about)
    return agreed(found.map(({ state: _, ...row }) => row))
  })
}
