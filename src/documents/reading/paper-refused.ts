import type { PaperProblemCode } from '../../core/reading/paper-problem.ts'

/** Thrown inside the readers when a whole file cannot be read; `readPaperSafely` turns it into a value. */
export class PaperRefused extends Error {
  override readonly name = 'PaperRefused'
  readonly code: PaperProblemCode

  constructor(code: PaperProblemCode, cause?: unknown) {
    super(code, { cause })
    this.code = code
  }
}
