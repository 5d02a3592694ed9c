import type { Check, CheckedFigure } from '../check.ts'
import { figureKey } from './figure-key.ts'

/** Which figure a print is of: prints that a check found to be the same figure share one name. */
export type FigureName = (print: CheckedFigure) => string

/** A total said in the title, the text and a later section is one figure printed three times: it is changed everywhere or nowhere. */
export function figureNames(checks: readonly Check[]): FigureName {
  const above = new Map<string, string>()
  const top = (key: string): string => {
    let highest = key
    for (let next = above.get(key); next !== undefined; next = above.get(next)) highest = next
    // The way is short from now on, however long the chain of prints.
    if (highest !== key) above.set(key, highest)
    return highest
  }
  for (const { kind, outcome, figures } of checks) {
    if (kind !== 'repeated-figure' || outcome !== 'right') continue
    // The print before names the figure: a chain of prints stays one step high.
    const tops = figures.map((figure) => top(figureKey(figure)))
    const first = tops.at(-1)
    for (const other of tops) if (first !== undefined && other !== first) above.set(other, first)
  }
  return (print) => top(figureKey(print))
}

/** How often a figure is printed, by its name, among those that checks hold. */
export function printsOf(
  checks: readonly Check[],
  nameOf: FigureName,
): ReadonlyMap<string, number> {
  const prints = new Map<string, Set<string>>()
  for (const figure of checks.flatMap(({ figures }) => figures)) {
    const name = nameOf(figure)
    prints.set(name, (prints.get(name) ?? new Set()).add(figureKey(figure)))
  }
  return new Map([...prints].map(([name, keys]) => [name, keys.size]))
}
