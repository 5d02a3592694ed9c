import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Instant, instantOfMillis } from '../../core/calendar/instant.ts'
import type { Case } from '../../core/case/case.ts'
import type { CaseEvent, CaseFact } from '../../core/case/case-event.ts'
import { factsOf } from '../../core/case/case-facts.ts'
import { emptyCase, replay } from '../../core/case/evolve.ts'
import type { CaseVersion } from '../../core/case/plan-versions.ts'
import { factsKey } from '../../core/case/spans.ts'
import type { CaseId, MeasureId, UnitId } from '../../core/ledger/ids.ts'
import { pieceAt } from '../../core/versions/chain.ts'
import { chainOn, inOrderOfHappening } from '../../core/versions/plan-versions.ts'
import { asActor, type LedgerTransaction } from '../ledger.ts'
import type { Schema } from '../schema.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { appendVersions } from './append-versions.ts'
import {
  clerk,
  liaisonOf,
  OFFICE,
  openTestRound,
  ROUND,
  recordEvents,
} from './testing/test-ledger.ts'
import { readVersions } from './version-rows.ts'

let ledger: TestDatabase<Schema>
let cases = 0

beforeAll(async () => {
  ledger = await createTestDatabase<Schema>()
  await openTestRound(ledger.database, minute(0))
})
afterAll(() => ledger.drop())

const minute = (n: number): Instant => instantOfMillis(Date.UTC(2020, 10, 1, 0, n))
const unit = (id: string) => id as UnitId
const facts = (state: Case) => factsOf(state, (part) => part.givenDueOn)

function nextCase(): CaseId {
  cases += 1
  return `00000000-0000-7000-8000-${String(cases).padStart(12, '0')}` as CaseId
}

type Step = readonly [fact: CaseFact, happened: number, recorded: number]

function eventsOf(steps: readonly Step[], from = 1): readonly CaseEvent[] {
  return steps.map(([fact, happened, recorded], n) => ({
    sequence: from + n,
    happenedAt: minute(happened),
    recordedAt: minute(recorded),
    actor: clerk,
    fact,
  }))
}

const received: CaseFact = {
  type: 'caseReceived',
  intake: { ...emptyCase(nextCase(), ROUND), categories: ['水', '大气'], splitPlus: 2 },
}
const handedOver: CaseFact = {
  type: 'caseHandedOver',
  from: '督察组',
  to: '永州市',
  isOnTheSpot: false,
}
const dispatched = (to: string): CaseFact => ({
  type: 'caseDispatched',
  roles: [{ unitId: unit(to), role: 'lead' }],
  givenDueOn: null,
})
const signedFor = (by: string): CaseFact => ({ type: 'partSignedFor', unitId: unit(by) })
const measured: CaseFact = {
  type: 'measureTaken',
  measure: {
    id: '00000000-0000-7000-8000-00000000000a' as MeasureId,
    unitId: unit('lingling'),
    kind: 'fine',
    quantity: 600_000.5,
    unitOfCount: 'yuan',
    notices: [],
    on: '2020-11-01' as never,
    note: '',
  },
}

async function stored(caseId: CaseId): Promise<readonly CaseVersion[]> {
  return asActor(ledger.database, clerk, (trx) => readVersions(trx, OFFICE, [caseId]))
}

function told(versions: readonly CaseVersion[], clock: 'known' | 'happened', at: number) {
  const piece = pieceAt(chainOn(clock, versions), minute(at))
  return piece ? factsKey(piece.facts) : null
}

async function expectBothClocksToAgreeWithTheRecord(
  caseId: CaseId,
  events: readonly CaseEvent[],
): Promise<void> {
  const versions = await stored(caseId)
  for (let n = 0; n < 14; n += 1) {
    const known = events.filter((event) => event.recordedAt <= minute(n))
    const happened = inOrderOfHappening(events.filter((event) => event.happenedAt <= minute(n)))
    expect(told(versions, 'known', n)).toBe(replayed(known))
    expect(told(versions, 'happened', n)).toBe(replayed(happened))
  }
}

function replayed(events: readonly CaseEvent[]): string | null {
  if (!events.some((event) => event.fact.type === 'caseReceived')) return null
  return factsKey(facts(replay(emptyCase(nextCase(), ROUND), events)))
}

test('a case received, handed over and dispatched at one moment is one row', async () => {
  const caseId = nextCase()
  const events = eventsOf([
    [received, 1, 1],
    [handedOver, 1, 1],
    [dispatched('lingling'), 1, 1],
  ])
  await asActor(ledger.database, clerk, (trx) => recordEvents(trx, caseId, { earlier: [], events }))
  const versions = await stored(caseId)
  expect(versions).toHaveLength(1)
  expect(versions[0]?.known).toEqual({ from: minute(1), to: null })
  expect(versions[0]?.happened).toEqual({ from: minute(1), to: null })
  expect(versions[0]?.facts).toMatchObject({ splitPlus: 2, leadUnits: ['lingling'] })
})

test('whatever is recorded whenever, both clocks tell what the record says', async () => {
  const fact = fc.constantFrom<CaseFact>(
    handedOver,
    dispatched('lingling'),
    dispatched('daoxian'),
    signedFor('lingling'),
    measured,
    { type: 'partSignedOff', unitId: unit('lingling'), status: 'partlyClosed', opinion: '' },
    { type: 'intakeCorrected', changes: { isKey: true, categories: ['土壤'] }, reason: '更正' },
    { type: 'partUrged', unitId: unit('lingling'), note: '' },
  )
  const acts = fc.array(fc.tuple(fact, fc.nat(9), fc.nat(9)), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(acts, async (given) => {
      const caseId = nextCase()
      const times = given.map(([, at]) => at + 2).sort((a, b) => a - b)
      const steps = given.map(([what, , ago], n): Step => {
        const at = times[n] ?? 2
        return [what, Math.max(0, at - ago), at]
      })
      const events = eventsOf([[received, 2, 2], ...steps])
      await asActor(ledger.database, clerk, async (trx) => {
        for (const [n, event] of events.entries()) {
          await recordEvents(trx, caseId, { earlier: events.slice(0, n), events: [event] })
        }
      })
      await expectBothClocksToAgreeWithTheRecord(caseId, events)
    }),
    { numRuns: 40 },
  )
})

test('a unit that reports late of a time before its dispatch was recorded tears no chain', async () => {
  const caseId = nextCase()
  const first = eventsOf([
    [received, 1, 1],
    [handedOver, 2, 2],
    [dispatched('lingling'), 6, 6],
  ])
  await asActor(ledger.database, clerk, async (trx) => {
    for (const [n, event] of first.entries()) {
      await recordEvents(trx, caseId, { earlier: first.slice(0, n), events: [event] })
    }
  })
  const liaison = liaisonOf('lingling')
  const late = eventsOf([[measured, 3, 8]], 4).map((event) => ({ ...event, actor: liaison }))
  await asActor(ledger.database, liaison, (trx) =>
    recordEvents(trx, caseId, { earlier: first, events: late }),
  )
  const prompt = eventsOf([[measured, 9, 9]], 5).map((event) => ({ ...event, actor: liaison }))
  await asActor(ledger.database, liaison, (trx) =>
    recordEvents(trx, caseId, { earlier: [...first, ...late], events: prompt }),
  )
  await expectBothClocksToAgreeWithTheRecord(caseId, [...first, ...late, ...prompt])
})

test('thousands of new cases go in as one list, each with its version', async () => {
  const events = eventsOf([
    [received, 1, 1],
    [handedOver, 1, 1],
  ])
  const ids = Array.from({ length: 12_000 }, nextCase)
  const changes = ids.map((caseId) => ({ caseId, roundId: ROUND, before: null, events }))
  const [first = nextCase(), ...others] = ids
  const versions = await asActor(ledger.database, clerk, async (trx) => {
    await recordEvents(trx, first, { earlier: [], events })
    await fileLike(trx, first, others)
    await appendVersions(trx, OFFICE, changes.slice(1), facts)
    return readVersions(trx, OFFICE, ids)
  })
  expect(new Set(versions.map((version) => version.caseId))).toEqual(new Set(ids))
  expect(versions).toHaveLength(12_000)
  const sets = await asActor(ledger.database, clerk, async (trx) => {
    const { rows } = await sql<{ sets: number }>`
      select count(distinct fact_set_id)::integer as sets from case_span
      where case_id = any (${ids}::uuid[])`.execute(trx)
    return rows[0]?.sets
  })
  // What is so of all of them stands once.
  expect(sets).toBe(1)
})

/** Files of further cases, each as that of the first. */
async function fileLike(trx: LedgerTransaction, first: CaseId, others: readonly CaseId[]) {
  await sql`
    insert into case_file select other.*
    from case_file file, unnest(${others}::uuid[]) id,
      json_populate_record(file, json_build_object('case_id', id)) other
    where file.office_id = ${OFFICE} and file.case_id = ${first}`.execute(trx)
}
