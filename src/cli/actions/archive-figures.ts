import type { Command } from 'commander'
import { seriesQuery } from '../../contract/archive.ts'
import type { SeriesPoint } from '../../core/bulletin/archive/figure-series.ts'
import { writeMoment } from '../../core/calendar/written-moment.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { figureSeries } from '../../office/archive/figure-series.ts'
import { type ArchiveHit, searchArchive } from '../../office/archive/search-archive.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk, type GlobalOptions } from '../desk.ts'
import { shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

/** Prints the passages of past issues in which all the words stand; says so where none does. */
export function searchTheArchive(command: Command, sought: readonly string[]): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal }) => {
    const input = { words: sought.join(' ') }
    const found = await agreedValue(searchArchive(context, actor, input))
    terminal.result(found, ({ hits }) => hitTable(hits))
    if (found.hits.length === 0) terminal.news('nothing')
  })
}

function hitTable(hits: readonly ArchiveHit[]): string {
  return textTable(hits, [
    { heading: column('date'), of: ({ issuedOn }) => issuedOn ?? '' },
    { heading: column('issue'), of: ({ issueLine }) => issueLine },
    {
      heading: column('section'),
      of: ({ section }) => (section < 0 ? '' : section + 1),
      align: 'right',
    },
    { heading: column('text'), of: ({ excerpt }) => excerpt, atMost: 72 },
  ])
}

/** One figure over the issues, with the ledger's own; with `--by`, part by part. */
export function showTheSeries(command: Command, what: string): Promise<void> {
  const { by } = command.opts<{ by?: string }>()
  const { round } = command.optsWithGlobals<GlobalOptions>()
  const asked = shaped(seriesQuery, {
    what,
    ...(by !== undefined && { by }),
    ...(round !== undefined && { roundId: round }),
  })
  return atDesk(command, async ({ context, actor, terminal }) => {
    const series = await agreedValue(figureSeries(context, actor, asked))
    terminal.result(series, ({ points }) => seriesTable(points.flatMap(rowsOf)))
    if (series.points.length === 0) terminal.news('nothing')
  })
}

type Row = {
  readonly point: SeriesPoint | null
  readonly label: string
  readonly printed: number | null
  readonly ledger: number | null
}

function rowsOf(point: SeriesPoint): readonly Row[] {
  const { label, printed, ledger, parts } = point
  return [
    { point, label, printed, ledger },
    ...parts.map((part) => ({ ...part, point: null, label: `  ${part.label}` })),
  ]
}

function seriesTable(rows: readonly Row[]): string {
  return textTable(rows, [
    { heading: column('date'), of: ({ point }) => point?.issuedOn ?? '' },
    { heading: column('issue'), of: ({ point }) => point?.issueLine ?? '' },
    {
      heading: column('cutOff'),
      of: ({ point }) => (point?.cutOff ? writeMoment(point.cutOff) : ''),
    },
    { heading: column('text'), of: ({ label }) => label, atMost: 30 },
    { heading: column('printed'), of: ({ printed }) => printed ?? '', align: 'right' },
    { heading: column('ledger'), of: ({ ledger }) => ledger ?? '', align: 'right' },
    { heading: column('difference'), of: differenceOf, align: 'right' },
  ])
}

function differenceOf({ printed, ledger }: Row): string {
  if (printed === null || ledger === null || printed === ledger) return ''
  return `${printed > ledger ? '+' : ''}${printed - ledger}`
}
