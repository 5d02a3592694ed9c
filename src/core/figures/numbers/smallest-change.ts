import type { Change } from '../check.ts'

/** The one figure whose change makes the sum right with the fewest digits touched; the total last. */
export function smallestChange(total: number, parts: readonly number[], missing: number): Change {
  const choices = [...parts.map((part) => ({ from: part, to: part + missing }))]
    .filter(({ to }) => to >= 0)
    .concat({ from: total, to: total - missing })
  const cost = ({ from, to }: Change) => digitsTouched(from, to)
  return choices.reduce((best, one) => (cost(one) < cost(best) ? one : best))
}

/** Digits that differ between two figures, two digits that changed places counting once. */
export function digitsTouched(from: number, to: number): number {
  const [a, b] = [String(from), String(to)]
  if (a.length !== b.length) return Math.max(a.length, b.length) + 1
  const differing = [...a].filter((digit, index) => digit !== b[index]).length
  const isSwap = differing === 2 && [...a].sort().join('') === [...b].sort().join('')
  return isSwap ? 1.5 : differing
}
