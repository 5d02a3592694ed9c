import type { Actor } from '../../core/account/actor.ts'
import { addDays } from '../../core/calendar/day.ts'
import { dayOfInstant, type Instant } from '../../core/calendar/instant.ts'
import type { Case, Part } from '../../core/case/case.ts'
import {
  type ChasingLine,
  chasingLine,
  chasingLineBelow,
  inOrderOfUrgency,
} from '../../core/chasing/chasing-line.ts'
import type { RoundId, UnitId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import { type CaseToChase, casesToChase } from '../../db/cases/cases-to-chase.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { rulesOf } from '../cases/round-rules.ts'
import { inTransaction, type OfficeContext } from '../context.ts'

/** Who wants chasing, as of a moment. */
export type ChasingList = {
  readonly at: Instant
  readonly lines: readonly ChasingLine[]
  /** Whether there are more cases than one list takes. */
  readonly isMore: boolean
}

export type ChasingAsked = {
  readonly roundId: RoundId
  readonly unitId?: UnitId
  /** From which moment deadlines are looked at; now where it is left out. */
  readonly at?: Instant
}

const MOST_CASES = 1_000

/** Whose deadline is past or near, who has not signed for what, and what was returned: the most pressing first. */
export function listChasing(
  context: OfficeContext,
  actor: Actor,
  input: ChasingAsked,
): Promise<Result<ChasingList>> {
  return inTransaction(context, actor, (transaction) =>
    chasingWithin(context, transaction, actor, input),
  )
}

/** `listChasing` within a transaction that asks more. */
export async function chasingWithin(
  context: OfficeContext,
  transaction: LedgerTransaction,
  actor: Actor,
  { roundId, unitId, at = context.now() }: ChasingAsked,
): Promise<Result<ChasingList>> {
  const { officeId } = actor
  const round = await findRound(transaction, { officeId, roundId })
  if (!round) return refused('round-unknown', { round: roundId })
  const rules = rulesOf(round.settings, context)
  const dueTo = addDays(dayOfInstant(at), 1)
  const own = actor.role === 'liaison' ? actor.unitId : (unitId ?? null)
  const withBelow = own !== null
  const asked = { officeId, roundId, dueTo, withWaiting: true, withBelow, most: MOST_CASES + 1 }
  const cases = await casesToChase(transaction, asked)
  const lines = cases.slice(0, MOST_CASES).flatMap((one) =>
    one.state.parts.flatMap((part) => {
      const given = { deadline: rules.deadline(one.state, part), at, about: aboutOf(one) }
      const isOwn = own === null || part.unitId === own
      const line = isOwn ? chasingLine(one.state, part, given) : null
      return [...(line ? [line] : []), ...linesBelow(one.state, part, own, given)]
    }),
  )
  const { units } = round.settings
  return agreed({ at, lines: inOrderOfUrgency(lines, units), isMore: cases.length > MOST_CASES })
}

/** What a unit has by hand-on, and what it handed on itself; the office asks the unit whose part it is. */
function linesBelow(
  state: Case,
  part: Part,
  own: UnitId | null,
  given: { readonly at: Instant; readonly about: string },
): readonly ChasingLine[] {
  const handOns = (part.handOns ?? []).filter(({ from, to }) => own === from || own === to)
  return handOns.flatMap((handOn) => chasingLineBelow(state, part, { ...given, handOn }) ?? [])
}

function aboutOf({ place, excerpt }: CaseToChase): string {
  return place === '' || excerpt.includes(place) ? excerpt : `${place} ${excerpt}`
}
