import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { CaseListView, CaseListViewId } from '../../core/desk/case-list-view.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { insertView, removeView, viewsOfRound } from '../../db/desk/case-list-views.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** The views of a round's list that this actor finds: the office's and the own. */
export function listCaseListViews(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId },
): Promise<Result<readonly CaseListView[]>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    return agreed(await viewsOfRound(transaction, { officeId, roundId: input.roundId }))
  })
}

export type ViewToKeep = Pick<CaseListView, 'roundId' | 'name' | 'query' | 'columns' | 'isShared'>

/** Keeps a view; one for the whole office is the office's to keep. */
export function keepCaseListView(
  context: OfficeContext,
  actor: Actor,
  input: ViewToKeep,
): Promise<Result<CaseListView>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId, accountId } = actor
    const right = input.isShared ? mayDo('shareView', actor) : agreed(null)
    if (!right.ok) return right
    const round = await findRound(transaction, { officeId, roundId: input.roundId })
    if (!round) return refused('round-unknown', { round: input.roundId })
    const view = { ...input, viewId: context.newId() as CaseListViewId, accountId }
    await insertView(transaction, officeId, { ...view, recordedAt: context.now() })
    return agreed(view)
  })
}

/** Takes a view away: the own by its owner, the office's by the office. */
export function removeCaseListView(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly viewId: CaseListViewId },
): Promise<Result<CaseListView>> {
  return inTransaction(context, actor, async (transaction) => {
    const found = await findView(transaction, actor, input)
    if (!found) return refused('view-unknown')
    const right = found.isShared ? mayDo('shareView', actor) : agreed(null)
    if (!right.ok) return right
    await removeView(transaction, actor.officeId, input.viewId)
    return agreed(found)
  })
}

async function findView(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  { roundId, viewId }: { readonly roundId: RoundId; readonly viewId: CaseListViewId },
): Promise<CaseListView | undefined> {
  const views = await viewsOfRound(transaction, { officeId, roundId })
  return views.find((view) => view.viewId === viewId)
}
