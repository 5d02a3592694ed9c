import type { PaperProblemCode } from '../../core/reading/paper-problem.ts'
import type { Bounds } from '../reading/read-safely.ts'
import { timeFor } from '../reading/time-for.ts'
import type { DeskMask } from './check-desk.ts'
import { openDesk } from './desk-thread.ts'

const MILLISECONDS = 30_000

/** A copy of a foreign file with what may point to private persons masked, made in a thread with bounded memory and time. */
export async function maskSafely(
  bytes: Uint8Array,
  { milliseconds = MILLISECONDS, ...bounds }: Bounds = {},
): Promise<{ readonly masked: DeskMask | null; readonly problem: PaperProblemCode | null }> {
  const desk = openDesk(bounds)
  try {
    return await desk.ask({ ask: 'mask', bytes }, timeFor(bytes.length, milliseconds))
  } finally {
    desk.close()
  }
}
