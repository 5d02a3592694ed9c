import type { Check, CheckedFigure } from '../check.ts'

/** What a figure is worth, as printed or as it would be after a change. */
export type Worth = (figure: CheckedFigure) => number

const printed: Worth = ({ value }) => value

/** Whether a check would hold with these figures; null where it holds something else than figures. */
export function holds(check: Check, worth: Worth): boolean | null {
  const total = worthOf(check, 'total', worth)
  const given = givenBy(check, worth)
  if (total === null || given === null) return null
  switch (check.kind) {
    case 'parts-sum-to-total':
    case 'joint-adjusted':
    case 'decomposed':
    case 'cumulative':
    case 'closing':
    case 'table-column':
    case 'table-row':
      return isSame(given - setAside(check), total)
    case 'repeated-figure':
      return isSame(given, total)
    case 'subset':
      return given <= total
    case 'monotone':
      return given <= total
    case 'issue-order':
      return given + 1 === total
    case 'percent-of':
      return isRate(check, { given, total }, worth)
    default:
      return null
  }
}

/** What the figures give together: parts and plus added, minus taken away; null where not every part has a place. */
export function givenBy(check: Check, worth: Worth): number | null {
  const sum = (of: Worth) =>
    check.figures.reduce((all, figure) => all + signOf(figure) * of(figure), 0)
  const told = [...check.parts, ...(check.plus ?? [])].reduce((all, part) => all + part, 0)
  return isSame(sum(printed), told) ? sum(worth) : null
}

/** How often a figure counts in the sum; the total and the percentage do not. */
export function signOf({ role, times = 1 }: CheckedFigure): number {
  if (role === 'part') return times
  return role === 'plus' ? 1 : role === 'minus' ? -1 : 0
}

/** Cases counted for several units and taken off once, where the check says so. */
export function setAside(check: Check): number {
  return check.kind === 'joint-adjusted' ? (givenBy(check, printed) ?? 0) - check.expected : 0
}

function isRate(
  check: Check,
  { given, total }: { readonly given: number; readonly total: number },
  worth: Worth,
): boolean | null {
  const percent = worthOf(check, 'percent', worth)
  if (percent === null || total === 0) return null
  const decimals = Math.max(decimalsOf(percent), decimalsOf(check.expected))
  return Math.abs((100 * given) / total - percent) <= 0.5 * 10 ** -decimals + 1e-9
}

/** How many decimals a number is printed with at least: 54.9 has one, a whole number none. */
export function decimalsOf(value: number): number {
  return /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0
}

function worthOf(check: Check, role: CheckedFigure['role'], worth: Worth): number | null {
  const found = check.figures.find((figure) => figure.role === role)
  return found === undefined ? null : worth(found)
}

const isSame = (a: number, b: number) => Math.abs(a - b) < 1e-6
