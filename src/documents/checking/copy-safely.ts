import type { Check } from '../../core/figures/check.ts'
import type { PaperProblemCode } from '../../core/reading/paper-problem.ts'
import type { Language } from '../../core/wording/words.ts'
import type { Bounds } from '../reading/read-safely.ts'
import { openDesk } from './desk-thread.ts'

const MILLISECONDS = 30_000

export type ToCopy = {
  readonly bytes: Uint8Array
  readonly checks: readonly Check[]
  /** In which the remarks are written; Chinese where not said. */
  readonly language?: Language
}

/** A copy of a Word file or workbook with a remark at each wrong figure, made in a thread with bounded memory and time. */
export async function copySafely(
  { bytes, checks, language = 'zh' }: ToCopy,
  { milliseconds = MILLISECONDS, ...bounds }: Bounds = {},
): Promise<{ readonly copy: Uint8Array | null; readonly problem: PaperProblemCode | null }> {
  const desk = openDesk(bounds)
  try {
    return await desk.ask({ ask: 'copy', bytes, checks, language }, milliseconds)
  } finally {
    desk.close()
  }
}
