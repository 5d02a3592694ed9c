import type { Result } from '../src/core/ledger/result.ts'

/** The value that a rule agreed to. Throws its refusal: the bench asks for nothing that may be refused. */
export function agreedValue<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.refusal).slice(0, 2000)}`)
}
