import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, day } from '../calendar/day.ts'
import { type Instant, later } from '../calendar/instant.ts'
import type { ClaimId, ExtensionId, MeasureId, UnitId } from '../ledger/ids.ts'
import { inOrderOfHappening } from '../versions/plan-versions.ts'
import type { Case } from './case.ts'
import type { CaseAct } from './case-act.ts'
import { statusOfParts } from './derive.ts'
import { replay } from './evolve.ts'
import { actsAllowedAt, type PartAct } from './lifecycle.ts'
import {
  circumstancesOf,
  claimOf,
  HANDED_OVER,
  madeUpIntake,
  type Story,
  storyOf,
  tellMore,
  UNITS,
  UNWRITTEN,
} from './testing/made-up-case.ts'

const MINUTE = 60_000
const START = storyOf(
  { act: 'receive', intake: madeUpIntake({ claims: [claimOf('1'), claimOf('2')] }) },
  { act: 'handOver', from: 'team', to: 'office', isOnTheSpot: false },
)

const aUnit = fc.constantFrom(...UNITS)
const verdicts = fc.constantFrom('substantiated' as const, 'unsubstantiated' as const)
const reason = 'because'

/** Any act, sensible or not: the rules decide. */
const anAct: fc.Arbitrary<CaseAct> = fc.oneof(
  fc.tuple(aUnit, fc.constantFrom('lead' as const, 'support' as const)).map(
    ([unitId, role]): CaseAct => ({
      act: 'dispatch',
      roles: [{ unitId, role }],
      givenDueOn: null,
    }),
  ),
  fc.tuple(aUnit, verdicts).map(
    ([unitId, verdict]): CaseAct => ({
      act: 'verify',
      unitId,
      findings: 'seen',
      verdicts: ['1', '2'].map((id) => ({ claimId: id as ClaimId, verdict })),
    }),
  ),
  fc.tuple(aUnit, fc.nat(20)).map(
    ([unitId, days]): CaseAct => ({
      act: 'askExtension',
      unitId,
      extensionId: `e${days}` as ExtensionId,
      until: addDays(day('2024-03-20'), days),
      reason,
    }),
  ),
  fc.tuple(aUnit, fc.nat(20), fc.boolean()).map(
    ([unitId, days, isGranted]): CaseAct => ({
      act: 'decideExtension',
      unitId,
      extensionId: `e${days}` as ExtensionId,
      isGranted,
      reason,
    }),
  ),
  fc.constantFrom<CaseAct>(
    { act: 'reportProgress', progress: 'behind', note: '' },
    { act: 'reportProgress', progress: 'done', note: '' },
    { act: 'sortOut', on: day('2024-03-14'), reason, leaders: ['mayor'] },
    { act: 'liftDifficulty', reason },
    { act: 'overrideVerdict', verdict: 'mostly', reason },
    { act: 'withdrawMeasure', measureId: 'm1' as MeasureId, reason },
  ),
)

/** An act on a unit's part that its step allows; withdrawing is left to a test of its own. */
function fittingAct(story: Story, unitId: UnitId, n: number): CaseAct {
  const part = story.state.parts.find((one) => one.unitId === unitId)
  if (!part) return { act: 'dispatch', roles: [{ unitId, role: 'lead' }], givenDueOn: null }
  const allowed = actsAllowedAt(part.step).flatMap((act) => SIMPLE_ACTS[act] ?? [])
  const act = allowed[n % Math.max(1, allowed.length)]
  return act === undefined ? { act: 'urge', unitId, note: '' } : act(unitId, n)
}

const SIMPLE_ACTS: Readonly<Partial<Record<PartAct, (unitId: UnitId, n: number) => CaseAct>>> = {
  signFor: (unitId: UnitId): CaseAct => ({ act: 'signFor', unitId }),
  sendBack: (unitId: UnitId): CaseAct => ({ act: 'sendBack', unitId, reason }),
  verify: (unitId: UnitId, n: number): CaseAct => ({
    act: 'verify',
    unitId,
    findings: 'seen',
    verdicts: ['1', '2'].map((id) => ({
      claimId: id as ClaimId,
      verdict: n % 2 ? 'substantiated' : 'partly',
    })),
  }),
  reply: (unitId: UnitId): CaseAct => ({ act: 'reply', unitId, handling: 'done' }),
  passByAuthority: (unitId: UnitId): CaseAct => ({ act: 'passByAuthority', unitId, opinion: '' }),
  passByOffice: (unitId: UnitId): CaseAct => ({ act: 'passByOffice', unitId, opinion: '' }),
  returnByOffice: (unitId: UnitId): CaseAct => ({ act: 'returnByOffice', unitId, reason }),
  signOff: (unitId: UnitId, n: number): CaseAct => ({
    act: 'signOff',
    unitId,
    status: n % 2 ? 'closed' : 'partlyClosed',
    opinion: '',
  }),
  report: (unitId: UnitId): CaseAct => ({ act: 'report', unitId }),
  reopen: (unitId: UnitId): CaseAct => ({ act: 'reopen', unitId, reason }),
}

type Attempt = {
  readonly wild: CaseAct
  readonly isWild: boolean
  readonly unitId: UnitId
  readonly n: number
  readonly delay: number
}
const attempts = fc.array(
  fc.record<Attempt>({
    wild: anAct,
    isWild: fc.constantFrom(true, false, false, false),
    unitId: aUnit,
    n: fc.nat(100),
    delay: fc.nat(25),
  }),
  { maxLength: 60, size: 'max' },
)

/** Tries acts one after another, each recorded ten minutes after the last and having happened some time before. */
function lived(tried: readonly Attempt[]): Story {
  return tried.reduce((story, { wild, isWild, unitId, n, delay }, index) => {
    const recordedAt: Instant = later(HANDED_OVER, index * 10 * MINUTE)
    const happenedAt = later(recordedAt, -delay * MINUTE)
    const act = isWild ? wild : fittingAct(story, unitId, n)
    return tellMore(story, act, circumstancesOf({ happenedAt, recordedAt })).story
  }, START)
}

it('把一件的全部记录重放一遍，得到的就是它现在的样子', () => {
  fc.assert(
    fc.property(attempts, (tried) => {
      const { state, events } = lived(tried)
      expect(replay(UNWRITTEN.state, events)).toEqual(state)
      expect(events.map((event) => event.sequence)).toEqual(events.map((_, index) => index + 1))
    }),
    { numRuns: 300 },
  )
})

const stand = ({ parts }: Case) =>
  new Map<UnitId, unknown>(
    parts.map(({ unitId, step, status, verifiedAt, signedOffAt, extensions }) => [
      unitId,
      { step, status, verifiedAt, signedOffAt, extensions },
    ]),
  )

it('迟登记的事按发生先后重放，各单位办到哪一步仍与登记的一样', () => {
  fc.assert(
    fc.property(attempts, (tried) => {
      const { state, events } = lived(tried)
      expect(stand(replay(UNWRITTEN.state, inOrderOfHappening(events)))).toEqual(stand(state))
    }),
    { numRuns: 300 },
  )
})

it('记录无论按什么先后读，都读得出一件，不出故障', () => {
  const shuffledStory = attempts.chain((tried) => {
    const { events } = lived(tried)
    return fc.shuffledSubarray([...events], { minLength: events.length })
  })
  fc.assert(
    fc.property(shuffledStory, (events) => {
      const state = replay(UNWRITTEN.state, events)
      expect(state.parts.length).toBeLessThanOrEqual(UNITS.length)
      expect(state.handOvers).toHaveLength(1)
    }),
  )
})

it('全件已办结，当且仅当每个主办单位的部分都已办结', () => {
  fc.assert(
    fc.property(attempts, (tried) => {
      const { parts } = lived(tried).state
      const isClosed = parts.length > 0 && parts.every((part) => part.status === 'closed')
      expect(statusOfParts(parts) === 'closed').toBe(isClosed)
      expect(new Set(parts.map((part) => part.unitId)).size).toBe(parts.length)
    }),
  )
})

it('这些性质试到了实处：随意的操作里确有走到签发的', () => {
  const reached = fc
    .sample(attempts, { numRuns: 400, seed: 7 })
    .map((tried) => lived(tried).events.some((event) => event.fact.type === 'partSignedOff'))
  expect(reached.filter(Boolean).length).toBeGreaterThan(30)
})
