import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { BatchId, CaseId } from '../../core/ledger/ids.ts'
import { agreed, type Result } from '../../core/ledger/result.ts'
import type { Scope } from '../../core/statistics/question.ts'
import { type PublicRow, publicRowOf } from '../../core/table/public-row.ts'
import type { StoredRound } from '../../db/rounds/rounds.ts'
import { casesAt } from '../bulletin/compose/cases-at.ts'
import type { SharingContext } from '../bulletin/compose/compose-stored.ts'
import { casesBehind } from '../figures/cases-behind.ts'

/** A case's row in a public table. */
export type RowOfCase = { readonly caseId: CaseId; readonly row: PublicRow }

const MOST = 1_000_000

/** The petitions of a batch, or of the whole round, in the order of their numbers, as of an instant. */
export async function publicRowsAt(
  sharing: SharingContext,
  actor: Actor,
  given: {
    readonly round: StoredRound
    readonly batchId: BatchId | undefined
    readonly at: Instant
  },
): Promise<Result<readonly RowOfCase[]>> {
  const { round, batchId, at } = given
  const all: Scope = { kinds: ['petition'], isHandedOver: true }
  const scope = batchId === undefined ? all : { ...all, batchIds: [batchId] }
  const question = {
    ...{ roundId: round.roundId, scope, by: null },
    asOf: { at, clock: 'asNowKnown' },
  } as const
  const behind = await casesBehind(sharing, actor, { question, partKeys: null, limit: MOST })
  if (!behind.ok) return behind
  const caseIds = [...behind.value.cases]
    .sort((one, other) => ((one.number ?? '') < (other.number ?? '') ? -1 : 1))
    .map((one) => one.caseId)
  return agreed(await publicRowsOf(sharing, actor, { round, caseIds, at }))
}

/** The rows of just these cases, in their order, as of an instant. */
export async function publicRowsOf(
  sharing: SharingContext,
  actor: Actor,
  given: {
    readonly round: StoredRound
    readonly caseIds: readonly CaseId[]
    readonly at: Instant
  },
): Promise<readonly RowOfCase[]> {
  const { round, caseIds, at } = given
  const { settings } = round
  const cases = await casesAt(sharing.transaction, actor, { settings, caseIds, at })
  return cases.map((state) => ({ caseId: state.id, row: publicRowOf(settings, state) }))
}
