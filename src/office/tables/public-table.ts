import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { Sheet } from '../../core/bulletin/sheet.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { BatchId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { TABLE_TEMPLATES } from '../../core/reading/template.ts'
import type { Scope } from '../../core/statistics/question.ts'
import { type PrivacyWarning, privacyWarnings } from '../../core/table/privacy-warnings.ts'
import { type PublicRow, publicRowOf } from '../../core/table/public-row.ts'
import { publicSheet, type SheetWords } from '../../core/table/public-sheet.ts'
import { publicSheetHead } from '../../core/table/sheet-head.ts'
import { batchesOfRound } from '../../db/rounds/batches.ts'
import { findRound, type StoredRound } from '../../db/rounds/rounds.ts'
import { casesAt } from '../bulletin/compose/cases-at.ts'
import { inSnapshot, type SharingContext } from '../bulletin/compose/compose-stored.ts'
import type { OfficeContext } from '../context.ts'
import { casesBehind } from '../figures/cases-behind.ts'

export type AskPublicTable = {
  readonly roundId: RoundId
  /** One batch; all petitions of the round where nothing is said. */
  readonly batchId?: BatchId
  /** A template by name (`layout-7`); the round's own where nothing is said. */
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

const MOST = 1_000_000

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
    const template = TABLE_TEMPLATES.find((one) => one.name === name)
    if (!template) return refused('template-unknown', { template: name })
    const batches = await batchesOfRound(sharing.transaction, { officeId, roundId })
    const batch = batches.find((one) => one.id === batchId) ?? null
    if (batchId !== undefined && batch === null) return refused('batch-unknown', { batch: batchId })
    const at = input.at ?? context.now()
    const rows = await rowsAt(sharing, actor, { round, batchId, at })
    if (!rows.ok) return rows
    const head = publicSheetHead(round.settings, { batch, at, rows: rows.value })
    return agreed({
      sheet: publicSheet(template, rows.value, head, input.words),
      rows: rows.value,
      warnings: privacyWarnings(rows.value),
    })
  })
}

async function rowsAt(
  sharing: SharingContext,
  actor: Actor,
  given: {
    readonly round: StoredRound
    readonly batchId: BatchId | undefined
    readonly at: Instant
  },
): Promise<Result<readonly PublicRow[]>> {
  const { round, batchId, at } = given
  const { roundId, settings } = round
  const all: Scope = { kinds: ['petition'], isHandedOver: true }
  const scope = batchId === undefined ? all : { ...all, batchIds: [batchId] }
  const question = { roundId, asOf: { at, clock: 'asNowKnown' }, scope, by: null } as const
  const behind = await casesBehind(sharing, actor, { question, partKeys: null, limit: MOST })
  if (!behind.ok) return behind
  const caseIds = [...behind.value.cases]
    .sort((one, other) => ((one.number ?? '') < (other.number ?? '') ? -1 : 1))
    .map((one) => one.caseId)
  const cases = await casesAt(sharing.transaction, actor, { settings, caseIds, at })
  return agreed(cases.map((state) => publicRowOf(settings, state)))
}
