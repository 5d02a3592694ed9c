import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { actorNamed } from '../../src/office/demonstration/load-round.ts'
import { type BenchLedger, dropLedger, openBenchLedger } from '../ledger/bench-ledger.ts'
import { type BenchServer, openBenchServer } from '../ledger/bench-server.ts'
import { openMadeUpRound } from '../made-up/fill-ledger.ts'
import { madeUpRound } from '../made-up/made-up-round.ts'
import { median, timed } from '../measure.ts'
import type { Line } from '../report/line.ts'
import { copyIn, copyOut } from './import/copied-tables.ts'
import { handOverList, listedRow } from './import/hand-over-list.ts'
import { catchUp, type ImportTimes, importOnce, readOnce } from './import/import-once.ts'
import type { Say, Section } from './section.ts'

/** Hand-over lists of 10,000 and 100,000 rows. */
export const IMPORT: Section = {
  name: 'import',
  title: 'Import of a hand-over list (.xlsx)',
  run: async ({ isQuick, runs }, say) => {
    const server = await openBenchServer()
    try {
      const short = { rows: isQuick ? 40 : 10_000, runs: isQuick ? 1 : (runs ?? 5), atMost: 5_000 }
      const long = { rows: isQuick ? 90 : 100_000, runs: isQuick ? 1 : (runs ?? 3), atMost: 60_000 }
      return [
        ...(await measureImport(server, short, say)),
        ...(await measureImport(server, long, say)),
      ]
    } finally {
      await server.stop()
    }
  },
}

type Asked = { readonly rows: number; readonly runs: number; readonly atMost: number }
type Run = ImportTimes & {
  readonly copy: number
  readonly readAgain: number
  readonly catchUp: number
  readonly damaged: number
}

async function measureImport(
  server: BenchServer,
  asked: Asked,
  say: Say,
): Promise<readonly Line[]> {
  const bytes = await handOverList(asked.rows)
  const runs: Run[] = []
  for (let run = 0; run < asked.runs; run += 1) {
    runs.push(await runOnce(server, bytes, { ...asked, run }))
    say(`${asked.rows} rows, run ${run + 1} of ${asked.runs}`)
  }
  return linesOf(asked, runs)
}

/** Imports into an empty ledger; copies what came of it into another one. */
async function runOnce(
  server: BenchServer,
  bytes: Uint8Array,
  { rows, run }: { readonly rows: number; readonly run: number },
): Promise<Run> {
  const names = [`measured_${rows}_${run}`, `floor_${rows}_${run}`] as const
  const [measured, floor] = [await empty(server, names[0]), await empty(server, names[1])]
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-copy-'))
  try {
    const { round, ledger } = measured
    const actor = actorNamed(round, 'clerk')
    const importing = { context: ledger.context, actor, roundId: round.settings.id }
    const times = await importOnce({ ...importing, bytes, rows })
    await copyOut(ledger.owner, folder)
    const readAgain = await timed(() => readOnce(bytes))
    const copy = await timed(() => copyIn(floor.ledger.owner, folder))
    const damaged = await damagedRows(floor.ledger.owner, rows)
    return {
      ...times,
      ...{ copy: copy.ms, readAgain: readAgain.ms, damaged },
      catchUp: await catchUp(importing),
    }
  } finally {
    await rm(folder, { recursive: true })
    await dropLedger(server, measured.ledger, names[0])
    await dropLedger(server, floor.ledger, names[1])
  }
}

async function empty(server: BenchServer, name: string) {
  const ledger: BenchLedger = await openBenchLedger(server, name)
  const round = madeUpRound(1)
  await openMadeUpRound(ledger.context, { ...round, batches: [] })
  return { ledger, round }
}

/** Rows whose number or text is not, character by character, what the list said. */
async function damagedRows(owner: Pool, rows: number): Promise<number> {
  const found = await owner.query<{ number: string; text: string }>(
    `select number, state ->> 'text' as text from case_file order by number`,
  )
  if (found.rows.length !== rows) return rows
  return found.rows.filter(({ number, text }, n) => {
    const listed = listedRow(n)
    return number !== listed.number || text !== listed.text
  }).length
}

function linesOf({ rows, atMost }: Asked, runs: readonly Run[]): readonly Line[] {
  const middle = (of: (run: Run) => number) => median(runs.map(of)) / 1000
  const section = 'import'
  const count = rows.toLocaleString('en')
  const confirmed = {
    value: middle((run) => run.read + run.confirm),
    floor: middle((run) => run.readAgain + run.copy),
  }
  const steps = [
    `read ${middle((run) => run.read).toFixed(2)} s`,
    `preview ${middle((run) => run.preview).toFixed(2)} s`,
    `confirm ${middle((run) => run.confirm).toFixed(2)} s`,
    `bare COPY ${middle((run) => run.copy).toFixed(2)} s`,
  ]
  return [
    {
      ...{ section, what: `${count} rows read and confirmed`, unit: 's', ...confirmed },
      aims: { atMost: atMost / 1000, ratioAtMost: 3 },
      note: steps.join(', '),
    },
    {
      ...{
        section,
        what: `${count} rows with the preview before`,
        unit: 's',
        floor: confirmed.floor,
      },
      ...{
        value: middle((run) => run.read + run.preview + run.confirm),
        aims: { atMost: atMost / 1000 },
      },
    },
    {
      ...{ section, what: `${count} rows, search index catches up after`, unit: 's', floor: null },
      ...{ value: middle((run) => run.catchUp), aims: { atMost: 60 } },
    },
    {
      ...{ section, what: `${count} rows, damaged ones`, unit: '', floor: null },
      ...{ value: Math.max(...runs.map((run) => run.damaged)), aims: { atMost: 0 } },
    },
  ]
}
