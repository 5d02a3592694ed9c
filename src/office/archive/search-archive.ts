import type { Actor } from '../../core/account/actor.ts'
import { excerptOf } from '../../core/bulletin/archive/passages.ts'
import { searchable } from '../../core/ledger/bigrams.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { type FoundPassage, searchArchive as search } from '../../db/archive/search-archive.ts'
import { soughtBy } from '../../db/search/search-cases.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

const PAGE = 50
const MOST = 200

/** A section in which all that was sought stands. */
export type ArchiveHit = Omit<FoundPassage, 'text'> & { readonly excerpt: string }

/** Sections of past issues that hold every word of a query, the latest issue first; nothing where the query says nothing. */
export function searchArchive(
  context: OfficeContext,
  actor: Actor,
  input: { readonly words: string; readonly most?: number },
): Promise<Result<{ readonly hits: readonly ArchiveHit[]; readonly isMore: boolean }>> {
  return inTransaction(context, actor, async (transaction) => {
    const sought = soughtBy(input.words)
    if (sought === null) return agreed({ hits: [], isMore: false })
    const most = Math.min(input.most ?? PAGE, MOST)
    const found = await search(transaction, actor.officeId, { sought, most: most + 1 })
    const parts = searchable(input.words).split(' ')
    const hits = found.slice(0, most).map(({ text, ...hit }) => ({
      ...hit,
      excerpt: excerptOf(text, parts),
    }))
    return agreed({ hits, isMore: found.length > most })
  })
}
