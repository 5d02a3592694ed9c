import {
  type DatabaseTrouble,
  databaseTroubleSentence,
} from '../../core/wording/database-trouble.ts'
import { systemReason } from '../../core/wording/system-reason.ts'

/** A trouble with the database that the person who runs the program can put right; its message says how. */
export class DatabaseTroubleError extends Error {
  readonly trouble: DatabaseTrouble

  constructor(trouble: DatabaseTrouble, options?: ErrorOptions) {
    super(databaseTroubleSentence(trouble), options)
    this.name = 'DatabaseTroubleError'
    this.trouble = trouble
  }
}

/** The words of whatever was thrown; what the system says by a known code is said in Chinese. */
export function reasonOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.errors.length > 0)
    return reasonOf(thrown.errors[0])
  return thrown instanceof Error ? systemReason(codeOf(thrown), thrown.message) : String(thrown)
}

/** The code of a system or database error (`ENOENT`, `42P01`), or an empty text. */
export function codeOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return codeOf(thrown.errors[0])
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return ''
  return typeof thrown.code === 'string' ? thrown.code : ''
}
