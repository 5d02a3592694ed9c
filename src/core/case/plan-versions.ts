import type { Instant } from '../calendar/instant.ts'
import type { Case } from './case.ts'
import type { CaseEvent } from './case-event.ts'
import type { CaseFacts } from './case-facts.ts'
import { emptyCase, evolve, inOrderOfHappening } from './evolve.ts'
import { chainBefore, extendChain, factsKey, type Piece, type Point, type Span } from './spans.ts'

/**
 * One version of a case's facts on both clocks: while `known` the ledger said so; while `happened`,
 * as far as is known today, it was so.
 */
export type CaseVersion = {
  readonly version: number
  readonly facts: CaseFacts
  readonly known: Span | null
  readonly happened: Span | null
}

/** Which versions get other spans (an end, or none at all), and which are new. */
export type VersionPlan = {
  readonly respanned: readonly Omit<CaseVersion, 'facts'>[]
  readonly added: readonly CaseVersion[]
}

/** New events of one case, against what is stored of it. */
export type Recording = {
  readonly versions: readonly CaseVersion[]
  /** The case before the new events, in the order of recording. */
  readonly before: Case
  readonly events: readonly CaseEvent[]
  /** Every earlier event; null where `happenedInOrder` answers yes for earlier and new ones together. */
  readonly earlier: readonly CaseEvent[] | null
  readonly factsOf: (state: Case) => CaseFacts
}

/**
 * What to write so that both chains stay gapless and never overlap. The known chain is only ever
 * gone on with; the happened chain is made anew from the earliest moment that the new events speak
 * of. Facts alike on both clocks share one version, so an act recorded in order adds one row at most.
 */
export function planVersions(recording: Recording): VersionPlan {
  const { versions } = recording
  const states = statesAfter(recording.before, recording.events)
  const once = { ...recording, factsOf: oncePerState(recording.factsOf) }
  const known = extendChain(chainOn('known', versions), knownPoints(once, states))
  return planOf(once, known, happenedChain(once, states))
}

function oncePerState(factsOf: (state: Case) => CaseFacts): (state: Case) => CaseFacts {
  const made = new Map<Case, CaseFacts>()
  return (state) => {
    const facts = made.get(state) ?? factsOf(state)
    made.set(state, facts)
    return facts
  }
}

/** Whether events, in the order of recording, also happened in that order. */
export function happenedInOrder(events: readonly Pick<CaseEvent, 'happenedAt'>[]): boolean {
  return events.every(
    (event, n) => n === 0 || (events[n - 1]?.happenedAt ?? '') <= event.happenedAt,
  )
}

/** The pieces that the stored versions hold on one clock, in order. */
export function chainOn(
  clock: 'known' | 'happened',
  versions: readonly CaseVersion[],
): readonly Piece[] {
  return versions
    .flatMap((version) => {
      const span = version[clock]
      return span ? [{ ...span, facts: version.facts }] : []
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

function knownPoints(recording: Recording, states: readonly Case[]): readonly Point[] {
  const { versions, events, factsOf } = recording
  const last = chainOn('known', versions).at(-1)?.from ?? null
  const moments = risingFrom(
    last,
    events.map((event) => event.recordedAt),
  )
  return pointsOf({ states, isReceived: versions.length > 0, events, moments, factsOf })
}

function happenedChain(recording: Recording, states: readonly Case[]): readonly Piece[] {
  const { versions, before, events, earlier, factsOf } = recording
  const stored = chainOn('happened', versions)
  if (earlier === null) {
    const moments = events.map((event) => event.happenedAt)
    const isReceived = versions.length > 0
    return extendChain(stored, pointsOf({ states, isReceived, events, moments, factsOf }))
  }
  const all = inOrderOfHappening([...earlier, ...events])
  const moments = all.map((event) => event.happenedAt)
  const from = events.map((event) => event.happenedAt).sort()[0]
  if (from === undefined) return stored
  const replayed = statesAfter(emptyCase(before.id, before.roundId), all)
  const points = pointsOf({
    states: replayed,
    isReceived: false,
    events: all,
    moments,
    factsOf,
    from,
  })
  return extendChain(chainBefore(stored, from), points)
}

function statesAfter(start: Case, events: readonly CaseEvent[]): readonly Case[] {
  let state = start
  return events.map((event) => {
    state = evolve(state, event)
    return state
  })
}

/** A clock set back must not tear the chain of what was known: such an event counts as known with the one before. */
function risingFrom(start: Instant | null, moments: readonly Instant[]): readonly Instant[] {
  let latest = start
  return moments.map((moment) => {
    latest = latest === null || latest < moment ? moment : latest
    return latest
  })
}

/** The facts after the last event of each moment; none before the case was received. */
function pointsOf(given: {
  readonly states: readonly Case[]
  readonly isReceived: boolean
  readonly events: readonly CaseEvent[]
  readonly moments: readonly Instant[]
  readonly factsOf: (state: Case) => CaseFacts
  readonly from?: Instant
}): readonly Point[] {
  const { states, events, moments, factsOf, from } = given
  let isReceived = given.isReceived
  return events.flatMap((event, n) => {
    isReceived ||= event.fact.type === 'caseReceived'
    const state = states[n]
    const at = moments[n]
    if (!state || at === undefined || !isReceived || moments[n + 1] === at) return []
    return from === undefined || at >= from ? [{ at, facts: factsOf(state) }] : []
  })
}

/** The numbers of versions say which act made them, and need no look at versions that the actor may not see. */
const VERSIONS_PER_ACT = 10_000

function planOf(
  { versions, events }: Recording,
  known: readonly Piece[],
  happened: readonly Piece[],
): VersionPlan {
  const firstVersion = (events.at(-1)?.sequence ?? 0) * VERSIONS_PER_ACT
  const knownLeft = new Map(known.map((piece) => [pieceKey(piece), piece]))
  const happenedLeft = new Map(happened.map((piece) => [pieceKey(piece), piece]))
  const respanned = versions.flatMap((stored) => {
    const spans = {
      known: kept(stored.known, stored.facts, knownLeft),
      happened: kept(stored.happened, stored.facts, happenedLeft),
    }
    const isAsBefore =
      sameSpan(spans.known, stored.known) && sameSpan(spans.happened, stored.happened)
    return isAsBefore ? [] : [{ version: stored.version, ...spans }]
  })
  return {
    respanned,
    added: added(firstVersion, [...knownLeft.values()], [...happenedLeft.values()]),
  }
}

/** New rows: a piece of each chain with the same facts goes into one. */
function added(
  firstVersion: number,
  known: readonly Piece[],
  happened: readonly Piece[],
): readonly CaseVersion[] {
  const left = [...happened]
  const rows = known.map((piece) => {
    const twin = left.findIndex((other) => factsKey(other.facts) === factsKey(piece.facts))
    const [other] = twin < 0 ? [] : left.splice(twin, 1)
    return { facts: piece.facts, known: spanOf(piece), happened: other ? spanOf(other) : null }
  })
  const alone = left.map((piece) => ({
    facts: piece.facts,
    known: null,
    happened: spanOf(piece),
  }))
  return [...rows, ...alone].map((row, n) => ({ version: firstVersion + n, ...row }))
}

function kept(span: Span | null, facts: CaseFacts, left: Map<string, Piece>): Span | null {
  if (!span) return null
  const key = pieceKey({ ...span, facts })
  const piece = left.get(key)
  left.delete(key)
  return piece ? spanOf(piece) : null
}

function pieceKey(piece: Piece): string {
  return `${piece.from} ${factsKey(piece.facts)}`
}

function spanOf({ from, to }: Span): Span {
  return { from, to }
}

function sameSpan(a: Span | null, b: Span | null): boolean {
  return a?.from === b?.from && a?.to === b?.to
}
