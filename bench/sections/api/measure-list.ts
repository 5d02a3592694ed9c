import { setTimeout as wait } from 'node:timers/promises'
import type { Actor } from '../../../src/core/account/actor.ts'
import type { RoundId } from '../../../src/core/ledger/ids.ts'
import type { BenchLedger } from '../../ledger/bench-ledger.ts'
import { inPairs, median, quantile } from '../../measure.ts'
import { openHttpClient, underLoad } from '../../program/http-client.ts'
import { processorTimeOf } from '../../program/processor-time.ts'
import type { StartedProgram } from '../../program/started-program.ts'
import type { Line } from '../../report/line.ts'
import { bareList } from './bare-list.ts'

export type ListAsked = {
  readonly section: string
  readonly ledger: Pick<BenchLedger, 'owner'>
  readonly program: Pick<StartedProgram, 'origin' | 'pid'>
  /** A unit's liaison officer, with a key: row security lets see the unit's cases alone. */
  readonly actor: Actor
  readonly key: string
  readonly roundId: RoundId
  readonly isQuick: boolean
}

const CONNECTIONS = 8
/** The audit is gathered for a tenth of a second. */
const AUDIT_MS = 2000
const POLL_MS = 50

/** The filtered list of 50 over HTTP: one asker beside bare SQL, then eight at once; and whether each request left its audit row. */
export async function measureList(asked: ListAsked): Promise<readonly Line[]> {
  const { section, ledger, program, actor, key, roundId, isQuick } = asked
  const open = () => openHttpClient(program.origin, key, CONNECTIONS)
  let client = open()
  const path = `/api/rounds/${roundId}/cases?statuses=open&categories=${encodeURIComponent('水污染')}&limit=50`
  let requests = 0
  const ask = () => {
    requests += 1
    return client.json(path)
  }
  const before = await auditRows(asked)
  sameCases(await ask(), await bareList(ledger.owner, actor, roundId))
  await underLoad(ask, { requests: isQuick ? 8 : 400, askers: CONNECTIONS })
  const bare = () => bareList(ledger.owner, actor, roundId)
  const alone = await inPairs(isQuick ? 3 : 300, ask, bare)
  // The server has meanwhile closed connections that lay idle; one that it closes at this moment would break.
  client.close()
  client = open()
  const many = isQuick ? 16 : 4000
  const used = processorTimeOf(program.pid)
  const load = await underLoad(ask, { requests: many, askers: CONNECTIONS })
  const took = ((processorTimeOf(program.pid) ?? 0) - (used ?? 0)) / many
  client.close()
  const missing = before + requests - (await auditRows(asked, before + requests))
  const p95 = quantile(load.times, 0.95).toFixed(1)
  return [
    {
      ...{
        section,
        what: 'filtered list of 50, p95 of one asker',
        unit: 'ms',
        aims: { atMost: 10 },
      },
      ...{ value: quantile(alone.measured, 0.95), floor: quantile(alone.floor, 0.95) },
      note: `median ${median(alone.measured).toFixed(1)} ms, bare SQL ${median(alone.floor).toFixed(1)} ms`,
    },
    {
      ...{ section, what: `the same, ${CONNECTIONS} connections`, unit: 'requests/s', floor: null },
      ...{ value: load.perSecond, aims: { atLeast: 400 } },
      note: `median ${median(load.times).toFixed(1)} ms, p95 ${p95} ms; ${took.toFixed(1)} ms of processor time a request in the server, beside it the database and the asking program on the same cores`,
    },
    {
      ...{ section, what: 'requests without a row in the audit', unit: '', floor: null },
      ...{ value: missing, aims: { atMost: 0 } },
    },
  ]
}

function sameCases(answer: unknown, bare: number): void {
  const { cases } = answer as { readonly cases: readonly unknown[] }
  if (cases.length !== bare || bare === 0) {
    throw new Error(`the list shows ${cases.length} cases, bare SQL ${bare}`)
  }
}

/** How many rows the audit has of this actor's lists of the round; waits a while for those expected. */
async function auditRows({ ledger, actor, roundId }: ListAsked, expected = 0): Promise<number> {
  let count = 0
  for (let waited = 0; waited < AUDIT_MS; waited += POLL_MS) {
    const { rows } = await ledger.owner.query<{ count: number }>(
      `select count(*)::integer as count from request_audit
       where account_id = $1 and path = $2`,
      [actor.accountId, `/api/rounds/${roundId}/cases`],
    )
    count = rows[0]?.count ?? 0
    if (count >= expected) break
    await wait(POLL_MS)
  }
  return count
}
