import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Claim, ClosingStatus, Verdict } from './case.ts'
import { statusOfParts, stepOfCase, verdictOfCase, verdictOfClaims } from './derive.ts'
import { begun, claimOf, goneOn, NORTH, SOUTH, wayTo } from './testing/made-up-case.ts'

const VERDICTS: readonly Verdict[] = ['substantiated', 'mostly', 'partly', 'unsubstantiated']
const claims = (...verdicts: readonly (Verdict | null)[]): readonly Claim[] =>
  verdicts.map((verdict, index) => claimOf(String(index + 1), { verdict }))

it('各项诉求结论相同，总的结论就是它', () => {
  for (const verdict of VERDICTS) expect(verdictOfClaims(claims(verdict, verdict))).toBe(verdict)
})

it('2020年第15期的例子：不属实、部分属实、属实、不属实，总的是部分属实', () => {
  expect(
    verdictOfClaims(claims('unsubstantiated', 'partly', 'substantiated', 'unsubstantiated')),
  ).toBe('partly')
})

it('一项都没核查就没有结论；没核查的和不属于督察范围的不计', () => {
  expect(verdictOfClaims([])).toBeNull()
  expect(verdictOfClaims(claims(null, null))).toBeNull()
  expect(verdictOfClaims(claims('substantiated', null))).toBe('substantiated')
  const outside = claimOf('9', { isInScope: false, verdict: 'unsubstantiated' })
  expect(verdictOfClaims([...claims('substantiated'), outside])).toBe('substantiated')
})

it('办公室改定的结论优先于各项诉求', () => {
  const overriddenVerdict = { verdict: 'mostly', reason: 'weighed' } as const
  expect(verdictOfCase({ claims: claims('substantiated', 'partly'), overriddenVerdict })).toBe(
    'mostly',
  )
})

it('总的结论与诉求的先后无关，不同的结论混在一起总是部分属实', () => {
  const some = fc.array(fc.constantFrom(...VERDICTS), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(some, (verdicts) => {
      const whole = verdictOfClaims(claims(...verdicts))
      expect(verdictOfClaims(claims(...verdicts.toReversed()))).toBe(whole)
      expect(whole).toBe(new Set(verdicts).size > 1 ? 'partly' : verdicts[0])
    }),
  )
})

it.each<[readonly ClosingStatus[], ClosingStatus]>([
  [[], 'open'],
  [['open', 'closed'], 'open'],
  [['partlyClosed', 'closed'], 'partlyClosed'],
  [['partlyClosed', 'open'], 'open'],
  [['closed', 'closed', 'closed'], 'closed'],
])('各部分 %j，全件 %s', (statuses, expected) => {
  expect(statusOfParts(statuses.map((status) => ({ status })))).toBe(expected)
})

it('联合件要各部分都办结才算办结：冷水滩、零陵办完而经开区没办完，仍未办结', () => {
  const joint = begun([NORTH, SOUTH])
  const half = goneOn(joint, wayTo(NORTH, 'closed'))
  expect(statusOfParts(half.state.parts)).toBe('open')
  expect(stepOfCase(half.state)).toBe('assigned')
  const whole = goneOn(half, wayTo(SOUTH, 'closed'))
  expect(statusOfParts(whole.state.parts)).toBe('closed')
  expect(stepOfCase(whole.state)).toBe('signedOff')
})
