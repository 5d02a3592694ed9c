import type { Change, Check } from '../check.ts'
import { digitsTouched } from '../numbers/smallest-change.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { holds, type Worth } from './holds.ts'
import { type FigureName, figureNames, printsOf } from './prints-of-figure.ts'

/** Which figure a print is of, how often each is printed, and which checks hold it. */
type Held = {
  readonly nameOf: FigureName
  readonly prints: ReadonlyMap<string, number>
  readonly by: ReadonlyMap<string, readonly Check[]>
}

/** Each wrong check with the one change that mends it: the one that mends most checks of the paper at once, then the one that touches fewest digits. */
export function withSmallestRepairs(checks: readonly Check[]): readonly Check[] {
  if (!checks.some(({ outcome }) => outcome === 'wrong')) return checks
  const held = heldBy(checks)
  return checks.map((check) => {
    const change = check.outcome === 'wrong' ? smallestRepair(check, held) : null
    return change === null ? check : { ...check, change }
  })
}

function heldBy(checks: readonly Check[]): Held {
  const nameOf = figureNames(checks)
  const by = new Map<string, Set<Check>>()
  for (const check of checks)
    for (const figure of check.figures) {
      const name = nameOf(figure)
      by.set(name, (by.get(name) ?? new Set()).add(check))
    }
  return {
    nameOf,
    prints: printsOf(checks, nameOf),
    by: new Map([...by].map(([name, own]) => [name, [...own]])),
  }
}

function smallestRepair(check: Check, held: Held): Change | null {
  const weighed = candidatesOf(check)
    .map((candidate) => weigh(candidate, check, held))
    .filter(({ mends }) => mends > 0)
  const best = weighed.reduce<Weighed | null>(
    (lead, one) => (lead === null || isBetter(one, lead) ? one : lead),
    null,
  )
  if (best === null) return null
  const { figure, to, mends } = best
  const prints = held.prints.get(held.nameOf(figure)) ?? 1
  const names = new Set(
    weighed.filter((one) => isAsGood(one, best)).map((one) => held.nameOf(one.figure)),
  )
  return {
    from: figure.value,
    to,
    place: figure.from,
    mends,
    ...(figure.file !== undefined && { file: figure.file }),
    ...(prints > 1 && { prints }),
    ...(names.size > 1 && { others: names.size - 1 }),
  }
}

type Weighed = Candidate & {
  readonly mends: number
  /** Mended less those that would be wrong then. */
  readonly gain: number
  readonly digits: number
}

function weigh({ figure, to }: Candidate, own: Check, held: Held): Weighed {
  const name = held.nameOf(figure)
  const after: Worth = (one) => (held.nameOf(one) === name ? to : one.value)
  let [mends, breaks] = [0, 0]
  for (const check of held.by.get(name) ?? []) {
    const isHeld = check === own ? (holds(check, after) ?? true) : holds(check, after)
    if (check.outcome === 'wrong' && isHeld === true) mends++
    if (check.outcome === 'right' && isHeld === false) breaks++
  }
  return { figure, to, mends, gain: mends - breaks, digits: digitsTouched(figure.value, to) }
}

const isAsGood = (one: Weighed, best: Weighed) =>
  one.gain === best.gain && one.digits === best.digits

function isBetter(one: Weighed, lead: Weighed): boolean {
  return one.gain === lead.gain ? one.digits < lead.digits : one.gain > lead.gain
}
