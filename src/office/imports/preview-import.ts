import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { ImportPlan, PlannedRow } from '../../core/import/import-plan.ts'
import { problemsToMend } from '../../core/import/plan-import.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { ReadTable } from '../../core/reading/list.ts'
import { importOfRows, type StoredImport } from '../../db/imports/import-lists.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { hashOfPlan, hashOfRows, type ListToImport, planOfList } from './plan-of-list.ts'

/** A row as it is shown: that somebody complained, not who. */
export type PreviewedRow = Omit<PlannedRow, 'complainants'> & { readonly hasComplainant: boolean }

/** What would become of a list; nothing has been stored. */
export type ImportPreview = Omit<ImportPlan, 'rows'> & {
  readonly rows: readonly PreviewedRow[]
  readonly counts: {
    readonly received: number
    readonly fresh: number
    readonly known: number
    readonly doubles: number
    readonly leftOut: number
    readonly withComplainant: number
  }
  /** Whether nothing stands against storing it. */
  readonly isReady: boolean
  /** The same rows, stored before. */
  readonly earlierImport: StoredImport | null
  /** What each column of each table was taken to mean. */
  readonly tables: readonly Pick<ReadTable, 'sheet' | 'columns'>[]
  /** Goes with the confirmation, so that what was shown is what is stored. */
  readonly planHash: string
}

/** Shows what a list would become in the round, and every problem of it, without storing anything. */
export function previewImport(
  context: OfficeContext,
  actor: Actor,
  input: ListToImport,
): Promise<Result<ImportPreview>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('importList', actor)
    if (!right.ok) return right
    const key = { officeId: actor.officeId, roundId: input.roundId }
    const round = await findRound(transaction, key)
    if (!round) return refused('round-unknown', { round: input.roundId })
    const plan = await planOfList(context, transaction, actor, { ...input, round })
    return agreed({
      ...plan,
      rows: plan.rows.map(previewed),
      counts: countsOf(plan),
      isReady: problemsToMend(plan).length === 0,
      earlierImport: await importOfRows(transaction, key, hashOfRows(input.list)),
      tables: input.list.tables.map(({ sheet, columns }) => ({ sheet, columns })),
      planHash: hashOfPlan(plan),
    })
  })
}

function previewed({ complainants, ...row }: PlannedRow): PreviewedRow {
  return { ...row, hasComplainant: complainants.length > 0 }
}

function countsOf({ rows }: ImportPlan): ImportPreview['counts'] {
  const count = (fate: string) => rows.filter((row) => row.fate.fate === fate).length
  return {
    received: rows.length,
    fresh: count('new'),
    known: count('known'),
    doubles: count('double'),
    leftOut: count('leftOut'),
    withComplainant: rows.filter((row) => row.complainants.length > 0).length,
  }
}
