import type { Instant } from '../calendar/instant.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { Case, Part } from './case.ts'
import {
  HAND_ON_LIFECYCLE,
  type HandOn,
  type HandOnAct,
  type HandOnFact,
  isStillBelow,
} from './hand-on.ts'

/** Which act made a fact of it. */
const ACT_OF: Readonly<Record<Exclude<HandOnFact['type'], 'partHandedOn'>, HandOnAct>> = {
  handOnSignedFor: 'signForHandOn',
  handOnAnswered: 'answerHandOn',
  answerPassedOn: 'passOnAnswer',
  answerReturned: 'returnAnswer',
  handOnRecalled: 'recallHandOn',
}

/** The case after something happened below the unit of a part. The part itself stays where it is: figures do not move. */
export function evolveHandOn(state: Case, fact: HandOnFact, at: Instant): Case {
  const parts = state.parts.map((part) =>
    part.unitId === fact.partOf ? { ...part, handOns: handOnsAfter(part, fact, at) } : part,
  )
  return { ...state, parts }
}

function handOnsAfter(part: Part, fact: HandOnFact, at: Instant): readonly HandOn[] {
  const before = part.handOns ?? []
  if (fact.type === 'partHandedOn') {
    const { from, to, note, dueOn } = fact
    const begun = { from, to, note, dueOn, handedOnAt: at, movedAt: at }
    return [...before, { ...begun, step: 'assigned', answer: '', returns: [] }]
  }
  const last = before.findLastIndex((one) => one.to === fact.to)
  const after = before.map((one, index) => (index === last ? moved(one, fact, at) : one))
  return fact.type === 'handOnRecalled' ? recalledBelow(after, fact.to, at) : after
}

/** What was recalled from a unit is recalled from those below it as well. */
function recalledBelow(handOns: readonly HandOn[], from: UnitId, at: Instant): readonly HandOn[] {
  const below = handOns.filter((one) => one.from === from && isStillBelow(one))
  return below.reduce<readonly HandOn[]>(
    (all, { to }) =>
      recalledBelow(
        all.map((one) =>
          one.to === to && isStillBelow(one) ? { ...one, step: 'recalled', movedAt: at } : one,
        ),
        to,
        at,
      ),
    handOns,
  )
}

function moved(
  handOn: HandOn,
  fact: Exclude<HandOnFact, { type: 'partHandedOn' }>,
  at: Instant,
): HandOn {
  const next = { ...handOn, step: HAND_ON_LIFECYCLE[ACT_OF[fact.type]].to, movedAt: at }
  if (fact.type === 'handOnAnswered') return { ...next, answer: fact.answer }
  if (fact.type !== 'answerReturned') return next
  return { ...next, returns: [...handOn.returns, { reason: fact.reason, at }] }
}
