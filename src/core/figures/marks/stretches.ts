import type { Check, CheckOutcome } from '../check.ts'
import { placeKey } from '../repair/figure-key.ts'
import { type CheckPlace, isInTable } from '../text/place.ts'
import type { Mark, MarkOutcome } from './marked-paper.ts'

/** A figure to be marked, before its text is known. */
export type Spot = {
  readonly from: CheckPlace
  readonly to: CheckPlace
  readonly outcome: MarkOutcome
  readonly checks: readonly number[]
}

const RANK: Readonly<Record<MarkOutcome, number>> = { wrong: 3, unknown: 2, right: 1, unheld: 0 }

/** Which text a place lies in: a paragraph or a cell. */
export function textKey(place: CheckPlace): string {
  return isInTable(place) ? `t${place.table}r${place.row}c${place.column}` : `p${place.paragraph}`
}

/** The figures of all checks, each once, with the worst outcome said of it; a check without figures is marked where it stands. */
export function spotsOf(checks: readonly Check[]): readonly Spot[] {
  const spots = new Map<string, Spot>()
  checks.forEach((check, index) => {
    const own = check.figures.filter(({ file }) => file === undefined)
    const places = own.length > 0 ? own : [{ from: check.place, to: check.end ?? check.place }]
    for (const { from, to } of places) {
      const key = `${placeKey(from)}-${placeKey(to)}`
      const before = spots.get(key)
      spots.set(key, {
        from,
        to,
        outcome: worse(before?.outcome, check.outcome),
        checks: [...(before?.checks ?? []), index],
      })
    }
  })
  return [...spots.values()]
}

function worse(one: MarkOutcome | undefined, other: CheckOutcome): MarkOutcome {
  return one !== undefined && RANK[one] > RANK[other] ? one : other
}

/** The spots of one text as marks that do not overlap, in its order. */
export function marksIn(text: string, key: string, spots: readonly Spot[]): readonly Mark[] {
  const marks = spots.flatMap((spot) => {
    const from = textKey(spot.from) === key ? startIn(spot.from) : 0
    const to = textKey(spot.to) === key ? endIn(spot.to, text) : text.length
    return from < to ? [{ from, to, outcome: spot.outcome, checks: spot.checks }] : []
  })
  return apart(marks)
}

const startIn = (place: CheckPlace) => (place.character ?? 1) - 1

/** A place in a cell without a character is the whole cell; a surrogate pair is not cut. */
function endIn(place: CheckPlace, text: string): number {
  if (place.character === undefined) return text.length
  const wide = (text.codePointAt(place.character - 1) ?? 0) > 0xffff ? 1 : 0
  return Math.min(text.length, place.character + wide)
}

/** Where two marks meet, the worse of them keeps the stretch and both checks are named. */
function apart(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Mark[] = []
  for (const mark of sorted) {
    const last = kept.at(-1)
    if (last === undefined || mark.from >= last.to) kept.push(mark)
    else kept[kept.length - 1] = joined(last, mark)
  }
  return kept
}

function joined(a: Mark, b: Mark): Mark {
  return {
    from: a.from,
    to: Math.max(a.to, b.to),
    outcome: RANK[a.outcome] >= RANK[b.outcome] ? a.outcome : b.outcome,
    checks: [...new Set([...a.checks, ...b.checks])].sort((x, y) => x - y),
  }
}
