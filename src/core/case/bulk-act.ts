import type { Actor } from '../account/actor.ts'
import type { Day } from '../calendar/day.ts'
import { agreed, type Result, refused } from '../ledger/result.ts'
import { responsiblePosts } from '../round/responsible-posts.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import type { Case, Part, RoleOnCase } from './case.ts'
import type { CaseAct } from './case-act.ts'
import { PART_LIFECYCLE } from './lifecycle.ts'

/** What is done to many cases at once; on each it becomes the acts that fit it. */
export type BulkAct =
  | {
      readonly act: 'dispatch'
      readonly roles: readonly RoleOnCase[]
      readonly givenDueOn: Day | null
    }
  /** Every unit that still has the case in hand. */
  | { readonly act: 'urge'; readonly note: string }
  /** A liaison officer's own parts, or everybody's where the office signs for them. */
  | { readonly act: 'signFor' }
  | {
      readonly act: 'sortOut'
      readonly on: Day
      readonly reason: string
      /** The posts of the round's rule where none are named. */
      readonly leaders: readonly string[]
    }

/** The acts that a bulk act is on one case, or why there are none. */
export function actsOfBulk(
  bulk: BulkAct,
  state: Case,
  given: { readonly actor: Actor; readonly settings: Pick<RoundSettings, 'leaderRules'> },
): Result<readonly CaseAct[]> {
  switch (bulk.act) {
    case 'dispatch':
      return agreed([bulk])
    case 'urge':
      return onParts(state.parts.filter(canBeUrged), 'nothing-to-urge', ({ unitId }) => ({
        act: 'urge',
        unitId,
        note: bulk.note,
      }))
    case 'signFor':
      return onParts(waitingFor(state, given.actor), 'nothing-to-sign-for', ({ unitId }) => ({
        act: 'signFor',
        unitId,
      }))
    case 'sortOut': {
      const { on, reason, leaders } = bulk
      const difficult = { on, reason, leaders: [] }
      const posts = responsiblePosts(given.settings, { ...state, difficult })
      const named = leaders.length > 0 ? leaders : posts
      return agreed([{ act: 'sortOut', on, reason, leaders: named }])
    }
  }
}

function onParts(
  parts: readonly Part[],
  otherwise: 'nothing-to-urge' | 'nothing-to-sign-for',
  actOn: (part: Part) => CaseAct,
): Result<readonly CaseAct[]> {
  return parts.length > 0 ? agreed(parts.map(actOn)) : refused(otherwise)
}

/** A part whose reply is still to come. */
function canBeUrged({ step, status }: Part): boolean {
  return status !== 'closed' && step !== 'replied' && PART_LIFECYCLE.urge.from.includes(step)
}

function waitingFor({ parts }: Case, { role, unitId }: Actor): readonly Part[] {
  const waiting = parts.filter(({ step }) => PART_LIFECYCLE.signFor.from.includes(step))
  return role === 'liaison' ? waiting.filter((part) => part.unitId === unitId) : waiting
}
