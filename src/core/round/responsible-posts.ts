import type { Case } from '../case/case.ts'
import type { LeaderRule, RoundSettings } from './round-settings.ts'

/** The posts that must lead a case, by the first of the round's rules that fits; none where the round has no rule. */
export function responsiblePosts(
  settings: Pick<RoundSettings, 'leaderRules'>,
  of: Pick<Case, 'kind' | 'isKey' | 'difficult'>,
): readonly string[] {
  return settings.leaderRules.find((rule) => fits(rule, of))?.posts ?? []
}

/** The posts that must lead a problem of a list: of the feedback report, or of a campaign. */
export function postsForProblem(
  settings: Pick<RoundSettings, 'leaderRules'>,
  kind: 'feedbackProblem' | 'campaignProblem',
): readonly string[] {
  return responsiblePosts(settings, { kind, isKey: false, difficult: null })
}

function fits({ appliesTo }: LeaderRule, of: Pick<Case, 'kind' | 'isKey' | 'difficult'>): boolean {
  if (typeof appliesTo !== 'string') return appliesTo.includes(of.kind)
  switch (appliesTo) {
    case 'key':
      return of.isKey
    case 'difficult':
      return of.difficult !== null
    case 'others':
      return true
  }
}
