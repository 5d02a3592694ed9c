const LEAST_MILLISECONDS = 5_000
const BYTES_A_SECOND = 100_000

/** How long reading a file may take: a small one that takes long is damaged in a way that a library never ends on. */
export function timeFor(bytes: number, most: number): number {
  return Math.min(most, LEAST_MILLISECONDS + (1000 * bytes) / BYTES_A_SECOND)
}
