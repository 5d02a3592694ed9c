import { systemReason } from '../core/wording/system-reason.ts'
import { spokenLanguage } from './language.ts'

/** Why the system would not do something with a file or a host, as a clause of a sentence. */
export function why(thrown: unknown): string {
  const { code = '', message } = thrown as NodeJS.ErrnoException
  return systemReason(code, message, spokenLanguage())
}
