// A page may have more pieces than a call takes arguments: none of these spreads them.

/** The least number of a list; Infinity of none. */
export function least<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((found, one) => Math.min(found, of(one)), Number.POSITIVE_INFINITY)
}

/** The greatest number of a list; -Infinity of none. */
export function most<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((found, one) => Math.max(found, of(one)), Number.NEGATIVE_INFINITY)
}
