import type { Question, Scope } from './question.ts'

/** The cases of a figure, or of some of its parts. */
export type CaseSet = { readonly question: Question; readonly partKeys: readonly string[] | null }

/** The scope as one text: the same for the same cases, in whatever order it was written. */
export function scopeKey(scope: Scope): string {
  const entries = Object.entries(scope).filter(([, value]) => value !== undefined)
  return JSON.stringify(
    entries
      .map(([name, value]) => [name, Array.isArray(value) ? [...value].sort(byText) : value])
      .sort(([a], [b]) => byText(a, b)),
  )
}

function byText(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : 1
}

/** The scope without some of its fields. */
export function scopeWithout(scope: Scope, ...names: readonly (keyof Scope)[]): Scope {
  const kept = Object.entries(scope).filter(([name]) => !names.includes(name as keyof Scope))
  return Object.fromEntries(kept)
}

/** Whether both speak of the same round at the same instant on the same clock. */
export function sameMoment(a: Question, b: Question): boolean {
  return a.roundId === b.roundId && a.asOf.at === b.asOf.at && a.asOf.clock === b.asOf.clock
}

/** Whether both count the same cases, however they break them down. */
export function sameCases(a: Question, b: Question): boolean {
  return sameMoment(a, b) && scopeKey(a.scope) === scopeKey(b.scope)
}

/** Whether both break down the same way, so that their parts can be held against each other. */
export function sameBreakdown(a: Question, b: Question): boolean {
  const joint = ({ jointCases = 'own-line' }: Question) => jointCases
  return a.by === b.by && (a.by !== 'unit' || joint(a) === joint(b))
}

/** Whether the first scope names all that the second does and more: its cases are among the second's. */
export function isNarrower(narrow: Scope, wide: Scope): boolean {
  const isWider = Object.entries(wide).every(([name, value]) => {
    const own = narrow[name as keyof Scope]
    if (own === undefined) return false
    if (!Array.isArray(value) || !Array.isArray(own)) return own === value
    return own.every((one) => (value as readonly unknown[]).includes(one))
  })
  return isWider && scopeKey(narrow) !== scopeKey(wide)
}
