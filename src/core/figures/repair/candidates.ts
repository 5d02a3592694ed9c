import type { Check, CheckedFigure } from '../check.ts'
import { decimalsOf, givenBy, setAside, signOf } from './holds.ts'

/** One printed figure and what it would have to be for a check to hold. */
export type Candidate = { readonly figure: CheckedFigure; readonly to: number }

/** Every single figure of a wrong check whose change alone would make it right. */
export function candidatesOf(check: Check): readonly Candidate[] {
  switch (check.kind) {
    case 'percent-of':
      return forRate(check)
    case 'repeated-figure':
      return byRole(check, 'part', check.total).concat(byRole(check, 'total', check.parts[0] ?? 0))
    case 'subset':
      return byRole(check, 'part', check.total).concat(byRole(check, 'total', check.expected))
    case 'count-of-list':
    case 'date-span':
    case 'issue-order':
      return byRole(check, 'total', check.expected)
    case 'parts-sum-to-total':
    case 'joint-adjusted':
    case 'decomposed':
    case 'cumulative':
    case 'closing':
    case 'table-column':
    case 'table-row':
      return forSum(check)
    default:
      return []
  }
}

/** Parts first, the total last: a reader finds one wrong part likelier than a wrong sum. */
function forSum(check: Check): readonly Candidate[] {
  const given = givenBy(check, ({ value }) => value)
  if (given === null) return []
  const sum = given - setAside(check)
  const missing = check.total - sum
  const parts = check.figures.flatMap((figure) => {
    const sign = signOf(figure)
    const to = tidy(figure.value + missing / sign)
    return sign === 0 || to < 0 || decimalsOf(to) > mostDecimals(check) ? [] : [{ figure, to }]
  })
  return [...parts, ...byRole(check, 'total', tidy(sum))]
}

/** The percentage, the count, or the whole, each rounded to what may be printed. */
function forRate(check: Check): readonly Candidate[] {
  const percent = check.percent ?? 0
  const parts = check.figures.filter(({ role }) => role === 'part')
  const [only] = parts
  const part = Math.round((check.total * percent) / 100)
  const given = check.parts.reduce((all, one) => all + one, 0)
  return [
    ...byRole(check, 'percent', check.expected),
    ...(parts.length === 1 && only !== undefined ? [{ figure: only, to: part }] : []),
    ...(percent > 0 ? byRole(check, 'total', Math.round((100 * given) / percent)) : []),
  ]
}

function byRole(check: Check, role: CheckedFigure['role'], to: number): readonly Candidate[] {
  const figure = check.figures.find((one) => one.role === role)
  return figure === undefined || to < 0 ? [] : [{ figure, to }]
}

const mostDecimals = ({ figures }: Check) =>
  Math.max(...figures.map(({ value }) => decimalsOf(value)))

const tidy = (value: number) => Number(value.toFixed(6))
