import type { Day } from '../../calendar/day.ts'
import type { Instant } from '../../calendar/instant.ts'
import { squash } from '../../reading/plain-text.ts'
import { recogniseCategory } from '../../round/recognise-category.ts'
import { recogniseChannel } from '../../round/recognise-channel.ts'
import { recogniseUnit, recogniseUnits } from '../../round/recognise-unit.ts'
import type { RoundSettings } from '../../round/round-settings.ts'
import type { ArchiveId } from './archived-issue.ts'
import type { ToldBreakdown, ToldFigure } from './told-figure.ts'

/** By what a series is divided. */
export type SeriesDimension = 'unit' | 'category' | 'channel'

/** What the paper's lists are called in the ledger. */
const CLASS_OF: Readonly<Record<SeriesDimension, ToldBreakdown['by']>> = {
  unit: 'place',
  category: 'category',
  channel: 'source',
}

/** A part over several issues: its name, what the paper prints and what the ledger counts. */
export type SeriesPart = {
  /** The unit's id, several joined by + for a joint case; the printed words where the round knows no such unit. */
  readonly key: string
  readonly label: string
  readonly printed: number | null
  readonly ledger: number | null
}

/** One issue of a series. */
export type SeriesPoint = {
  readonly archiveId: ArchiveId
  readonly issueLine: string
  readonly issuedOn: Day | null
  readonly isOwn: boolean
  readonly cutOff: Instant | null
  readonly label: string
  readonly unitWord: string
  readonly sentence: string
  readonly printed: number
  /** As of the cut-off; null where the ledger cannot count it. */
  readonly ledger: number | null
  /** Printed less the ledger's. */
  readonly difference: number | null
  readonly parts: readonly SeriesPart[]
}

/** The figure of an issue that stands for a series: the one with the list asked for, of all batches, of all days. */
export function figureForSeries(
  figures: readonly ToldFigure[],
  by: SeriesDimension | null,
): ToldFigure | null {
  const whole = figures.filter(({ span, batches }) => span === 'cumulative' && batches.length === 0)
  const pool = whole.length > 0 ? whole : figures
  const divided = by === null ? undefined : pool.find((one) => listBy(one, by) !== null)
  return divided ?? pool[0] ?? null
}

/** The printed list by which a figure is divided as asked; null where the issue prints none. */
export function listBy(figure: ToldFigure, by: SeriesDimension): ToldBreakdown | null {
  return figure.breakdowns.find((list) => list.by === CLASS_OF[by]) ?? null
}

type Printed = { readonly label: string; readonly count: number }

/** The printed parts by the ledger's keys; a part that the round does not know keeps its words as key. */
export function printedParts(
  list: ToldBreakdown,
  by: SeriesDimension,
  { settings, on }: { readonly settings: RoundSettings | null; readonly on: Day | null },
): ReadonlyMap<string, Printed> {
  const parts = new Map<string, Printed>()
  for (const { label, count } of list.parts) {
    const key = (settings && keyIn(settings, by, { label, on })) ?? squash(label)
    parts.set(key, { label, count: count + (parts.get(key)?.count ?? 0) })
  }
  return parts
}

function keyIn(
  settings: RoundSettings,
  by: SeriesDimension,
  { label, on }: { readonly label: string; readonly on: Day | null },
): string | null {
  if (by === 'category') return recogniseCategory(settings.categories, label)
  if (by === 'channel') return recogniseChannel(settings, label)
  const joint = /(?:涉及|还)(.+)$/u.exec(label)?.[1]
  if (joint === undefined) return recogniseUnit(settings.units, label, on)?.unit.id ?? null
  const ids = recogniseUnits(settings.units, joint, on).units.map(({ unit }) => unit.id)
  const order = settings.units.map((unit) => unit.id)
  return ids.sort((a, b) => order.indexOf(a) - order.indexOf(b)).join('+') || null
}

/** Printed and counted parts side by side: those printed in their order, then what only the ledger has. */
export function partsBeside(
  printed: ReadonlyMap<string, Printed>,
  counted: ReadonlyMap<string, number> | null,
): readonly SeriesPart[] {
  const own = [...printed].map(([key, { label, count }]) => ({
    ...{ key, label, printed: count },
    ledger: counted === null ? null : (counted.get(key) ?? 0),
  }))
  const others = [...(counted ?? [])].filter(([key, count]) => count > 0 && !printed.has(key))
  return [
    ...own,
    ...others.map(([key, count]) => ({ key, label: key, printed: null, ledger: count })),
  ]
}
