import { noteBulletinContradictions } from './bulletin-contradictions.ts'
import type { Place, SettingsProblem } from './check.ts'
import type { RoundSettings } from './round-settings.ts'
import { ROUND_SHAPE } from './round-shape.ts'
import {
  noteCategoryContradictions,
  noteDeadlineContradictions,
  noteLeaderContradictions,
  noteNumberContradictions,
} from './rule-contradictions.ts'
import { noteUnitContradictions } from './unit-contradictions.ts'

export type ValidatedRound =
  | { readonly settings: RoundSettings }
  | { readonly problems: readonly SettingsProblem[] }

/**
 * A round's settings out of input of any shape, or everything that is wrong with them at once: wrong
 * types, missing and unknown fields, and what contradicts itself, each with its path and a sentence.
 */
export function validateRoundSettings(input: unknown): ValidatedRound {
  const at: Place = { path: '', problems: [] }
  const settings = ROUND_SHAPE(input, at)
  noteUnitContradictions(input, at)
  noteCategoryContradictions(input, at)
  noteNumberContradictions(input, at)
  noteDeadlineContradictions(input, at)
  noteLeaderContradictions(input, at)
  noteBulletinContradictions(input, at)
  return settings && at.problems.length === 0 ? { settings } : { problems: at.problems }
}
