import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Day, day } from '../../core/calendar/day.ts'
import { type Instant, instantOfMillis } from '../../core/calendar/instant.ts'
import type { CaseFacts } from '../../core/case/case-facts.ts'
import type { CaseId, UnitId } from '../../core/ledger/ids.ts'
import { columnsFor } from '../../core/statistics/fact-group.ts'
import type { Clock, Dimension, Question, Scope } from '../../core/statistics/question.ts'
import { tally } from '../../core/statistics/tally.ts'
import {
  groupCases,
  isInScope,
  madeUpCase,
  SMALL_ROSTER,
} from '../../core/statistics/testing/made-up-cases.ts'
import type { Span } from '../../core/versions/chain.ts'
import { asActor, type LedgerTransaction } from '../ledger.ts'
import type { Schema } from '../schema.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { clerk, liaisonOf, OFFICE, openTestRound, ROUND } from '../versions/testing/test-ledger.ts'
import { insertVersions } from '../versions/version-rows.ts'
import { groupFacts } from './group-facts.ts'
import { listCasesBehind } from './list-cases-behind.ts'
import { partCondition } from './part-condition.ts'
import { sumMeasures } from './sum-measures.ts'

let ledger: TestDatabase<Schema>

const CASES = 400
const minute = (n: number): Instant => instantOfMillis(Date.UTC(2020, 10, 8, 0, n))
const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}` as CaseId

/** Two versions a case: the first holds until a minute of its own, the second from then on; the clocks differ. */
const stored = Array.from({ length: CASES }, (_, n) => {
  const turn = 2 + (n % 5)
  const spans = (at: number): readonly [Span, Span] => [
    { from: minute(1), to: minute(at) },
    { from: minute(at), to: null },
  ]
  return {
    caseId: idOf(n),
    facts: [measured(madeUpCase(n), n), madeUpCase(n + 10_000)] as const,
    known: spans(turn + 2),
    happened: spans(turn),
  }
})

function measured(facts: CaseFacts, n: number): CaseFacts {
  const unitId = 'lingling' as UnitId
  const fine = { kind: 'fine', unitId, quantity: 1.1, unitOfCount: 'yuan' } as const
  const closed = { kind: 'closedDown', unitId, quantity: 2, unitOfCount: 'enterprises' } as const
  return { ...facts, measures: n % 2 === 0 ? [fine, fine, closed] : [] }
}

beforeAll(async () => {
  ledger = await createTestDatabase<Schema>()
  await openTestRound(ledger.database, minute(0))
  await asActor(ledger.database, clerk, storeAll)
})
afterAll(() => ledger.drop())

async function storeAll(transaction: LedgerTransaction): Promise<void> {
  const files = JSON.stringify(
    stored.map(({ caseId }, n) => ({ case_id: caseId, number: `N${n}` })),
  )
  await sql`
    insert into case_file (office_id, case_id, round_id, sequence, number, kind, is_key,
      is_difficult, is_repeat, categories, lead_units, involved_units, step, status, progress,
      place, excerpt, state, last_happened_at, last_recorded_at)
    select ${OFFICE}, case_id, ${ROUND}, 1, number, 'petition', false, false, false, '{}', '{}',
      array['lengshuitan', 'lingling', 'daoxian'], 'received', 'open', 'notStarted', '', '', '{}',
      ${minute(1)}, ${minute(1)}
    from json_to_recordset(${files}::json) as given (case_id uuid, number text)`.execute(
    transaction,
  )
  const versions = stored.flatMap(({ caseId, facts, known, happened }) =>
    ([0, 1] as const).map((n) => ({
      ...{ caseId, roundId: ROUND, version: n + 1 },
      ...{ facts: facts[n], known: known[n], happened: happened[n] },
    })),
  )
  await insertVersions(transaction, OFFICE, versions)
}

/** What the office knows of every case at a minute, or what was so at it. */
function factsAt(at: number, clock: Clock): readonly { caseId: CaseId; facts: CaseFacts }[] {
  return stored.flatMap(({ caseId, facts, known, happened }) => {
    const spans = clock === 'asThenKnown' ? known : happened
    if (minute(at) < spans[0].from) return []
    return [{ caseId, facts: minute(at) < spans[1].from ? facts[0] : facts[1] }]
  })
}

const scope: fc.Arbitrary<Scope> = fc.record(
  {
    kinds: fc.constant(['petition', 'covertFinding'] as const),
    batchIds: fc.constant(SMALL_ROSTER.batches.slice(0, 2)),
    unitIds: fc.constant(['lingling', 'daoxian'] as UnitId[]),
    channels: fc.constant(['call'] as const),
    categories: fc.constant(['水污染', '光污染']),
    industries: fc.constant(['工业']),
    verdicts: fc.constant(['partly'] as const),
    statuses: fc.constantFrom(['open'], ['closed', 'partlyClosed'] as const),
    progress: fc.constant(['done'] as const),
    isKey: fc.boolean(),
    isDifficult: fc.boolean(),
    isRepeat: fc.boolean(),
    isVerified: fc.boolean(),
    isHandedOver: fc.boolean(),
    isOnTheSpot: fc.boolean(),
    handedOverFrom: fc.constant(day('2020-11-03')),
    handedOverTo: fc.constant(day('2020-11-04')),
    dueBefore: fc.constant(day('2020-11-06') as Day),
    dueFrom: fc.constant(day('2020-11-05') as Day),
    dueTo: fc.constant(day('2020-11-07') as Day),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Scope>

/** Most scopes name only a few things; all at once would leave no case. */
const narrowScope = fc
  .tuple(scope, fc.array(fc.nat(17), { maxLength: 3 }))
  .map(([full, picks]): Scope => {
    const entries = Object.entries(full)
    const kept = picks.flatMap((n) => entries.slice(n % (entries.length + 1)).slice(0, 1))
    return Object.fromEntries(kept)
  })

const by = fc.constantFrom<Dimension | null>(
  ...([null, 'unit', 'category', 'kind', 'batch', 'channel', 'key', 'verdict'] as const),
  ...(['status', 'progress', 'industry', 'step', 'handedOverOn'] as const),
)
const asked = fc
  .tuple(narrowScope, by, fc.nat(9), fc.constantFrom<Clock>('asThenKnown', 'asNowKnown'))
  .map(([cases, dimension, at, clock]): Question & { minute: number } => ({
    roundId: ROUND,
    scope: cases,
    by: dimension,
    asOf: { at: minute(at), clock },
    minute: at,
    countsSplits: true,
  }))
const rosters = fc
  .constantFrom('single', 'several', 'bucket' as const)
  .map((categoryWay) => ({ ...SMALL_ROSTER, categoryWay }))
const joint = fc.constantFrom('own-line', 'each-unit' as const)
const lastSoon = fc.constantFrom(day('2020-11-06'), day('2020-11-07'))

test('whatever is asked, the database groups the same cases as the rules pick one by one', async () => {
  await fc.assert(
    fc.asyncProperty(asked, fc.boolean(), lastSoon, async (question, tellsDue, soon) => {
      const columns = [...columnsFor(question), ...(tellsDue ? (['due'] as const) : [])]
      const grouping = { columns, dueDays: { today: day('2020-11-06'), soon } }
      const expected = groupCases(
        factsAt(question.minute, question.asOf.clock)
          .map(({ facts }) => facts)
          .filter((facts) => isInScope(facts, question.scope)),
        grouping,
      )
      const found = await asActor(ledger.database, clerk, (trx) =>
        groupFacts(trx, { officeId: OFFICE, ...question }, grouping),
      )
      expect(inOrder(found)).toEqual(inOrder(expected))
    }),
    { numRuns: 300 },
  )
})

test('the cases behind each part of a figure are as many as the part counts, each once', async () => {
  await fc.assert(
    fc.asyncProperty(asked, joint, rosters, async (base, jointCases, roster) => {
      const question = { ...base, jointCases }
      const from = { officeId: OFFICE, ...question }
      await asActor(ledger.database, clerk, async (trx) => {
        const figure = tally(
          await groupFacts(trx, from, { columns: columnsFor(question) }),
          question,
          roster,
        )
        const all = await listCasesBehind(trx, from, { part: null, after: null, limit: CASES })
        expect(all).toHaveLength(figure.total)
        for (const { key, count } of figure.parts) {
          const part = partCondition(question, key, roster)
          const cases = await listCasesBehind(trx, from, { part, after: null, limit: CASES })
          expect(new Set(cases.map((one) => one.caseId)).size).toBe(count)
        }
      })
    }),
    { numRuns: 120 },
  )
})

test('the list of cases goes on after the last one seen', async () => {
  const from = {
    officeId: OFFICE,
    roundId: ROUND,
    asOf: { at: minute(9), clock: 'asNowKnown' as const },
    scope: {},
  }
  await asActor(ledger.database, clerk, async (trx) => {
    const first = await listCasesBehind(trx, from, { part: null, after: null, limit: 3 })
    const after = first.at(-1)?.caseId ?? null
    const second = await listCasesBehind(trx, from, { part: null, after, limit: 2 })
    expect(first.map((one) => one.number)).toEqual(['N0', 'N1', 'N2'])
    expect(second.map((one) => one.number)).toEqual(['N3', 'N4'])
  })
})

test('a liaison officer’s figures count only the cases of the officer’s own unit', async () => {
  const from = {
    officeId: OFFICE,
    roundId: ROUND,
    asOf: { at: minute(9), clock: 'asThenKnown' as const },
    scope: {},
  }
  const lingling = 'lingling' as UnitId
  const own = factsAt(9, 'asThenKnown').filter(({ facts }) => facts.leadUnits.includes(lingling))
  const [group] = await asActor(ledger.database, liaisonOf('lingling'), (trx) =>
    groupFacts(trx, from, { columns: [] }),
  )
  expect(group?.count).toBe(own.length)
  expect(own.length).toBeLessThan(CASES)
})

test('measures add up as they stood at the instant, yuan and enterprises apart, to the cent', async () => {
  const sumsAt = (at: number) =>
    asActor(ledger.database, clerk, (trx) =>
      sumMeasures(
        trx,
        {
          officeId: OFFICE,
          roundId: ROUND,
          asOf: { at: minute(at), clock: 'asNowKnown' },
          scope: {},
        },
        {},
      ),
    )
  expect(await sumsAt(1)).toEqual([
    sum('closedDown', 'enterprises', [400, 200, 200]),
    sum('fine', 'yuan', [440, 400, 200]),
  ])
  expect(await sumsAt(9)).toEqual([])
})

function sum(kind: string, unitOfCount: string, [quantity, measures, cases]: readonly number[]) {
  return { kind, unitOfCount, unitId: 'lingling', quantity, measures, cases }
}

function inOrder(groups: readonly object[]): readonly string[] {
  return groups.map((group) => JSON.stringify(Object.entries(group).sort())).sort()
}
