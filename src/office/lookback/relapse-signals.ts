import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { CallBack } from '../../core/lookback/call-back.ts'
import { type RelapseSignal, signalOfRepeat } from '../../core/lookback/relapse-signals.ts'
import { listEntryRows } from '../../db/books/list-entries.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { repeatsOfClosed } from '../../db/lookback/repeats-after-closing.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** Everything that says of a closed matter that it may have come back; call-backs only to those who keep them. */
export function relapseSignals(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId },
): Promise<Result<readonly RelapseSignal[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('makeTable', actor)
    return right.ok ? agreed(await signalsOfRound(transaction, actor, input.roundId)) : right
  })
}

const ALL = 100_000

/** Repeats of closed cases, then call-backs that left a complainant dissatisfied, as far as the actor sees them. */
export async function signalsOfRound(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  roundId: RoundId,
): Promise<readonly RelapseSignal[]> {
  const key = { officeId, roundId }
  const repeats = await repeatsOfClosed(transaction, key)
  const page = { ...key, book: 'callBack', order: 'number', after: null, most: ALL } as const
  const called = await listEntryRows(transaction, page)
  return [
    ...repeats.flatMap((repeat) => signalOfRepeat(repeat) ?? []),
    ...called.flatMap(({ entryId, state }): readonly RelapseSignal[] => {
      const { satisfaction, calledOn, caseId, caseNumber } = state as CallBack
      if (satisfaction !== 'dissatisfied' || calledOn === null) return []
      const of = { caseId, number: caseNumber, on: calledOn, by: { entryId } }
      return [{ signal: 'dissatisfied', ...of }]
    }),
  ]
}
