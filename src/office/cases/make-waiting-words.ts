import type { Actor } from '../../core/account/actor.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import { makeWaitingWords as makeWords } from '../../db/search/waiting-words.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

const PORTION = 2000

/**
 * Makes the search words of one portion of cases that came with a long list; `isDone` says that none
 * are left. Called again and again after an import, it lets acts come in between.
 */
export function makeWaitingWords(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId },
): Promise<Result<{ readonly made: number; readonly isDone: boolean }>> {
  return inTransaction(context, actor, async (transaction) => {
    const key = { officeId: actor.officeId, roundId: input.roundId }
    const made = await makeWords(transaction, key, PORTION)
    return agreed({ made, isDone: made < PORTION })
  })
}
