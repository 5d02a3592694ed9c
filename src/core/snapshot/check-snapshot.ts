import { canonicalText } from '../ledger/canonical-text.ts'
import { checkFigures } from '../statistics/check-figures.ts'
import type { ContradictionCode } from '../statistics/contradiction.ts'
import type { Figure } from '../statistics/figure.ts'
import type { Snapshot, SnapshotFigureName } from './snapshot.ts'
import { SNAPSHOT_FIGURES, snapshotQuestion } from './snapshot-questions.ts'

/** What does not agree in a snapshot, or between it and the one before. It is told, never a reason to refuse: the province keeps what it was sent. */
export type SnapshotFinding = {
  readonly code:
    | ContradictionCode
    /** A list has more or fewer cases than its figure counts. */
    | 'list-differs-from-figure'
    /** What can only grow is less than it was in the snapshot before. */
    | 'falls-back'
    /** The same instant, as then known, counted otherwise than before. */
    | 'same-instant-differs'
  readonly figures: readonly SnapshotFigureName[]
  /** The word of the part that differs; null where totals do. */
  readonly part: string | null
  readonly expected: number
  readonly found: number
}

/** The figures that are missing or are not what their names say; such a snapshot is not taken. */
export function figuresNotAsDefined(snapshot: Snapshot): readonly SnapshotFigureName[] {
  return SNAPSHOT_FIGURES.filter((name) => {
    const told = snapshot.figures.filter((one) => one.name === name)
    const [only] = told
    if (told.length !== 1 || !only) return true
    return canonicalText(only.figure.question) !== canonicalText(snapshotQuestion(name, snapshot))
  })
}

/** The sums inside a snapshot, by the same rules as the office's own figures, and its lists against their figures. */
export function checkSnapshot(snapshot: Snapshot): readonly SnapshotFinding[] {
  const { figures, lists } = snapshot
  const contradictions = checkFigures(figures.map(({ figure }) => figure))
  return [
    ...contradictions.map(({ code, figures: places, partKey, expected, found }) => ({
      ...{ code, expected, found },
      figures: places.flatMap((place) => figures[place]?.name ?? []),
      part: partKey === null ? null : wordOfPart(snapshot, partKey),
    })),
    ...lists.flatMap(({ name, cases }) => {
      const expected = totalOf(snapshot, name)
      if (expected === cases.length) return []
      const code = 'list-differs-from-figure' as const
      return [{ code, figures: [name], part: null, expected, found: cases.length }]
    }),
  ]
}

/** What only grows while a round lasts: what was handed over, of every kind, by every channel. */
const GROWING: readonly SnapshotFigureName[] = ['handedOver', 'kinds', 'channels']

/** A snapshot against the one before it of the same city and round. */
export function checkAgainst(snapshot: Snapshot, before: Snapshot): readonly SnapshotFinding[] {
  if (snapshot.roundId !== before.roundId) return []
  if (isSameMoment(snapshot, before)) return differing(snapshot, before)
  return GROWING.flatMap((name) => {
    const [now, then] = [figureOf(snapshot, name), figureOf(before, name)]
    // A unit's own count falls where a case is given to another; kinds and channels do not.
    const keys = name === 'handedOver' ? [] : (then?.parts.map(({ key }) => key) ?? [])
    return [null, ...keys].flatMap((key) => {
      const [found, expected] = [countIn(now, key), countIn(then, key)]
      if (found >= expected) return []
      const part = key === null ? null : wordOfPart(before, key)
      return [{ code: 'falls-back' as const, figures: [name], part, expected, found }]
    })
  })
}

function isSameMoment({ asOf }: Snapshot, { asOf: before }: Snapshot): boolean {
  return asOf.at === before.at && asOf.clock === 'asThenKnown' && before.clock === 'asThenKnown'
}

/** What was known at an instant never changes: two accounts of it must say the same. */
function differing(snapshot: Snapshot, before: Snapshot): readonly SnapshotFinding[] {
  return snapshot.figures.flatMap(({ name, figure }) => {
    const [found, expected] = [figure.total, totalOf(before, name)]
    if (found === expected) return []
    return [{ code: 'same-instant-differs' as const, figures: [name], part: null, expected, found }]
  })
}

/** The total of one of a snapshot's figures. */
export function totalOf(snapshot: Snapshot, name: SnapshotFigureName): number {
  return figureOf(snapshot, name)?.total ?? 0
}

function figureOf(snapshot: Snapshot, name: SnapshotFigureName): Figure | undefined {
  return snapshot.figures.find((one) => one.name === name)?.figure
}

function countIn(figure: Figure | undefined, key: string | null): number {
  if (key === null) return figure?.total ?? 0
  return figure?.parts.find((part) => part.key === key)?.count ?? 0
}

function wordOfPart({ figures }: Snapshot, key: string): string {
  return figures.find(({ words }) => Object.hasOwn(words, key))?.words[key] ?? key
}
