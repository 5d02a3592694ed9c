import { DATABASE_NAME } from '../../src/db/server/roles.ts'
import { actorNamed } from '../../src/office/demonstration/load-round.ts'
import { openBenchLedger } from '../ledger/bench-ledger.ts'
import { openBenchServer } from '../ledger/bench-server.ts'
import { madeUpRound } from '../made-up/made-up-round.ts'
import { checkSample } from '../million/check-sample.ts'
import { loadMillion } from '../million/load-million.ts'
import { cellsOf, type Line } from '../report/line.ts'
import { askedOf, listOf, searchOf } from './api-section.ts'
import { measureFigures } from './figures/measure-figures.ts'
import { timeOf } from './figures-section.ts'
import type { OfficeLedger } from './office-ledger.ts'
import type { Say, Section, Size } from './section.ts'

const SECTION = 'million'
const EVENINGS = 200
const AS_OF_MS = 1000
const SEARCH_MS = { seldom: 50, common: 100 }

/** A round of a million cases, copied into the tables; figures, lists and search over it. */
export const MILLION: Section = {
  name: SECTION,
  title: 'A round of a million cases',
  run: async (size, say) => {
    const cases = size.isQuick ? 1_000 : 1_000_000
    const server = await openBenchServer(size.millionFolder ?? undefined)
    const ledger = await openBenchLedger(server, DATABASE_NAME)
    try {
      const round = madeUpRound(cases, EVENINGS)
      const stored = await ledger.owner.query('select from case_file limit 1')
      if (stored.rowCount === 0) await loadMillion(ledger, round, say)
      return await measured({ ...ledger, server, round, cases }, size, say)
    } finally {
      await ledger.close()
      await server.stop()
    }
  },
}

/** What takes longest comes last; each part is said as soon as it is measured. */
async function measured(
  office: OfficeLedger,
  { isQuick }: Size,
  say: Say,
): Promise<readonly Line[]> {
  const { context, owner, round } = office
  const actor = actorNamed(round, 'clerk')
  const told = (lines: readonly Line[]) => {
    for (const line of lines) say(cellsOf(line).join('  '))
    return lines
  }
  const sample = told([await sampleLine(office, isQuick ? 40 : 400)])
  const asked = await askedOf(office, SECTION, isQuick, async (asking) => [
    ...told(await listOf(asking)),
    ...told(await searchOf(asking, SEARCH_MS)),
  ])
  const figures = await measureFigures({
    section: SECTION,
    ledger: { context, owner, actor, roundId: round.settings.id },
    ...timeOf(round),
    runs: isQuick ? 1 : 3,
    shares: isQuick ? [1] : [0.5],
    atMost: AS_OF_MS,
  })
  return [...sample, ...told(figures), ...asked]
}

async function sampleLine(
  { server, owner, round, cases }: OfficeLedger,
  many: number,
): Promise<Line> {
  const places = Array.from({ length: many }, (_, n) => Math.floor((n * cases) / many) + (n % 7))
  const checked = await checkSample(server, owner, round, places)
  return {
    ...{ section: SECTION, what: 'copied rows that differ from rows written by acts', unit: '' },
    ...{ value: checked.different, floor: null, aims: { atMost: 0 } },
    note: `${checked.rows} rows of ${checked.cases} cases compared`,
  }
}
