/** A source of chance that gives the same numbers for the same seed. */
export type Chance = {
  /** A whole number from 0 up to, without, `most`. */
  readonly below: (most: number) => number
  readonly pick: <Value>(values: readonly Value[]) => Value
}

export function chanceOf(seed: number): Chance {
  let state = (seed ^ 0x9e3779b9) >>> 0
  const below = (most: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0
    return Math.floor(((state ^ (state >>> 13)) >>> 0) % Math.max(1, most))
  }
  return { below, pick: (values) => values[below(values.length)] as never }
}
