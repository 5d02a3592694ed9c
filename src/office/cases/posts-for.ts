import type { Case } from '../../core/case/case.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'

/** The posts whose holders lead a case by the round's rules: the first rule that fits (seed of 2024). */
export function postsFor(
  { leaderRules }: Pick<RoundSettings, 'leaderRules'>,
  of: Pick<Case, 'kind' | 'isKey'>,
  isDifficult: boolean,
): readonly string[] {
  const rule = leaderRules.find(({ appliesTo }) => {
    if (typeof appliesTo !== 'string') return appliesTo.includes(of.kind)
    if (appliesTo === 'others') return true
    return appliesTo === 'key' ? of.isKey : isDifficult
  })
  return rule?.posts ?? []
}
