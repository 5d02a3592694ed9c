import type { Actor } from '../../core/account/actor.ts'
import type { EntryId } from '../../core/book/entry.ts'
import type { CloseOut } from '../../core/closeout/close-out.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { keyOf } from '../../core/lookback/draw.ts'
import type { Candidate, RiskReason } from '../../core/lookback/look-back.ts'
import type { Reinspection } from '../../core/lookback/reinspection.ts'
import { type Task, taskDueOn } from '../../core/rectification/task.ts'
import { listEntryRows } from '../../db/books/list-entries.ts'
import { listCaseRows } from '../../db/cases/list-cases.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { tasksOfRound } from '../rectification/tasks-of-round.ts'
import { signalsOfRound } from './relapse-signals.ts'

/** Which problems a look-back chooses from. */
export type CandidateSource = 'tasks' | 'cases' | 'both'

const ALL = 100_000

type Known = {
  readonly closeOuts: ReadonlyMap<string, EntryId>
  readonly inspected: ReadonlySet<string>
  readonly signals: ReadonlyMap<string, readonly RiskReason[]>
}

/** Every problem of the round that is rectified, with why it weighs more than others. */
export async function candidatesOf(
  transaction: LedgerTransaction,
  actor: Actor,
  { roundId, from }: { readonly roundId: RoundId; readonly from: CandidateSource },
): Promise<readonly Candidate[]> {
  const known = await knownOf(transaction, actor, roundId)
  const tasks = from === 'cases' ? [] : await taskCandidates(transaction, actor, { roundId, known })
  const cases = from === 'tasks' ? [] : await caseCandidates(transaction, actor, { roundId, known })
  return [...tasks, ...cases]
}

async function knownOf(
  transaction: LedgerTransaction,
  actor: Actor,
  roundId: RoundId,
): Promise<Known> {
  const page = {
    officeId: actor.officeId,
    roundId,
    order: 'number',
    after: null,
    most: ALL,
  } as const
  const closeOuts = await listEntryRows(transaction, { ...page, book: 'closeOut' })
  const inspections = await listEntryRows(transaction, { ...page, book: 'reinspection' })
  const signals = new Map<string, RiskReason[]>()
  for (const { caseId, signal } of await signalsOfRound(transaction, actor, roundId)) {
    const key = keyOf({ subject: { kind: 'case', caseId } })
    signals.set(key, [...(signals.get(key) ?? []), signal])
  }
  return {
    closeOuts: new Map(
      closeOuts
        .filter(({ facts }) => facts.step === 'closeOutDone')
        .map(({ entryId, state }) => [keyOf(state as CloseOut), entryId]),
    ),
    inspected: new Set(inspections.map(({ state }) => keyOf(state as Reinspection))),
    signals,
  }
}

type Asked = { readonly roundId: RoundId; readonly known: Known }

async function taskCandidates(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  { roundId, known }: Asked,
): Promise<readonly Candidate[]> {
  const tasks = await tasksOfRound(transaction, { officeId, roundId })
  return tasks
    .filter(({ task }) => task.step === 'finished' || task.step === 'closedOut')
    .map(({ entryId, task }) =>
      candidate(known, {
        subject: { kind: 'task', entryId },
        number: task.plan.no,
        title: task.plan.problem,
        leadUnits: task.plan.leads.flatMap((unit) => unit.unitId ?? []),
        reasons: reasonsOfTask(task, known),
      }),
    )
}

function reasonsOfTask(task: Task, { signals }: Known): readonly RiskReason[] {
  const dueOn = taskDueOn(task)
  const ofCases = task.plan.caseIds.flatMap(
    (caseId) => signals.get(keyOf({ subject: { kind: 'case', caseId } })) ?? [],
  )
  return [
    ...(task.relapses.length > 0 ? ['relapsedBefore' as const] : []),
    ...(dueOn !== null && (task.finishedOn ?? dueOn) > dueOn ? ['finishedLate' as const] : []),
    ...ofCases,
  ]
}

async function caseCandidates(
  transaction: LedgerTransaction,
  { officeId }: Actor,
  { roundId, known }: Asked,
): Promise<readonly Candidate[]> {
  const rows = await listCaseRows(transaction, {
    ...{ officeId, roundId, ofUnit: null, filter: { statuses: ['closed'] } },
    ...{ order: 'number', after: null, among: null, most: ALL },
  })
  return rows.map((row) =>
    candidate(known, {
      subject: { kind: 'case', caseId: row.case_id },
      number: row.number ?? '',
      title: row.excerpt,
      leadUnits: row.lead_units as Candidate['leadUnits'],
      reasons: row.is_key ? ['keyCase'] : [],
    }),
  )
}

function candidate(known: Known, one: Omit<Candidate, 'closeOutId'>): Candidate {
  const key = keyOf(one)
  const own = known.signals.get(key) ?? []
  const fresh = known.inspected.has(key) ? [] : ['neverInspected' as const]
  return {
    ...one,
    closeOutId: known.closeOuts.get(key) ?? null,
    reasons: [...new Set([...one.reasons, ...own, ...fresh])],
  }
}
