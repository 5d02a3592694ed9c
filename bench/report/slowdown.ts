import { median } from '../measure.ts'

const TURNS = 3_000_000
const SAMPLES = 9

/**
 * How many times as long a fixed computation takes as the processor time that it uses: 1 on a machine
 * that does nothing else. Above that, every time measured is too long by about as much.
 */
export function slowdownNow(): number {
  return median(Array.from({ length: SAMPLES }, sample))
}

function sample(): number {
  const from = performance.now()
  const used = process.cpuUsage()
  let value = 1
  for (let turn = 0; turn < TURNS; turn += 1) value = (value * 1_103_515_245 + turn) % 2_147_483_647
  const { user, system } = process.cpuUsage(used)
  if (value < 0) throw new RangeError('never')
  return (performance.now() - from) / ((user + system) / 1000)
}
