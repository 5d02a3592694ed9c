import type { Role } from '../account/actor.ts'
import type { CaseFacts } from './case-facts.ts'
import type { HandOnStep } from './hand-on.ts'

/** What somebody has to do next on a case (待办): the act without which it stays where it is. */
export type Duty =
  | 'dispatch'
  | 'signFor'
  | 'verify'
  | 'signForHandOn'
  | 'answerHandOn'
  | 'takeOverAnswer'
  | 'reply'
  | 'reviewAsAuthority'
  | 'reviewAsOffice'
  | 'signOff'
  | 'report'

/** In the order of a case's way. */
export const DUTIES: readonly Duty[] = [
  'dispatch',
  'signFor',
  'verify',
  'signForHandOn',
  'answerHandOn',
  'takeOverAnswer',
  'reply',
  'reviewAsAuthority',
  'reviewAsOffice',
  'signOff',
  'report',
]

type Step = CaseFacts['step']

/** A step at which a case, or a unit's part of it, waits for this duty. */
export type DutyStep = { readonly duty: Duty; readonly step: Step }

/** Whose duty it is; a unit's own duties are its liaison officer's, whoever else may act. */
const OF_ROLE: Readonly<Record<Duty, readonly Role[]>> = {
  dispatch: ['clerk', 'reviewer', 'head'],
  signFor: ['liaison'],
  verify: ['liaison'],
  signForHandOn: ['liaison'],
  answerHandOn: ['liaison'],
  takeOverAnswer: ['liaison'],
  reply: ['liaison'],
  reviewAsAuthority: ['authority'],
  reviewAsOffice: ['reviewer', 'head'],
  signOff: ['head'],
  report: ['clerk', 'reviewer', 'head'],
}

/** What waits below the unit that has a part (下转): for the unit below, or for the one above to take over its answer. */
export type DutyBelow = 'signForHandOn' | 'answerHandOn' | 'takeOverAnswer'

/** A step at which what was handed on waits for this duty, and which of the two units has it. */
export type DutyStepBelow = {
  readonly duty: DutyBelow
  readonly step: HandOnStep
  readonly of: 'from' | 'to'
}

const BELOW: readonly DutyStepBelow[] = [
  { duty: 'signForHandOn', step: 'assigned', of: 'to' },
  { duty: 'answerHandOn', step: 'signedFor', of: 'to' },
  { duty: 'answerHandOn', step: 'returned', of: 'to' },
  { duty: 'takeOverAnswer', step: 'answered', of: 'from' },
]

const AT: Readonly<Record<Exclude<Duty, 'reviewAsOffice' | DutyBelow>, readonly Step[]>> = {
  dispatch: ['handedOver', 'sentBack'],
  signFor: ['assigned'],
  verify: ['signedFor'],
  reply: ['verified', 'returned'],
  reviewAsAuthority: ['replied'],
  signOff: ['officeReviewed'],
  report: ['signedOff'],
}

/** The duties of a role; where the authority reviews first, the office waits for it. */
export function dutiesOf(role: Role, needsAuthorityReview: boolean): readonly DutyStep[] {
  const stepsOf = (duty: Duty): readonly Step[] => {
    if (isBelow(duty)) return []
    if (duty !== 'reviewAsOffice') return AT[duty]
    return needsAuthorityReview ? ['authorityReviewed'] : ['replied', 'authorityReviewed']
  }
  return DUTIES.filter((duty) => OF_ROLE[duty].includes(role)).flatMap((duty) =>
    stepsOf(duty).map((step) => ({ duty, step })),
  )
}

/** The duties of a role over what units hand on to those below them. */
export function dutiesBelowOf(role: Role): readonly DutyStepBelow[] {
  return BELOW.filter(({ duty }) => OF_ROLE[duty].includes(role))
}

function isBelow(duty: Duty): duty is DutyBelow {
  return BELOW.some((one) => one.duty === duty)
}
