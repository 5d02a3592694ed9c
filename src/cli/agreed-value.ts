import type { Result } from '../core/ledger/result.ts'
import type { Unit } from '../core/unit/unit.ts'
import { wordRefusal } from '../core/wording/refusals.ts'
import { CommandError } from './command-trouble.ts'
import { spokenLanguage } from './language.ts'

let unitsOf: () => Promise<readonly Unit[]> = async () => []

/** Tells where the names of units come from when a refusal is put into words. */
export function nameUnits(look: () => Promise<readonly Unit[]>): void {
  unitsOf = look
}

/** What an act gave; its refusal ends the command with exit code 1. */
export async function agreedValue<Value>(asked: Promise<Result<Value>>): Promise<Value> {
  const result = await asked
  if (result.ok) return result.value
  const units = await unitsOf()
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.fullName ?? id
  const { code } = result.refusal
  throw new CommandError(wordRefusal(result.refusal, { unitName }, spokenLanguage()), {
    code,
    exitCode: 1,
  })
}
