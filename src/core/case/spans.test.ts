import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Instant, instantOfMillis } from '../calendar/instant.ts'
import type { AccountId, CaseId, RoundId, UnitId } from '../ledger/ids.ts'
import { pieceAt } from '../versions/chain.ts'
import { chainOn, happenedInOrder, inOrderOfHappening } from '../versions/plan-versions.ts'
import type { Case } from './case.ts'
import type { CaseEvent, CaseFact } from './case-event.ts'
import { type CaseFacts, factsOf as factsOfCase } from './case-facts.ts'
import { emptyCase, replay } from './evolve.ts'
import { type CaseVersion, planVersions } from './plan-versions.ts'
import { factsKey } from './spans.ts'

const LAST_MINUTE = 12
const ID = '00000000-0000-7000-8000-000000000001' as CaseId
const ROUND = 'yongzhou-2020' as RoundId
const UNITS = ['lengshuitan', 'lingling'] as UnitId[]
const ACTOR = { accountId: 'clerk.zhou' as AccountId, role: 'clerk', unitId: null } as const

const minute = (n: number): Instant => instantOfMillis(Date.UTC(2020, 10, 1, 0, n))
const factsOf = (state: Case): CaseFacts => factsOfCase(state, () => null)

const received: CaseFact = {
  type: 'caseReceived',
  intake: { ...emptyCase(ID, ROUND), categories: ['水'], kind: 'covertFinding' },
}
const laterFact: fc.Arbitrary<CaseFact> = fc
  .tuple(fc.constantFrom(...UNITS), fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'))
  .map(([unitId, which]): CaseFact => {
    switch (which) {
      case 'a':
        return { type: 'caseHandedOver', from: '督察组', to: '市', isOnTheSpot: false }
      case 'b':
        return { type: 'caseDispatched', roles: [{ unitId, role: 'lead' }], givenDueOn: null }
      case 'c':
        return { type: 'partSignedOff', unitId, status: 'closed', opinion: '' }
      case 'd':
        return { type: 'partReopened', unitId, reason: '反弹' }
      case 'e':
        return { type: 'intakeCorrected', changes: { isKey: unitId === UNITS[0] }, reason: '更正' }
      case 'f':
        return { type: 'partUrged', unitId, note: '' }
      default:
        return { type: 'progressReported', progress: 'done', note: '' }
    }
  })

/** Any record: times of recording that rise, each act having happened then or before. */
const record: fc.Arbitrary<readonly CaseEvent[]> = fc
  .array(fc.tuple(laterFact, fc.nat(LAST_MINUTE), fc.nat(LAST_MINUTE)), { maxLength: 9 })
  .chain((acts) =>
    fc.nat(3).map((start) => {
      const recorded = acts.map(([, at]) => Math.max(at, start)).sort((a, b) => a - b)
      const first = event(1, received, [start, start])
      return [
        first,
        ...acts.map(([fact, , ago], n) => {
          const at = recorded[n] ?? start
          return event(n + 2, fact, [Math.max(0, at - ago), at])
        }),
      ]
    }),
  )

function event(
  sequence: number,
  fact: CaseFact,
  [happened, recorded]: readonly [number, number],
): CaseEvent {
  return {
    sequence,
    happenedAt: minute(happened),
    recordedAt: minute(recorded),
    actor: ACTOR,
    fact,
  }
}

/** The versions after recording the events `size` at a time, with each state of the table in between. */
function recordInPortions(
  events: readonly CaseEvent[],
  size: number,
): readonly (readonly CaseVersion[])[] {
  const states: (readonly CaseVersion[])[] = []
  let versions: readonly CaseVersion[] = []
  for (let from = 0; from < events.length; from += size) {
    const earlier = events.slice(0, from)
    const next = events.slice(from, from + size)
    const isInOrder = happenedInOrder([...earlier, ...next])
    const plan = planVersions({
      versions,
      before: replay(emptyCase(ID, ROUND), earlier),
      events: next,
      earlier: isInOrder ? null : earlier,
      factsOf,
    })
    const changed = new Map(plan.respanned.map((row) => [row.version, row]))
    versions = [...versions.map((row) => ({ ...row, ...changed.get(row.version) })), ...plan.added]
    states.push(versions)
  }
  return states
}

function told(versions: readonly CaseVersion[], clock: 'known' | 'happened', at: Instant) {
  const piece = pieceAt(chainOn(clock, versions), at)
  return piece ? factsKey(piece.facts) : null
}

function replayed(events: readonly CaseEvent[]): string | null {
  const isReceived = events.some(({ fact }) => fact.type === 'caseReceived')
  return isReceived ? factsKey(factsOf(replay(emptyCase(ID, ROUND), events))) : null
}

const MINUTES = Array.from({ length: LAST_MINUTE + 3 }, (_, n) => minute(n))

describe('versions of a case on two clocks', () => {
  test('as then known at any instant is the replay of what had been recorded by it', () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 1, max: 4 }), (events, size) => {
        const versions = recordInPortions(events, size).at(-1) ?? []
        for (const at of MINUTES) {
          const known = events.filter((one) => one.recordedAt <= at)
          expect(told(versions, 'known', at)).toBe(replayed(known))
        }
      }),
    )
  })

  test('as now known at any instant is the replay, in order of happening, of what had happened by it', () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 1, max: 4 }), (events, size) => {
        const versions = recordInPortions(events, size).at(-1) ?? []
        for (const at of MINUTES) {
          const happened = inOrderOfHappening(events.filter((one) => one.happenedAt <= at))
          expect(told(versions, 'happened', at)).toBe(replayed(happened))
        }
      }),
    )
  })

  test('what was known before an act is recorded is never told otherwise afterwards', () => {
    fc.assert(
      fc.property(record, (events) => {
        const states = recordInPortions(events, 1)
        for (const [n, versions] of states.entries()) {
          const next = events[n + 1]
          const then = MINUTES.filter((at) => !next || at < next.recordedAt)
          for (const at of then) {
            expect(told(states.at(-1) ?? [], 'known', at)).toBe(told(versions, 'known', at))
          }
        }
      }),
    )
  })

  test('what is now known of an instant changes only through acts that happened by it', () => {
    fc.assert(
      fc.property(record, (events) => {
        const states = recordInPortions(events, 1)
        for (const [n, versions] of states.entries()) {
          const act = events[n]
          const before = MINUTES.filter((at) => act && at < act.happenedAt)
          for (const at of before) {
            expect(told(versions, 'happened', at)).toBe(told(states[n - 1] ?? [], 'happened', at))
          }
        }
      }),
    )
  })

  test('both chains have no gap, no overlap and no empty span, and the last piece is open', () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 1, max: 4 }), (events, size) => {
        const versions = recordInPortions(events, size).at(-1) ?? []
        for (const clock of ['known', 'happened'] as const) {
          const chain = chainOn(clock, versions)
          for (const [n, piece] of chain.entries()) {
            expect(piece.to).toBe(chain[n + 1]?.from ?? null)
            expect(piece.to === null || piece.from < piece.to).toBe(true)
          }
        }
      }),
    )
  })

  test('acts recorded in the order in which they happened give one row for both clocks', () => {
    fc.assert(
      fc.property(record, (events) => {
        const prompt = events.map((one) => ({ ...one, happenedAt: one.recordedAt }))
        for (const versions of recordInPortions(prompt, 1)) {
          for (const row of versions) expect(row.happened).toEqual(row.known)
        }
      }),
    )
  })
})

test('an act learnt late closes what was known and is put in its place on the other clock', () => {
  const handOver: CaseFact = {
    type: 'caseHandedOver',
    from: '督察组',
    to: '市',
    isOnTheSpot: false,
  }
  const key: CaseFact = { type: 'intakeCorrected', changes: { isKey: true }, reason: '补录' }
  const events = [event(1, received, [0, 0]), event(2, handOver, [4, 4]), event(3, key, [2, 6])]
  const versions = recordInPortions(events, 1).at(-1) ?? []
  const spans = versions.map(({ known, happened, facts }) => [
    facts.isKey,
    facts.step,
    known?.from.slice(14, 16) ?? null,
    happened?.from.slice(14, 16) ?? null,
  ])
  expect(spans).toEqual([
    [false, 'received', '00', '00'],
    [false, 'handedOver', '04', null],
    [true, 'handedOver', '06', '04'],
    [true, 'received', null, '02'],
  ])
})
