/** A piece of text on a page: its left end, its base line from the top, its width and letter size. */
export type Glyphs = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A ruling line: `at` is its y (horizontal) or x (vertical), `from` and `to` its ends. */
export type Ruling = { readonly at: number; readonly from: number; readonly to: number }

/** The lines drawn on a page, of which tables are made. */
export type Rulings = {
  readonly horizontal: readonly Ruling[]
  readonly vertical: readonly Ruling[]
}

/** The six numbers of a PDF matrix, in the order of the file: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The matrix that does first `n`, then `m`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

/** Where a point lands under a matrix, in the units that the matrix leads to. */
export function apply(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}

/** Six numbers as a matrix; anything else is the identity. */
export function matrixOf(numbers: ArrayLike<number> | null | undefined): Matrix {
  const [a, b, c, d, e, f] = Array.from(numbers ?? [])
  return f === undefined ? IDENTITY : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f]
}

/** Numbers that lie within `reach` of each other become one: their mean, in order. */
export function cluster(numbers: readonly number[], reach: number): readonly number[] {
  const groups: number[][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = groups.at(-1)
    if (last !== undefined && number - (last.at(-1) ?? 0) <= reach) last.push(number)
    else groups.push([number])
  }
  return groups.map((group) => group.reduce((sum, one) => sum + one, 0) / group.length)
}
