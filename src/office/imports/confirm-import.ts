import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { ImportChoices } from '../../core/import/import-choices.ts'
import type { ImportPlan, ImportProblem, PlannedRow } from '../../core/import/import-plan.ts'
import { problemsToMend } from '../../core/import/plan-import.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { agreed, type Refusal, type Result, refused } from '../../core/ledger/result.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { HAND_OVER_TO } from '../../core/wording/import-problems.ts'
import { importOfRows, insertImport } from '../../db/imports/import-lists.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { insertBatch } from '../../db/rounds/batches.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { areWordsWaiting } from '../../db/search/waiting-words.ts'
import { type IncomingCase, receiveWithin } from '../cases/receive-cases.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { type ComplainantsOfCase, storeIdentities } from '../identity/store-identities.ts'
import { type ImportReceipt, receiptOf } from './import-receipt.ts'
import { hashOfPlan, hashOfRows, type ListToImport, planOfList } from './plan-of-list.ts'

/** Why a list was not stored, with every problem that a choice has still to settle. */
export type RefusalOfImport = Refusal & { readonly problems: readonly ImportProblem[] }

type Confirmed = ListToImport & {
  readonly planHash?: string
  /** Told how many of the new cases are written, and of how many. */
  readonly tell?: (done: number, total: number) => void
}

/**
 * Stores a list: all of its new rows in one transaction, or nothing. With `planHash` it is refused
 * when the ledger has meanwhile changed what the preview showed. The same list again changes nothing
 * and says so.
 */
export function confirmImport(
  context: OfficeContext,
  actor: Actor,
  input: Confirmed,
): Promise<Result<ImportReceipt, RefusalOfImport>> {
  return inTransaction(context, actor, async (transaction) => {
    const right = mayDo('importList', actor)
    if (!right.ok) return withProblems(right.refusal)
    const key = { officeId: actor.officeId, roundId: input.roundId }
    const round = await findRound(transaction, key, 'lock')
    if (!round) return withProblems(refused('round-unknown', { round: input.roundId }).refusal)
    const plan = await planOfList(context, transaction, actor, { ...input, round })
    const problems = problemsToMend(plan)
    if (problems.length > 0 || plan.rows.length === 0) {
      const count = String(problems.length)
      return withProblems(refused('problems-not-mended', { count }).refusal, problems)
    }
    if (input.planHash !== undefined && input.planHash !== hashOfPlan(plan)) {
      return withProblems(refused('import-changed-meanwhile').refusal)
    }
    return store({ context, transaction, actor, input, plan, settings: round.settings })
  })
}

type Storing = {
  readonly context: OfficeContext
  readonly transaction: LedgerTransaction
  readonly actor: Actor
  readonly input: Confirmed
  readonly plan: ImportPlan
  readonly settings: RoundSettings
}

async function store(storing: Storing): Promise<Result<ImportReceipt, RefusalOfImport>> {
  const { context, transaction, actor, input, plan, settings } = storing
  const { officeId, accountId } = actor
  const { roundId, fileName } = input
  const key = { officeId, roundId }
  const confirmedAt = context.now()
  const rowsSha256 = hashOfRows(input.list)
  const earlierImport = await importOfRows(transaction, key, rowsSha256)
  for (const batch of plan.newBatches) {
    await insertBatch(transaction, batch, { officeId, accountId, recordedAt: confirmedAt })
  }
  const fresh = plan.rows.filter((row) => row.fate.fate === 'new')
  const cases = fresh.map((row) => incomingCase(row, input.choices, settings))
  const tell = (done: number) => input.tell?.(done, cases.length)
  tell(0)
  const received = await receiveWithin(context, transaction, actor, { roundId, cases, tell })
  if (!received.ok) throw new Error(`the ledger refuses its own plan: ${received.refusal.code}`)
  const caseIds = received.value
  const told = complainantsOf(plan, caseIds)
  const identities = await storeIdentities(context, transaction, actor, {
    told,
    recordedAt: confirmedAt,
  })
  const isNew = fresh.length + plan.newBatches.length + identities > 0
  const importId = isNew ? context.newId() : null
  const receipt = receiptOf(plan, caseIds, {
    importId,
    fileName,
    confirmedAt,
    identities,
    earlierImport,
    areWordsWaiting: await areWordsWaiting(transaction, key),
  })
  if (importId !== null) {
    const batchId = receipt.batches.length === 1 ? (receipt.batches[0] ?? null) : null
    const stored = { importId, fileName, confirmedAt, officeId, roundId, accountId, batchId }
    await insertImport(transaction, { ...stored, rowsSha256, receipt })
  }
  return agreed(receipt)
}

function incomingCase(
  { intake, roles, givenDueOn, handedOverAt, leaders }: PlannedRow,
  { from, to, dispatch = true }: ImportChoices,
  { team, office }: RoundSettings,
): IncomingCase {
  const isLed = roles.some((role) => role.role === 'lead')
  return {
    intake,
    handOver: {
      from: from ?? team.shortName,
      to: to ?? (office.shortName || HAND_OVER_TO),
      isOnTheSpot: intake.batchId === null,
      at: handedOverAt,
    },
    leaders,
    dispatch: dispatch && isLed ? { roles, givenDueOn, at: handedOverAt } : null,
  }
}

/** Of new rows and of those whose case is there: a list may come again with what the first one left out. */
function complainantsOf(
  { rows }: ImportPlan,
  caseIds: readonly CaseId[],
): readonly ComplainantsOfCase[] {
  const fresh = caseIds.values()
  return rows.flatMap(({ fate, complainants }) => {
    const isNew = fate.fate === 'new'
    const caseId = isNew ? fresh.next().value : fate.fate === 'known' ? fate.caseId : undefined
    return caseId === undefined ? [] : [{ caseId, isNew, complainants }]
  })
}

function withProblems(
  refusal: Refusal,
  problems: readonly ImportProblem[] = [],
): { readonly ok: false; readonly refusal: RefusalOfImport } {
  return { ok: false, refusal: { ...refusal, problems } }
}
