import type { Actor } from '../../core/account/actor.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { RoleOnCase } from '../../core/case/case.ts'
import type { CaseAct } from '../../core/case/case-act.ts'
import type { Intake } from '../../core/case/case-event.ts'
import { emptyCase } from '../../core/case/evolve.ts'
import { type CaseInWork, record } from '../../core/case/recording.ts'
import type { CaseId, RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Refusal, type Result, refused } from '../../core/ledger/result.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { mapInBreaths } from '../breathe.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { tellOfEvents } from '../notices/tell-of-events.ts'
import { refusalsOfBatches, refusalsOfNumbers } from './refusals-of-intakes.ts'
import { type RoundRules, rulesOf } from './round-rules.ts'
import { saveNewCases, type Tell } from './save-new-cases.ts'

/** A case as it comes in, with what is done to it at once. */
export type IncomingCase = {
  /** A new one where none is given. */
  readonly caseId?: CaseId
  readonly intake: Intake
  readonly handOver: {
    readonly from: string
    readonly to: string
    readonly isOnTheSpot: boolean
    readonly at: Instant
  } | null
  readonly dispatch: {
    readonly roles: readonly RoleOnCase[]
    readonly givenDueOn: Day | null
    readonly at: Instant
  } | null
  /** Who leads it, where the list says so. */
  readonly leaders?: readonly string[]
}

/** The first refusal, and with it every one: which of the cases (from 0), and why. */
export type RefusalOfIntakes = Refusal & {
  readonly refusals: readonly { readonly index: number; readonly refusal: Refusal }[]
}

/** Of a longer list the search words are made afterwards (`makeWaitingWords`): they cost more than all the rest. */
const WORDS_AT_ONCE = 2000

/**
 * Takes new cases into the round, thousands at once: received, handed over and dispatched where the
 * list says so; all of them or none. Answers with their ids in the order given.
 */
export function receiveCases(
  context: OfficeContext,
  actor: Actor,
  input: { readonly roundId: RoundId; readonly cases: readonly IncomingCase[] },
): Promise<Result<readonly CaseId[], RefusalOfIntakes>> {
  return inTransaction(context, actor, (transaction) =>
    receiveWithin(context, transaction, actor, input),
  )
}

type Receiving = {
  readonly roundId: RoundId
  readonly cases: readonly IncomingCase[]
  readonly tell?: Tell
}

/** `receiveCases` within a transaction that does more. When it refuses, nothing has been written. */
export async function receiveWithin(
  context: OfficeContext,
  transaction: LedgerTransaction,
  actor: Actor,
  { roundId, cases, tell }: Receiving,
): Promise<Result<readonly CaseId[], RefusalOfIntakes>> {
  const { officeId } = actor
  const round = await findRound(transaction, { officeId, roundId }, 'lock')
  if (!round) return withAll([{ index: 0, refusal: refusalOf('round-unknown', roundId) }])
  const rules = rulesOf(round.settings, context)
  const key = { officeId, roundId }
  const recordedAt = context.now()
  const named = cases.map((one) => ({ ...one, caseId: one.caseId ?? (context.newId() as CaseId) }))
  const received = (one: NamedCase) => receive(one, { actor, rules, roundId, recordedAt })
  const refusals = [
    ...(await refusalsOfBatches(transaction, key, named)),
    ...(await refusalsOfNumbers(transaction, key, named)),
    ...(await mapInBreaths(named, received)).flatMap((result, index) =>
      result.ok ? [] : [{ index, refusal: result.refusal }],
    ),
  ]
  if (refusals.length > 0) return withAll(refusals)
  const words = named.length > WORDS_AT_ONCE ? 'later' : 'now'
  const saving = { transaction, actor, rules, words, ...(tell && { tell }) } as const
  await saveNewCases(saving, named, (one) => agreedOf(received(one)))
  // A list of many thousands would flood everybody: its cases stand on the list of what waits anyway.
  if (words === 'now') {
    const works = named.map((one) => agreedOf(received(one)))
    await tellOfEvents(context, transaction, officeId, { settings: rules.settings, works })
  }
  return agreed(named.map((one) => one.caseId))
}

type NamedCase = IncomingCase & { readonly caseId: CaseId }

function receive(
  { caseId, intake, handOver, dispatch, leaders = [] }: NamedCase,
  given: {
    readonly actor: Actor
    readonly rules: RoundRules
    readonly roundId: RoundId
    readonly recordedAt: Instant
  },
): Result<CaseInWork> {
  const { actor, rules, roundId, recordedAt } = given
  const before = emptyCase(caseId, roundId)
  const first = handOver?.at ?? recordedAt
  const last = dispatch?.at ?? first
  const steps: readonly { readonly act: CaseAct; readonly at: Instant }[] = [
    { act: { act: 'receive', intake }, at: first },
    ...(handOver ? [{ act: { act: 'handOver', ...handOver } as const, at: handOver.at }] : []),
    ...(dispatch ? [{ act: { act: 'dispatch', ...dispatch } as const, at: dispatch.at }] : []),
    ...(leaders.length > 0 ? [{ act: { act: 'assignLeaders', leaders } as const, at: last }] : []),
  ]
  let work: CaseInWork = { before, state: before, sequence: 0, events: [], lastHappenedAt: first }
  for (const { act, at } of steps) {
    const circumstances = rules.circumstances(work.state, { actor, happenedAt: at, recordedAt })
    const result = record(work, act, circumstances)
    if (!result.ok) return result
    work = result.value
  }
  return agreed(work)
}

function agreedOf(result: Result<CaseInWork>): CaseInWork {
  if (result.ok) return result.value
  throw new Error(`a case was agreed to and then refused: ${result.refusal.code}`)
}

function refusalOf(code: 'round-unknown', roundId: RoundId): Refusal {
  return refused(code, { round: roundId }).refusal
}

function withAll(refusals: RefusalOfIntakes['refusals']): {
  readonly ok: false
  readonly refusal: RefusalOfIntakes
} {
  const first = refusals[0]?.refusal ?? refused('case-unknown').refusal
  return { ok: false, refusal: { ...first, refusals } }
}
