import type { OverviewView } from '../../contract/figures/answers.ts'
import type { Day } from '../../core/calendar/day.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import type { AsOf, Scope } from '../../core/statistics/question.ts'
import { REPLIED_STEPS, SIGNED_FOR_STEPS } from './steps.ts'

export type CountName = keyof OverviewView['total']

const HANDED_OVER: Scope = { isHandedOver: true }

/** Which cases one of the overview's counts counts. */
export function scopeOfCount(name: CountName, asOf: AsOf, dueSoonTo?: Day): Scope {
  const today = dayOfInstant(asOf.at)
  switch (name) {
    case 'handedOver':
      return HANDED_OVER
    case 'signedFor':
      return { ...HANDED_OVER, steps: SIGNED_FOR_STEPS }
    case 'verified':
      return { ...HANDED_OVER, isVerified: true }
    case 'replied':
      return { ...HANDED_OVER, steps: REPLIED_STEPS }
    case 'reported':
      return { ...HANDED_OVER, steps: ['reported'] }
    case 'overdue':
      return { ...HANDED_OVER, dueBefore: today }
    case 'dueSoon':
      return { ...HANDED_OVER, dueFrom: today, ...(dueSoonTo && { dueTo: dueSoonTo }) }
    default:
      return { ...HANDED_OVER, statuses: [name] }
  }
}
