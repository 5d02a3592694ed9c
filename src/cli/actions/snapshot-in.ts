import { extname } from 'node:path'
import type { Command } from 'commander'
import { snapshotFile } from '../../contract/snapshot/snapshot.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type { CityCounts } from '../../core/snapshot/cities.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { wordCutOff } from '../../core/wording/day-words.ts'
import { unitWord } from '../../core/wording/part-words.ts'
import { wordSnapshotFinding } from '../../core/wording/snapshot-words.ts'
import { showRound } from '../../office/rounds/show-round.ts'
import { citiesTable } from '../../office/snapshots/cities-table.ts'
import { type CityLine, compareCities } from '../../office/snapshots/compare-cities.ts'
import { receiveSnapshot } from '../../office/snapshots/receive-snapshot.ts'
import { listSnapshots } from '../../office/snapshots/show-snapshots.ts'
import { type SheetFormat, sheetFile } from '../../office/tables/sheet-file.ts'
import { agreedValue } from '../agreed-value.ts'
import { wrongUsage } from '../command-trouble.ts'
import { atDesk, type Desk } from '../desk.ts'
import { asOfSaid } from '../moment.ts'
import { readJsonFile, shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'
import { writeNewFile } from '../write-new-file.ts'

/** Takes in files in their order; one that is refused ends the command. */
export function receiveTheSnapshots(command: Command, files: readonly string[]): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const round = await agreedValue(showRound(context, actor, { roundId: await roundId() }))
    const received: string[] = []
    for (const name of files) {
      const file = shaped(snapshotFile, await readJsonFile(name))
      const input = { roundId: round.roundId, file }
      const { snapshotId, unitId, wasThere, findings } = await agreedValue(
        receiveSnapshot(context, actor, input),
      )
      const city = unitWord(unitId, round.settings)
      const news = wasThere ? 'snapshot-was-there' : 'snapshot-received'
      terminal.news(news, { file: name, city, id: snapshotId })
      for (const finding of findings) {
        terminal.news('snapshot-finding', { finding: wordSnapshotFinding(finding) })
      }
      received.push(snapshotId)
    }
    terminal.result(received, (all) => all.join('\n'))
  })
}

/** Prints the snapshots that a province received of its cities, each with its cut-off and counts. */
export function listTheSnapshots(command: Command): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const round = await agreedValue(showRound(context, actor, { roundId: await roundId() }))
    const heads = await agreedValue(listSnapshots(context, actor, round))
    terminal.result(heads, (all) =>
      textTable(all, [
        { heading: column('unit'), of: ({ unitId }) => unitWord(unitId, round.settings) },
        { heading: column('date'), of: ({ asOf }) => wordCutOff(asOf.at) },
        ...countColumns(({ counts }: (typeof heads)[number]) => counts),
        { heading: column('id'), of: ({ snapshotId }) => snapshotId },
      ]),
    )
  })
}

/** The cities side by side, on the terminal or as a paper. */
export function compareTheCities(command: Command): Promise<void> {
  const said = command.opts<{ at?: string; clock?: string; out?: string }>()
  return atDesk(command, async (desk) => {
    const { context, actor, terminal, roundId } = desk
    const input = { roundId: await roundId(), asOf: asOfSaid(said, context.now) }
    if (said.out !== undefined) return writeTable(desk, input, said.out)
    const { settings, ...compared } = await agreedValue(compareCities(context, actor, input))
    terminal.result(compared, ({ cities }) => tableOfCities(cities, settings))
  })
}

async function writeTable(
  { context, actor, terminal }: Desk,
  input: Parameters<typeof citiesTable>[2],
  out: string,
): Promise<void> {
  const sheet = await agreedValue(citiesTable(context, actor, input))
  const file = await agreedValue(sheetFile(sheet, formatOf(out)))
  terminal.news('written', { file: await writeNewFile(out, file.bytes) })
}

function formatOf(file: string): SheetFormat {
  const format = extname(file).slice(1)
  if (format === 'docx' || format === 'xlsx' || format === 'html') return format
  throw wrongUsage('value-wrong', { name: '--out', value: file, expected: 'xlsx / docx / html' })
}

const COUNTS = [
  ...(['handedOver', 'verified', 'closed', 'partlyClosed', 'open', 'overdue'] as const),
] as const

function countColumns<Line>(of: (line: Line) => CityCounts | undefined) {
  return COUNTS.map((count) => ({
    heading: column(count),
    of: (line: Line) => of(line)?.[count] ?? '',
    align: 'right' as const,
  }))
}

function tableOfCities(cities: readonly CityLine[], settings: RoundSettings): string {
  return textTable(cities, [
    { heading: column('unit'), of: ({ unitId }) => unitWord(unitId, settings) },
    {
      heading: column('date'),
      of: ({ snapshot }) => (snapshot ? wordCutOff(snapshot.asOf.at) : '—'),
    },
    ...countColumns(({ snapshot }: CityLine) => snapshot?.counts),
    {
      heading: column('due'),
      of: ({ owedSince }) => (owedSince ? wordCutOff(owedSince) : ''),
    },
  ])
}
