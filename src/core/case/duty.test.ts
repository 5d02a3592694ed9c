import { expect, it } from 'vitest'
import type { Role } from '../account/actor.ts'
import type { PartStep } from './case.ts'
import { HAND_ON_BY } from './decide-hand-on.ts'
import { DUTIES, type Duty, dutiesBelowOf, dutiesOf } from './duty.ts'
import { HAND_ON_LIFECYCLE } from './hand-on.ts'
import { PART_LIFECYCLE, type PartAct } from './lifecycle.ts'

/** The act that does each duty; dispatching is not an act on a part. */
const DONE_BY: Readonly<Partial<Record<Duty, PartAct>>> = {
  signFor: 'signFor',
  verify: 'verify',
  reply: 'reply',
  reviewAsAuthority: 'passByAuthority',
  reviewAsOffice: 'passByOffice',
  signOff: 'signOff',
  report: 'report',
}
const ROLES: readonly Role[] = [
  'clerk',
  'reviewer',
  'head',
  'liaison',
  'authority',
  'leader',
  'publisher',
]

it('每项待办都有人办，而且此人在那一步确实可以办', () => {
  const found = new Set<Duty>()
  for (const role of ROLES) {
    for (const { duty, step } of dutiesOf(role, false)) {
      found.add(duty)
      const act = DONE_BY[duty]
      if (!act) continue
      expect(PART_LIFECYCLE[act].by, `${role} ${act}`).toContain(role)
      expect(PART_LIFECYCLE[act].from, `${step} ${act}`).toContain(step as PartStep)
    }
  }
  for (const role of ROLES) {
    for (const { duty, step, of } of dutiesBelowOf(role)) {
      found.add(duty)
      expect(HAND_ON_BY).toContain(role)
      const rule = HAND_ON_LIFECYCLE[duty === 'takeOverAnswer' ? 'passOnAnswer' : duty]
      expect([rule.by, rule.from.includes(step)]).toEqual([of, true])
    }
  }
  expect([...found].sort()).toEqual([...DUTIES].sort())
})

it('行业主管部门先审的轮次，办公室只等审过的回复', () => {
  const steps = (needsAuthorityReview: boolean) =>
    dutiesOf('reviewer', needsAuthorityReview).filter(({ duty }) => duty === 'reviewAsOffice')
  expect(steps(true).map(({ step }) => step)).toEqual(['authorityReviewed'])
  expect(steps(false).map(({ step }) => step)).toEqual(['replied', 'authorityReviewed'])
})

it('领导和简报编发人没有要在件上办的事', () => {
  expect(dutiesOf('leader', false)).toEqual([])
  expect(dutiesOf('publisher', true)).toEqual([])
})
