import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { Sheet } from '../../core/bulletin/sheet.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { BatchId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { type PrivacyWarning, privacyWarnings } from '../../core/table/privacy-warnings.ts'
import type { PublicRow } from '../../core/table/public-row.ts'
import { publicSheet, type SheetWords } from '../../core/table/public-sheet.ts'
import { publicSheetHead } from '../../core/table/sheet-head.ts'
import { batchesOfRound } from '../../db/rounds/batches.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inSnapshot } from '../bulletin/compose/compose-stored.ts'
import type { OfficeContext } from '../context.ts'
import { publicRowsAt } from './public-rows.ts'
import { templateNamed } from './table-templates.ts'

export type AskPublicTable = {
  readonly roundId: RoundId
  /** One batch; all petitions of the round where nothing is said. */
  readonly batchId?: BatchId
  /** A template by name (`layout-7`, or a layout of the office); the round's own where nothing is said. */
  readonly template?: string
  /** As of when; now where nothing is said. */
  readonly at?: Instant
  readonly words?: SheetWords
}

export type PublicTable = {
  readonly sheet: Sheet
  readonly rows: readonly PublicRow[]
  /** What in it may point to a private person. */
  readonly warnings: readonly PrivacyWarning[]
}

/** 一览表 of a batch, or of all petitions, as of an instant, in the layout of a template. */
export function publicTable(
  context: OfficeContext,
  actor: Actor,
  input: AskPublicTable,
): Promise<Result<PublicTable>> {
  return inSnapshot(context, actor, async (sharing) => {
    const right = mayDo('makeTable', actor)
    if (!right.ok) return right
    const { officeId } = actor
    const { roundId, batchId } = input
    const round = await findRound(sharing.transaction, { officeId, roundId })
    if (!round) return refused('round-unknown', { round: roundId })
    const name = input.template ?? round.settings.publicTable
    const template = await templateNamed(sharing.transaction, actor, name)
    if (!template) return refused('template-unknown', { template: name })
    const batches = await batchesOfRound(sharing.transaction, { officeId, roundId })
    const batch = batches.find((one) => one.id === batchId) ?? null
    if (batchId !== undefined && batch === null) return refused('batch-unknown', { batch: batchId })
    const at = input.at ?? context.now()
    const found = await publicRowsAt(sharing, actor, { round, batchId, at })
    if (!found.ok) return found
    const rows = found.value.map(({ row }) => row)
    const head = publicSheetHead(round.settings, { batch, at, rows })
    return agreed({
      sheet: publicSheet(template, rows, head, input.words),
      rows,
      warnings: privacyWarnings(rows),
    })
  })
}
