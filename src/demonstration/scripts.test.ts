import { describe, expect, it } from 'vitest'
import type { Case } from '../core/case/case.ts'
import { isVerified, statusOfParts, verdictOfCase } from '../core/case/derive.ts'
import type { Script } from './script.ts'
import { SCRIPTS } from './scripts.ts'
import { playCase } from './testing/play-case.ts'
import { unitNamed } from './unit-named.ts'
import { yiyang2023 } from './yiyang-2023.ts'
import { yongzhou2020 } from './yongzhou-2020.ts'
import { CATEGORY_QUOTAS, UNIT_FIGURES } from './yongzhou-2020-figures.ts'
import { yongzhou2024 } from './yongzhou-2024.ts'

const played = (script: Script) => script.cases.map((history) => playCase(script, history))
const ledBy = (cases: readonly Case[], unitId: string) =>
  cases.filter((one) => one.parts.length === 1 && one.parts[0]?.unitId === unitId)

describe('the look-back of 2020 in 永州, as its fifteenth issue counts it', () => {
  const script = yongzhou2020()
  const cases = played(script)

  it.each(UNIT_FIGURES)('hands $handedOver to $name, $key of them key, $closed closed', (unit) => {
    const own = ledBy(cases, unitNamed(script.settings, unit.name))
    expect({
      handedOver: own.length,
      key: own.filter((one) => one.isKey).length,
      closed: own.filter((one) => statusOfParts(one.parts) === 'closed').length,
    }).toEqual({ handedOver: unit.handedOver, key: unit.key, closed: unit.closed })
  })

  it('has one joint case of three units, two of whose parts are done while the case stays open', () => {
    const joint = cases.filter((one) => one.parts.length > 1)
    expect(joint.map((one) => one.parts.map((part) => part.status))).toEqual([
      ['closed', 'closed', 'open'],
    ])
    expect(joint.map((one) => statusOfParts(one.parts))).toEqual(['open'])
  })

  it('counts 317 categories over 215 petitions, 195 calls and 20 letters', () => {
    const categories = cases.flatMap((one) => one.categories)
    const counts = CATEGORY_QUOTAS.map(([, count]) => count)
    const counted = [...new Set(categories)].map(
      (name) => categories.filter((one) => one === name).length,
    )
    expect(counted.sort((a, b) => b - a)).toEqual([...counts].sort((a, b) => b - a))
    expect(cases.every((one) => new Set(one.categories).size === one.categories.length)).toBe(true)
    expect(cases.filter((one) => one.channel === 'call')).toHaveLength(195)
    expect(cases.filter((one) => one.channel === 'letter')).toHaveLength(20)
  })

  it('gives the key case 131 a verdict for each of its four claims and 部分属实 over all', () => {
    const named = cases.find((one) => one.number === 'D1YZ202000131')
    expect(named?.isKey).toBe(true)
    expect(named?.claims.map((claim) => claim.verdict)).toEqual([
      'unsubstantiated',
      'partly',
      'substantiated',
      'unsubstantiated',
    ])
    expect(named && verdictOfCase(named)).toBe('partly')
  })

  it('numbers every petition once', () => {
    expect(new Set(cases.map((one) => one.number)).size).toBe(215)
  })
})

describe('the spring of 2024 in 永州, as its second issue counts it', () => {
  const cases = played(yongzhou2024())
  const findings = cases.filter((one) => one.kind === 'covertFinding')
  const firstTwo = findings.filter((one) => one.batchId !== 'covert-3')

  it('has 76 findings, 55 verified and right, 24 done, 31 open, and one referred problem', () => {
    expect(findings).toHaveLength(76)
    expect(
      firstTwo.filter((one) => isVerified(one) && verdictOfCase(one) === 'substantiated'),
    ).toHaveLength(55)
    expect(firstTwo.filter((one) => one.progress === 'done')).toHaveLength(24)
    expect(firstTwo.filter((one) => one.progress !== 'done')).toHaveLength(31)
    expect(cases.filter((one) => one.kind === 'referredProblem')).toHaveLength(1)
  })

  it('has seven difficult ones among the 31 and four in the third batch, each with leaders', () => {
    const difficult = findings.filter((one) => one.difficult)
    expect(
      difficult.filter((one) => one.batchId !== 'covert-3' && one.progress !== 'done'),
    ).toHaveLength(7)
    expect(difficult.filter((one) => one.batchId === 'covert-3')).toHaveLength(4)
    expect(difficult.every((one) => (one.difficult?.leaders.length ?? 0) > 0)).toBe(true)
  })
})

describe('the first days of 2023 in 益阳', () => {
  it('has 17 petitions, four of them key', () => {
    const cases = played(yiyang2023())
    expect(cases).toHaveLength(17)
    expect(cases.filter((one) => one.isKey)).toHaveLength(4)
  })
})

describe('every demonstration round', () => {
  it.each(SCRIPTS.map((script) => [script().settings.id, script()] as const))(
    '%s ends after everything that it tells, and everybody in it has an account',
    (_, script) => {
      const accounts = new Set(script.accounts.map(({ id }) => id))
      const told = [...script.cases.flatMap(({ steps }) => steps), ...script.items]
      expect(told.length).toBeGreaterThan(0)
      expect(told.filter(({ at }) => at > script.endsAt)).toEqual([])
      expect(told.filter(({ by }) => !accounts.has(by))).toEqual([])
    },
  )
})
