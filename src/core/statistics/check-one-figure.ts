import { sameCases } from './case-set.ts'
import type { Contradiction, ContradictionCode } from './contradiction.ts'
import type { Figure } from './figure.ts'
import type { PlacedFigure } from './placed-figure.ts'

/** The sums inside one figure: its parts against its total, as its breakdown says they hang together. */
export function checkOneFigure({ figure, place }: PlacedFigure): readonly Contradiction[] {
  const { question, parts, sum, total, totalPlus } = figure
  if (question.by === null) return []
  const counted = parts.reduce((all, part) => all + part.count, 0)
  const plus = parts.reduce((all, part) => all + part.plus, 0)
  const found = sum.kind === 'adjusted' ? counted - sum.over : counted
  const isRight = sum.kind === 'exceeds' ? found >= total : found === total
  const say = (code: ContradictionCode, expected: number, other: number) => ({
    ...{ code, figures: [place], partKey: null, expected, found: other },
    cases: {
      expected: [{ question, partKeys: null }],
      found: parts.map(({ key }) => ({ question, partKeys: [key] })),
    },
  })
  const beyond = totalPlus - total
  return [
    ...(isRight ? [] : [say('parts-differ-from-total', total, found)]),
    ...(plus === beyond ? [] : [say('splits-differ-from-total', beyond, plus)]),
    ...parts
      .filter((part) => part.count > total)
      .map((part) => ({
        ...say('part-exceeds-whole', total, part.count),
        partKey: part.key,
        cases: {
          expected: [{ question, partKeys: null }],
          found: [{ question, partKeys: [part.key] }],
        },
      })),
  ]
}

/** The same cases by unit both ways: a unit counted with its joint cases is its own line and theirs. */
export function checkJoint(a: PlacedFigure, b: PlacedFigure): readonly Contradiction[] {
  if (!sameCases(a.figure.question, b.figure.question)) return []
  const ownLine = [a, b].find(({ figure }) => isBy(figure, 'own-line'))
  const eachUnit = [a, b].find(({ figure }) => isBy(figure, 'each-unit'))
  if (!ownLine || !eachUnit) return []
  return eachUnit.figure.parts.flatMap((part) => {
    const lines = ownLine.figure.parts.filter(
      ({ key, jointUnits }) => key === part.key || jointUnits?.some((unit) => unit === part.key),
    )
    const expected = lines.reduce((all, line) => all + line.count, 0)
    // Units outside the round's set share one part and cannot be told apart in joint groups.
    if (expected === part.count || part.key.startsWith('-')) return []
    const { question } = ownLine.figure
    const cases = {
      expected: lines.map(({ key }) => ({ question, partKeys: [key] })),
      found: [{ question: eachUnit.figure.question, partKeys: [part.key] }],
    }
    const figures = [ownLine.place, eachUnit.place]
    const counts = { expected, found: part.count }
    return [{ code: 'joint-cases-differ', figures, partKey: part.key, ...counts, cases } as const]
  })
}

function isBy(figure: Figure, way: 'own-line' | 'each-unit'): boolean {
  const { by, jointCases = 'own-line' } = figure.question
  return by === 'unit' && jointCases === way
}
