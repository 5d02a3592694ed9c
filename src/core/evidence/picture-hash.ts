/** The pixels of a picture: four bytes each (red, green, blue, opacity), row by row. */
export type Pixels = {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

const COLUMNS = 9
const ROWS = 8
const DIGITS = 16

/**
 * What a picture looks like, in 64 bits as hexadecimal digits (dHash): its brightness on a grid of
 * 9 × 8 fields, each bit telling whether a field is brighter than its right neighbour. Cropped,
 * brightened, shrunk or saved anew it stays nearly the same; another picture differs in about half
 * of the bits.
 */
export function likenessOf(pixels: Pixels): string {
  const fields = brightnessOf(pixels)
  let bits = 0n
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column + 1 < COLUMNS; column += 1) {
      const left = fields[row * COLUMNS + column] ?? 0
      const right = fields[row * COLUMNS + column + 1] ?? 0
      bits = (bits << 1n) | (left > right ? 1n : 0n)
    }
  }
  return bits.toString(16).padStart(DIGITS, '0')
}

/** The mean brightness of each field, in tenths, so that noise does not decide. */
function brightnessOf({ width, height, data }: Pixels): readonly number[] {
  const sums = new Array<number>(COLUMNS * ROWS).fill(0)
  const counts = new Array<number>(COLUMNS * ROWS).fill(0)
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor((y * ROWS) / height)
    for (let x = 0; x < width; x += 1) {
      const field = row * COLUMNS + Math.floor((x * COLUMNS) / width)
      const at = (y * width + x) * 4
      const grey =
        0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
      sums[field] = (sums[field] ?? 0) + grey
      counts[field] = (counts[field] ?? 0) + 1
    }
  }
  return sums.map((sum, field) => Math.round((sum / Math.max(1, counts[field] ?? 1)) * 10))
}

/** A picture with fewer bits set than these is plain: a sheet of paper, a grey wall. */
const TELLING_BITS = 8

/** Whether a likeness tells its picture from others: plain ones all look alike and are not compared. */
export function isTelling(likeness: string): boolean {
  return bitsApart(likeness, '0') >= TELLING_BITS
}

/** In how many of their 64 bits two likenesses differ. */
export function bitsApart(one: string, other: string): number {
  let bits = BigInt(`0x${one}`) ^ BigInt(`0x${other}`)
  let count = 0
  for (; bits > 0n; bits &= bits - 1n) count += 1
  return count
}

/** Two pictures that differ in no more bits than these are held to be nearly the same. */
export const NEARLY_THE_SAME = 7

/**
 * The four quarters of a likeness, and of each quarter every text that differs in one bit or none: of
 * two likenesses at most 7 bits apart at least one quarter is at most one bit apart, so that whoever
 * looks these up finds every nearly equal picture without looking at all of them.
 */
export function quartersNear(likeness: string): readonly (readonly string[])[] {
  return [0, 4, 8, 12].map((start) => {
    const quarter = Number.parseInt(likeness.slice(start, start + 4), 16)
    const near = [quarter, ...Array.from({ length: 16 }, (_, bit) => quarter ^ (1 << bit))]
    return near.map((value) => value.toString(16).padStart(4, '0'))
  })
}
