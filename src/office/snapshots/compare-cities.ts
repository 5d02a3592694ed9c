import type { Actor } from '../../core/account/actor.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { RoundId, UnitId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type { CitySettings, RoundSettings } from '../../core/round/round-settings.ts'
import type { SnapshotFinding } from '../../core/snapshot/check-snapshot.ts'
import { type CityCounts, countsTogether, owedSince } from '../../core/snapshot/cities.ts'
import type { SnapshotId } from '../../core/snapshot/snapshot.ts'
import type { AsOf } from '../../core/statistics/question.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import {
  listSnapshotHeads,
  newestSnapshots,
  type ReceivedSnapshot,
  type SnapshotHead,
} from '../../db/snapshots/received-snapshots.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { findingsOf } from './receive-snapshot.ts'

/** A city's line: what its newest snapshot says, or that there is none. */
export type CityLine = {
  readonly unitId: UnitId
  /** Since when it owes a snapshot; null where it does not. */
  readonly owedSince: Instant | null
  /** Where its figures come from, and up to when they count. */
  readonly snapshot: CitySnapshot | null
  /** The snapshots up to then, the first first: how far the city was. */
  readonly trend: readonly TrendPoint[]
}

export type CitySnapshot = Pick<
  SnapshotHead,
  'snapshotId' | 'asOf' | 'madeAt' | 'receivedAt' | 'cityRoundId' | 'counts'
> & { readonly title: string; readonly findings: readonly SnapshotFinding[] }

/** How far a city was at the cut-off of one of its snapshots. */
export type TrendPoint = {
  readonly snapshotId: SnapshotId
  readonly at: Instant
  readonly counts: CityCounts
}

/** A province's cities side by side, each as of its own newest snapshot. */
export type CitiesCompared = {
  readonly cities: readonly CityLine[]
  /** Over the cities that have sent one; whoever reads it must know how many those are. */
  readonly total: CityCounts
  readonly sent: number
}

const TREND = 500

/** Every city's figures side by side, as its newest snapshot up to the instant says; `asThenKnown`: only what had come by then. */
export function compareCities(
  context: OfficeContext,
  actor: Actor,
  { roundId, asOf }: { readonly roundId: RoundId; readonly asOf: AsOf },
): Promise<Result<CitiesCompared & { readonly settings: RoundSettings }>> {
  return inTransaction(context, actor, async (transaction) => {
    const { officeId } = actor
    const round = await findRound(transaction, { officeId, roundId })
    if (!round) return refused('round-unknown', { round: roundId })
    const { settings } = round
    const key = { officeId, roundId, asOf }
    const newest = await newestSnapshots(transaction, { ...key, ofEach: 2 })
    const heads = await listSnapshotHeads(transaction, { ...key, unitId: null, most: TREND })
    const cities = (settings.cities ?? []).map((city) => {
      const own = newest.filter(({ unitId }) => unitId === city.unitId)
      const trend = heads.filter(({ unitId }) => unitId === city.unitId)
      return lineOf(city, { own, trend, at: asOf.at })
    })
    const counts = cities.flatMap(({ snapshot }) => (snapshot ? [snapshot.counts] : []))
    return agreed({ cities, total: countsTogether(counts), sent: counts.length, settings })
  })
}

type OfCity = {
  /** The newest, and the one before it. */
  readonly own: readonly ReceivedSnapshot[]
  readonly trend: readonly SnapshotHead[]
  readonly at: Instant
}

function lineOf(city: CitySettings, { own, trend, at }: OfCity): CityLine {
  const [latest, before] = own
  return {
    unitId: city.unitId,
    owedSince: owedSince(city, { at, latest: latest?.asOf.at ?? null }),
    snapshot: latest ? told(latest, before) : null,
    trend: trend
      .map(({ snapshotId, asOf, counts }) => ({ snapshotId, at: asOf.at, counts }))
      .toReversed(),
  }
}

function told(latest: ReceivedSnapshot, before: ReceivedSnapshot | undefined): CitySnapshot {
  const { snapshotId, asOf, madeAt, receivedAt, cityRoundId, counts, snapshot } = latest
  const findings = findingsOf(snapshot, before?.snapshot ?? null)
  const { title } = snapshot
  return { snapshotId, asOf, madeAt, receivedAt, cityRoundId, counts, title, findings }
}
