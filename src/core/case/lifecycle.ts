import type { Role } from '../account/actor.ts'
import type { PartStep } from './case.ts'

/** The acts on one unit's part of a case. */
export type PartAct =
  | 'signFor'
  | 'sendBack'
  | 'withdraw'
  | 'verify'
  | 'reply'
  | 'passByAuthority'
  | 'returnByAuthority'
  | 'passByOffice'
  | 'returnByOffice'
  | 'signOff'
  | 'report'
  | 'reopen'
  | 'urge'
  | 'askExtension'
  | 'decideExtension'

type Rule = {
  /** The steps at which the act is allowed. */
  readonly from: readonly PartStep[]
  /** The step it leads to; null where the part stays where it is. */
  readonly to: PartStep | null
  /** Who may do it (house rule: decided here and nowhere else). */
  readonly by: readonly Role[]
  /** Whether it must say why. */
  readonly needsReason?: true
}

const OFFICE: readonly Role[] = ['clerk', 'reviewer', 'head']
const UNIT: readonly Role[] = ['liaison', ...OFFICE]
const IN_HAND: readonly PartStep[] = ['assigned', 'signedFor', 'verified', 'returned', 'replied']

/**
 * The way of a part, whole: domain §3 “Way”. A return restarts no clock. A part partly closed may be
 * replied to again; `reopen` is for one that was closed.
 */
export const PART_LIFECYCLE: Readonly<Record<PartAct, Rule>> = {
  signFor: { from: ['assigned'], to: 'signedFor', by: UNIT },
  sendBack: { from: ['assigned', 'signedFor'], to: 'sentBack', by: UNIT, needsReason: true },
  withdraw: { from: [...IN_HAND, 'sentBack'], to: null, by: OFFICE, needsReason: true },
  verify: {
    from: ['signedFor', 'verified', 'returned', 'signedOff', 'reported'],
    to: 'verified',
    by: UNIT,
  },
  reply: { from: ['verified', 'returned', 'signedOff', 'reported'], to: 'replied', by: UNIT },
  passByAuthority: {
    from: ['replied'],
    to: 'authorityReviewed',
    by: ['authority', 'reviewer', 'head'],
  },
  returnByAuthority: {
    from: ['replied'],
    to: 'returned',
    by: ['authority', 'reviewer', 'head'],
    needsReason: true,
  },
  passByOffice: {
    from: ['replied', 'authorityReviewed'],
    to: 'officeReviewed',
    by: ['reviewer', 'head'],
  },
  returnByOffice: {
    from: ['replied', 'authorityReviewed', 'officeReviewed'],
    to: 'returned',
    by: ['reviewer', 'head'],
    needsReason: true,
  },
  signOff: { from: ['officeReviewed'], to: 'signedOff', by: ['head'] },
  report: { from: ['signedOff'], to: 'reported', by: OFFICE },
  reopen: { from: ['signedOff', 'reported'], to: 'returned', by: OFFICE, needsReason: true },
  urge: { from: [...IN_HAND, 'authorityReviewed'], to: null, by: OFFICE },
  askExtension: {
    from: ['signedFor', 'verified', 'returned'],
    to: null,
    by: UNIT,
    needsReason: true,
  },
  decideExtension: { from: IN_HAND, to: null, by: ['reviewer', 'head'], needsReason: true },
}

/** The acts that the table allows at a step, in the table's order. */
export function actsAllowedAt(step: PartStep): readonly PartAct[] {
  return (Object.keys(PART_LIFECYCLE) as PartAct[]).filter((act) =>
    PART_LIFECYCLE[act].from.includes(step),
  )
}
