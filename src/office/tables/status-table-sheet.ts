import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { Sheet } from '../../core/bulletin/sheet.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { CaseKind } from '../../core/case/case.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { Clock } from '../../core/statistics/question.ts'
import { statusSheet } from '../../core/table/status-sheet.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inSnapshot } from '../bulletin/compose/compose-stored.ts'
import type { OfficeContext } from '../context.ts'
import { askStatusTable } from '../figures/ask-status-table.ts'

/** 办理情况统计表 of the round's cases of some kinds (petitions where nothing is said), as of an instant. */
export function statusTableSheet(
  context: OfficeContext,
  actor: Actor,
  input: {
    readonly roundId: RoundId
    readonly kinds?: readonly CaseKind[]
    readonly at?: Instant
    readonly clock?: Clock
  },
): Promise<Result<Sheet>> {
  return inSnapshot(context, actor, async (sharing) => {
    const right = mayDo('makeTable', actor)
    if (!right.ok) return right
    const { roundId, kinds = ['petition'], clock = 'asNowKnown' } = input
    const round = await findRound(sharing.transaction, { officeId: actor.officeId, roundId })
    if (!round) return refused('round-unknown', { round: roundId })
    const at = input.at ?? context.now()
    const table = await askStatusTable(sharing, actor, {
      ...{ roundId, asOf: { at, clock }, scope: { kinds, isHandedOver: true } },
    })
    return table.ok ? agreed(statusSheet(round.settings, table.value, at)) : table
  })
}
