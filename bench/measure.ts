/** Milliseconds, one for each run. */
export type Times = readonly number[]

/** The middle of the runs. Throws a RangeError when there was none. */
export function median(times: Times): number {
  return quantile(times, 0.5)
}

/** What so large a share of the runs stays within; 0.95 is the p95. */
export function quantile(times: Times, share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  const at = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)
  const found = sorted[Math.max(0, at)]
  if (found === undefined) throw new RangeError('nothing was measured')
  return found
}

/** How long `work` takes, with what it gives. */
export async function timed<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly ms: number; readonly value: Value }> {
  const from = performance.now()
  const value = await work()
  return { ms: performance.now() - from, value }
}

export type Pairs = { readonly measured: Times; readonly floor: Times }

/**
 * Runs both in pairs, each first in every other pair, so that a machine that is busy for a while is
 * busy for both. One pair before them warms up and is not counted.
 */
export async function inPairs(
  runs: number,
  measured: () => Promise<unknown>,
  floor: () => Promise<unknown>,
): Promise<Pairs> {
  const times = { measured: [] as number[], floor: [] as number[] }
  await measured()
  await floor()
  for (let run = 0; run < runs; run += 1) {
    if (run % 2 === 0) times.measured.push((await timed(measured)).ms)
    times.floor.push((await timed(floor)).ms)
    if (run % 2 === 1) times.measured.push((await timed(measured)).ms)
  }
  return times
}
