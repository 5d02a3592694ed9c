import { type Instant, instantOfMillis, millisOf } from '../../../src/core/calendar/instant.ts'
import type { AsOf, Clock } from '../../../src/core/statistics/question.ts'
import { inPairs, median, type Pairs, quantile } from '../../measure.ts'
import type { Line } from '../../report/line.ts'
import { ASKED_FIGURES, type AskedFigure, type Ledger } from './asked-figures.ts'

export type FiguresAsked = {
  readonly section: string
  readonly ledger: Ledger
  /** First and last moment of the round. */
  readonly from: string
  readonly to: string
  readonly runs: number
  /** Parts of the round's time at which figures are asked. */
  readonly shares: readonly number[]
  /** How long a figure may take, in milliseconds. */
  readonly atMost: number
}

const CLOCKS: readonly Clock[] = ['asThenKnown', 'asNowKnown']

/** Each figure as of several instants on both clocks beside the bare SQL; a line for the instant that took longest. */
export async function measureFigures(asked: FiguresAsked): Promise<readonly Line[]> {
  const lines: Line[] = []
  await askedBefore(asked)
  for (const figure of ASKED_FIGURES) {
    for (const clock of CLOCKS) lines.push(await slowestInstant(asked, figure, clock))
  }
  return lines
}

const PASSES_BEFORE = 5

/** A program that has just started compiles while it answers: the first question would pay for all after it. */
async function askedBefore({ ledger, from, to, runs, shares }: FiguresAsked): Promise<void> {
  for (let pass = 0; pass < Math.min(runs, PASSES_BEFORE); pass += 1) {
    for (const share of shares) {
      for (const clock of CLOCKS) {
        const asOf = { at: instantWithin(from, to, share), clock }
        for (const { ask, bareSql } of ASKED_FIGURES) {
          await ask(ledger, asOf)
          await bareSql(ledger, asOf)
        }
      }
    }
  }
}

function instantWithin(from: string, to: string, share: number): Instant {
  const start = millisOf(from as Instant)
  return instantOfMillis(Math.round(start + share * (millisOf(to as Instant) - start)))
}

async function slowestInstant(
  { section, ledger, from, to, runs, shares, atMost }: FiguresAsked,
  figure: AskedFigure,
  clock: Clock,
): Promise<Line> {
  const all: Pairs[] = []
  for (const share of shares) {
    const at = instantWithin(from, to, share)
    all.push(await atInstant(ledger, figure, { at, clock }, runs))
  }
  const times = all.reduce((a, b) => (slowness(b) > slowness(a) ? b : a))
  const words = clock === 'asThenKnown' ? 'as then known' : 'as now known'
  return {
    section,
    what: `${figure.name}, ${words} (p95 ${quantile(times.measured, 0.95).toFixed(1)} ms)`,
    value: median(times.measured),
    unit: 'ms',
    floor: median(times.floor),
    aims: { atMost, ratioAtMost: 1.5 },
  }
}

/** By both together: chosen by the measured side alone, chance that slowed it would choose itself. */
function slowness({ measured, floor }: Pairs): number {
  return median(measured) + median(floor)
}

/** Both must count the same cases, or the floor is another question. */
async function atInstant(
  ledger: Ledger,
  figure: AskedFigure,
  asOf: AsOf,
  runs: number,
): Promise<Pairs> {
  const [asked, bare] = [await figure.ask(ledger, asOf), await figure.bareSql(ledger, asOf)]
  if (asked !== bare || asked === 0) {
    throw new Error(`${figure.name} as of ${asOf.at}: ${asked} cases, by bare SQL ${bare}`)
  }
  return inPairs(
    runs,
    () => figure.ask(ledger, asOf),
    () => figure.bareSql(ledger, asOf),
  )
}
