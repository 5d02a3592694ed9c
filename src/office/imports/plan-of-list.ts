import { createHash } from 'node:crypto'
import type { Actor } from '../../core/account/actor.ts'
import type { ImportChoices } from '../../core/import/import-choices.ts'
import type { ImportPlan, KnownCase } from '../../core/import/import-plan.ts'
import { planImport, rowsOf } from '../../core/import/plan-import.ts'
import { MOST_COMPARED, numbersToLookUp } from '../../core/import/suspicions.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import type { ReadList } from '../../core/reading/list.ts'
import { casesWithNumbers, casesWithoutNumber, latestCases } from '../../db/imports/known-cases.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { batchesOfRound } from '../../db/rounds/batches.ts'
import type { StoredRound } from '../../db/rounds/rounds.ts'
import type { OfficeContext } from '../context.ts'

/** A list that was read, for a round, with what the clerk has settled so far. */
export type ListToImport = {
  readonly roundId: RoundId
  readonly fileName: string
  readonly list: ReadList
  readonly choices: ImportChoices
}

/** What the list would become, asked of the ledger as it is now. */
export async function planOfList(
  context: OfficeContext,
  transaction: LedgerTransaction,
  { officeId }: Actor,
  asked: ListToImport & { readonly round: StoredRound },
): Promise<ImportPlan> {
  const { roundId, list, choices, round } = asked
  const key = { officeId, roundId }
  const question = {
    list,
    choices,
    settings: round.settings,
    calendar: context.calendar,
    batches: await batchesOfRound(transaction, key),
    now: context.now(),
  }
  const { kind } = planImport({ ...question, list: { ...list, tables: [] }, known: [] })
  const rows = rowsOf(list)
  const isLong = rows.length > MOST_COMPARED
  const isUnnumbered = rows.some((row) => row.caseNumber === null)
  const known = [
    ...(await casesWithNumbers(transaction, key, numbersToLookUp(rows))),
    ...(isUnnumbered ? await casesWithoutNumber(transaction, key, kind) : []),
    ...(isLong ? [] : await latestCases(transaction, key)),
  ]
  return planImport({ ...question, known: eachOnce(known) })
}

/** The rows of a list by their content: the same list in another file is known again. */
export function hashOfRows(list: ReadList): string {
  const hash = createHash('sha256')
  for (const { at: _, ...row } of rowsOf(list)) hash.update(JSON.stringify(row)).update('\n')
  return hash.digest('hex')
}

/** What a preview showed, by its content: storing is refused when the ledger has changed what it would do. */
export function hashOfPlan({ kind, rows, newBatches }: ImportPlan): string {
  const hash = createHash('sha256').update(JSON.stringify([kind, newBatches.map((one) => one.id)]))
  for (const { item, fate, intake, roles } of rows) {
    hash.update(JSON.stringify([item, fate, intake.number, intake.batchId, roles]))
  }
  return hash.digest('hex')
}

function eachOnce(known: readonly KnownCase[]): readonly KnownCase[] {
  return [...new Map(known.map((one) => [one.caseId, one])).values()]
}
