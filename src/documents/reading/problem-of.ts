import type { PaperProblemCode } from '../../core/reading/paper-problem.ts'
import { PaperRefused } from './paper-refused.ts'

/** A library that trips over a broken file says so in its own way: the file is damaged. */
export function problemOf(error: unknown): PaperProblemCode {
  if (error instanceof PaperRefused) return error.code
  if (error instanceof RangeError && /call stack/i.test(error.message)) return 'too-deep'
  if (
    error instanceof RangeError &&
    /(?:array|string|buffer).*(?:length|size)|allocation/i.test(error.message)
  )
    return 'too-much-memory'
  return 'damaged'
}
