import { z } from 'zod'
import { caseId, day, instant, list, words } from '../values.ts'
import { caseAct } from './case-act.ts'
import { intake, roleOnCase } from './intake.ts'

const oneAct = {
  act: caseAct,
  /** When it happened; now where it is left out. */
  happenedAt: z.exactOptional(instant),
  /** The number of the last event that the actor has seen. */
  expectedSequence: z.exactOptional(z.int().min(0)),
}

/** One act on the case in the path. */
export const actBody = z.strictObject(oneAct)

const MOST_ACTS = 5_000

/** Acts on many cases: all of them or none. */
export const actsBody = z.strictObject({
  acts: list(z.strictObject({ ...oneAct, caseId })).check(z.minLength(1), z.maxLength(MOST_ACTS)),
})

const handOver = z.strictObject({ from: words, to: words, isOnTheSpot: z.boolean(), at: instant })
const dispatch = z.strictObject({
  roles: list(roleOnCase),
  givenDueOn: day.nullable(),
  at: instant,
})

/** New cases of the round in the path: all of them or none. */
export const receiveBody = z.strictObject({
  cases: list(
    z.strictObject({
      caseId: z.exactOptional(caseId),
      intake,
      handOver: handOver.nullable(),
      dispatch: dispatch.nullable(),
    }),
  ).check(z.minLength(1), z.maxLength(MOST_ACTS)),
})

const bulkAct = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('dispatch'),
    roles: list(roleOnCase).check(z.minLength(1)),
    givenDueOn: day.nullable(),
  }),
  z.strictObject({ act: z.literal('urge'), note: z.string().max(20_000) }),
  z.strictObject({ act: z.literal('signFor') }),
  z.strictObject({
    act: z.literal('sortOut'),
    on: day,
    reason: z.string().max(20_000),
    leaders: list(words),
  }),
])

const someCases = list(caseId).check(z.minLength(1), z.maxLength(MOST_ACTS))

/** One thing done to each of many cases that allows it; a trial only says what would happen. */
export const bulkBody = z.strictObject({ caseIds: someCases, act: bulkAct, isTrial: z.boolean() })

/** Cases that shall be exported. */
export const someCasesBody = z.strictObject({ caseIds: someCases })

/** Cases sorted out as key and difficult on one day; the round's posts lead where nobody is named. */
export const sortOutBody = z.strictObject({
  on: day,
  happenedAt: z.exactOptional(instant),
  cases: list(
    z.strictObject({ caseId, reason: z.string(), leaders: z.exactOptional(list(words)) }),
  ).check(z.minLength(1), z.maxLength(MOST_ACTS)),
})
