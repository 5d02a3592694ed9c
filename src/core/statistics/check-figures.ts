import {
  isNarrower,
  sameBreakdown,
  sameCases,
  sameMoment,
  scopeKey,
  scopeWithout,
} from './case-set.ts'
import { checkCumulative } from './check-cumulative.ts'
import { checkJoint, checkOneFigure } from './check-one-figure.ts'
import type { Contradiction } from './contradiction.ts'
import type { Figure } from './figure.ts'
import { countOf, type PlacedFigure } from './placed-figure.ts'

/**
 * Every sum that must hold among figures and does not (domain §5): inside each, between figures over
 * the same cases, over the three statuses, of a part against its whole, of batches and days against
 * what has accumulated. Empty where all agree.
 */
export function checkFigures(figures: readonly Figure[]): readonly Contradiction[] {
  const placed = figures.map((figure, place) => ({ figure, place }))
  return [
    ...placed.flatMap(checkOneFigure),
    ...pairs(placed).flatMap(([a, b]) => [...checkPair(a, b), ...checkJoint(a, b)]),
    ...placed.flatMap((whole) => checkStatuses(whole, placed)),
    ...checkCumulative(placed),
  ]
}

function pairs<Of>(all: readonly Of[]): readonly (readonly [Of, Of])[] {
  return all.flatMap((a, n) => all.slice(n + 1).map((b) => [a, b] as const))
}

function checkPair(a: PlacedFigure, b: PlacedFigure): readonly Contradiction[] {
  const [one, other] = [a.figure.question, b.figure.question]
  if (sameCases(one, other)) return differences('same-cases-counted-differently', a, b)
  if (!sameMoment(one, other)) return []
  if (isNarrower(one.scope, other.scope)) return differences('part-exceeds-whole', b, a)
  if (isNarrower(other.scope, one.scope)) return differences('part-exceeds-whole', a, b)
  return []
}

/** Totals, and part by part where both break down alike. */
function differences(
  code: 'same-cases-counted-differently' | 'part-exceeds-whole',
  expected: PlacedFigure,
  found: PlacedFigure,
): readonly Contradiction[] {
  const [whole, part] = [expected.figure, found.figure]
  const isWrong = (of: number, should: number) =>
    code === 'part-exceeds-whole' ? of > should : of !== should
  const keys = sameBreakdown(whole.question, part.question)
    ? new Set([...whole.parts, ...part.parts].map(({ key }) => key))
    : []
  return [null, ...keys].flatMap((partKey) => {
    const counts = { expected: countOf(whole, partKey), found: countOf(part, partKey) }
    if (!isWrong(counts.found, counts.expected)) return []
    const partKeys = partKey === null ? null : [partKey]
    const cases = {
      expected: [{ question: whole.question, partKeys }],
      found: [{ question: part.question, partKeys }],
    }
    return [{ code, figures: [expected.place, found.place], partKey, ...counts, cases }]
  })
}

const STATUSES = ['open', 'partlyClosed', 'closed'] as const

/** Three figures, one for each status, beside one over all of them: their totals, and each part, add up. */
function checkStatuses(
  whole: PlacedFigure,
  all: readonly PlacedFigure[],
): readonly Contradiction[] {
  const { question } = whole.figure
  if (question.scope.statuses !== undefined) return []
  const three = STATUSES.flatMap((status) => {
    const found = all.find(({ figure }) => isOfStatus(figure, status, whole.figure))
    return found ? [found] : []
  })
  if (three.length < STATUSES.length) return []
  const isBrokenDown = three.every(({ figure }) => sameBreakdown(figure.question, question))
  const keys = isBrokenDown ? whole.figure.parts.map((part) => part.key) : []
  return [null, ...keys].flatMap((partKey) => {
    const expected = countOf(whole.figure, partKey)
    const found = three.reduce((sum, { figure }) => sum + countOf(figure, partKey), 0)
    if (expected === found) return []
    const partKeys = partKey === null ? null : [partKey]
    const cases = {
      expected: [{ question, partKeys }],
      found: three.map(({ figure }) => ({ question: figure.question, partKeys })),
    }
    const figures = [whole.place, ...three.map(({ place }) => place)]
    return [
      { code: 'statuses-differ-from-total', figures, partKey, expected, found, cases } as const,
    ]
  })
}

function isOfStatus(figure: Figure, status: (typeof STATUSES)[number], whole: Figure): boolean {
  const { question } = figure
  const { statuses } = question.scope
  if (statuses?.length !== 1 || statuses[0] !== status) return false
  if (!sameMoment(question, whole.question)) return false
  return scopeKey(scopeWithout(question.scope, 'statuses')) === scopeKey(whole.question.scope)
}
