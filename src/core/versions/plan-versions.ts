import type { Instant } from '../calendar/instant.ts'
import { chainBefore, extendChain, type KeyOf, type Piece, type Point, type Span } from './chain.ts'

/** The clocks and the number that every event bears, whatever it is an event of. */
export type Timed = {
  readonly sequence: number
  readonly happenedAt: Instant
  readonly recordedAt: Instant
}

/** What planning has to know of the thing whose versions these are. */
export type VersionRules<State, Event extends Timed, Facts> = {
  /** The thing before anything happened to it. */
  readonly begin: () => State
  readonly evolve: (state: State, event: Event) => State
  readonly factsOf: (state: State) => Facts
  readonly keyOf: KeyOf<Facts>
  /** Whether the event is the one from which on the thing has facts. */
  readonly begins: (event: Event) => boolean
}

/**
 * One version of a thing's facts on both clocks: while `known` the ledger said so; while `happened`,
 * as far as is known today, it was so.
 */
export type Version<Facts> = {
  readonly version: number
  readonly facts: Facts
  readonly known: Span | null
  readonly happened: Span | null
}

/** Which versions get other spans (an end, or none at all), and which are new. */
export type VersionPlan<Facts> = {
  readonly respanned: readonly Omit<Version<Facts>, 'facts'>[]
  readonly added: readonly Version<Facts>[]
}

/** New events of one thing, against what is stored of it. */
export type Recording<State, Event extends Timed, Facts> = {
  readonly versions: readonly Version<Facts>[]
  /** The thing before the new events, in the order of recording. */
  readonly before: State
  readonly events: readonly Event[]
  /** Every earlier event; null where `happenedInOrder` answers yes for earlier and new ones together. */
  readonly earlier: readonly Event[] | null
  readonly rules: VersionRules<State, Event, Facts>
}

/**
 * What to write so that both chains stay gapless and never overlap. The known chain is only ever
 * gone on with; the happened chain is made anew from the earliest moment that the new events speak
 * of. Facts alike on both clocks share one version, so an act recorded in order adds one row at most.
 */
export function planVersions<State, Event extends Timed, Facts>(
  recording: Recording<State, Event, Facts>,
): VersionPlan<Facts> {
  const { versions, rules } = recording
  const states = statesAfter(recording.before, recording.events, rules.evolve)
  const once = { ...recording, rules: { ...rules, factsOf: oncePerState(rules.factsOf) } }
  const known = extendChain(chainOn('known', versions), knownPoints(once, states), rules.keyOf)
  return planOf(once, known, happenedChain(once, states))
}

function oncePerState<State, Facts>(factsOf: (state: State) => Facts): (state: State) => Facts {
  const made = new Map<State, Facts>()
  return (state) => {
    const facts = made.get(state) ?? factsOf(state)
    made.set(state, facts)
    return facts
  }
}

/** Whether events, in the order of recording, also happened in that order. */
export function happenedInOrder(events: readonly Pick<Timed, 'happenedAt'>[]): boolean {
  return events.every(
    (event, n) => n === 0 || (events[n - 1]?.happenedAt ?? '') <= event.happenedAt,
  )
}

/** Events in the order in which they happened; those of one moment in the order of recording. */
export function inOrderOfHappening<Event extends Omit<Timed, 'recordedAt'>>(
  events: readonly Event[],
): readonly Event[] {
  return [...events].sort((a, b) =>
    a.happenedAt === b.happenedAt ? a.sequence - b.sequence : a.happenedAt < b.happenedAt ? -1 : 1,
  )
}

/** The pieces that the stored versions hold on one clock, in order. */
export function chainOn<Facts>(
  clock: 'known' | 'happened',
  versions: readonly Version<Facts>[],
): readonly Piece<Facts>[] {
  return versions
    .flatMap((version) => {
      const span = version[clock]
      return span ? [{ ...span, facts: version.facts }] : []
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

function knownPoints<State, Event extends Timed, Facts>(
  recording: Recording<State, Event, Facts>,
  states: readonly State[],
): readonly Point<Facts>[] {
  const { versions, events, rules } = recording
  const last = chainOn('known', versions).at(-1)?.from ?? null
  const moments = risingFrom(
    last,
    events.map((event) => event.recordedAt),
  )
  return pointsOf({ states, hasBegun: versions.length > 0, events, moments, rules })
}

function happenedChain<State, Event extends Timed, Facts>(
  recording: Recording<State, Event, Facts>,
  states: readonly State[],
): readonly Piece<Facts>[] {
  const { versions, events, earlier, rules } = recording
  const stored = chainOn('happened', versions)
  if (earlier === null) {
    const moments = events.map((event) => event.happenedAt)
    const hasBegun = versions.length > 0
    return extendChain(stored, pointsOf({ states, hasBegun, events, moments, rules }), rules.keyOf)
  }
  const all = inOrderOfHappening([...earlier, ...events])
  const moments = all.map((event) => event.happenedAt)
  const from = events.map((event) => event.happenedAt).sort()[0]
  if (from === undefined) return stored
  const replayed = statesAfter(rules.begin(), all, rules.evolve)
  const given = { states: replayed, hasBegun: false, events: all, moments, rules, from }
  return extendChain(chainBefore(stored, from), pointsOf(given), rules.keyOf)
}

function statesAfter<State, Event>(
  start: State,
  events: readonly Event[],
  evolve: (state: State, event: Event) => State,
): readonly State[] {
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

/** The facts after the last event of each moment; none before the thing has begun. */
function pointsOf<State, Event extends Timed, Facts>(given: {
  readonly states: readonly State[]
  readonly hasBegun: boolean
  readonly events: readonly Event[]
  readonly moments: readonly Instant[]
  readonly rules: VersionRules<State, Event, Facts>
  readonly from?: Instant
}): readonly Point<Facts>[] {
  const { states, events, moments, rules, from } = given
  let { hasBegun } = given
  return events.flatMap((event, n) => {
    hasBegun ||= rules.begins(event)
    const state = states[n]
    const at = moments[n]
    if (state === undefined || at === undefined || !hasBegun || moments[n + 1] === at) return []
    return from === undefined || at >= from ? [{ at, facts: rules.factsOf(state) }] : []
  })
}

/** The numbers of versions say which act made them, and need no look at versions that the actor may not see. */
const VERSIONS_PER_ACT = 10_000

function planOf<State, Event extends Timed, Facts>(
  { versions, events, rules }: Recording<State, Event, Facts>,
  known: readonly Piece<Facts>[],
  happened: readonly Piece<Facts>[],
): VersionPlan<Facts> {
  const firstVersion = (events.at(-1)?.sequence ?? 0) * VERSIONS_PER_ACT
  const keyOf = (piece: Piece<Facts>) => `${piece.from} ${rules.keyOf(piece.facts)}`
  const knownLeft = new Map(known.map((piece) => [keyOf(piece), piece]))
  const happenedLeft = new Map(happened.map((piece) => [keyOf(piece), piece]))
  const kept = (span: Span | null, facts: Facts, left: Map<string, Piece<Facts>>) => {
    if (!span) return null
    const key = keyOf({ ...span, facts })
    const piece = left.get(key)
    left.delete(key)
    return piece ? spanOf(piece) : null
  }
  const respanned = versions.flatMap((stored) => {
    const spans = {
      known: kept(stored.known, stored.facts, knownLeft),
      happened: kept(stored.happened, stored.facts, happenedLeft),
    }
    const isAsBefore =
      sameSpan(spans.known, stored.known) && sameSpan(spans.happened, stored.happened)
    return isAsBefore ? [] : [{ version: stored.version, ...spans }]
  })
  const left = { known: [...knownLeft.values()], happened: [...happenedLeft.values()] }
  return { respanned, added: added(firstVersion, left, rules.keyOf) }
}

/** New rows: a piece of each chain with the same facts goes into one. */
function added<Facts>(
  firstVersion: number,
  { known, happened }: Readonly<Record<'known' | 'happened', readonly Piece<Facts>[]>>,
  keyOf: KeyOf<Facts>,
): readonly Version<Facts>[] {
  const left = [...happened]
  const rows = known.map((piece) => {
    const twin = left.findIndex((other) => keyOf(other.facts) === keyOf(piece.facts))
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

function spanOf({ from, to }: Span): Span {
  return { from, to }
}

function sameSpan(a: Span | null, b: Span | null): boolean {
  return a?.from === b?.from && a?.to === b?.to
}
