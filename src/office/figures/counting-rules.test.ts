import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, day } from '../../core/calendar/day.ts'
import { instant, instantAt } from '../../core/calendar/instant.ts'
import type { BatchId, CaseId, UnitId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import type { Question } from '../../core/statistics/question.ts'
import { actOnCases } from '../cases/act-on-cases.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { openBatch } from '../rounds/open-batch.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { askFigure } from './ask-figures.ts'
import { casesBehind } from './cases-behind.ts'

/** Made up so that every rule meets every other: which units, how many pieces more, which categories. */
type Made = { readonly leads: readonly string[]; readonly plus: number; readonly types: number }

const roundId = YONGZHOU_2020.id
const UNITS = ['lingling', 'lengshuitan', 'daoxian', 'dongan', 'jingkaiqu']
const TYPES = YONGZHOU_2020.categories.names.map((category) => category.name)
const FIRST = day('2020-10-24')
const BATCHES = [7, 0, 11, 5]

/** The n-th case: every fifth is joint, every eleventh of three units; every seventh is split. */
const madeUp = (n: number): Made => ({
  leads: [0, 1, 2].slice(0, n % 11 === 0 ? 3 : n % 5 === 0 ? 2 : 1).map((k) => unitAt(n + k)),
  plus: n % 7 === 0 ? 1 + (n % 3) : 0,
  types: 1 + (n % 3),
})
const unitAt = (n: number) => UNITS[n % UNITS.length] ?? ''
const typesOf = (n: number) =>
  [...Array(madeUp(n).types).keys()].map((k) => TYPES[(n + k) % TYPES.length] ?? '')
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const ALL = [...Array(sum(BATCHES)).keys()].map((n) => n + 1)

let office: TestOffice
const ids = new Map<number, CaseId>()

async function handOver(batch: number, from: number, size: number) {
  const evening = instantAt(addDays(FIRST, batch - 1), '20:00')
  office.setClock(evening)
  const opened = await openBatch(office.context, office.actor('clerk'), {
    batch: {
      ...{ id: `petition-${batch}` as BatchId, roundId, kind: 'petition', number: batch },
      ...{ provincialNumber: null, windowFrom: null, windowTo: null, note: '' },
      ...{ handedOverAt: evening, announcedCount: size },
    },
  })
  agreedValue(opened)
  const numbers = [...Array(size).keys()].map((k) => from + k)
  const cases = numbers.map((n) => {
    const intake = {
      number: `D1YZ2020${String(n).padStart(5, '0')}`,
      batchId: `petition-${batch}` as BatchId,
      ...{ splitPlus: madeUp(n).plus, categories: typesOf(n) },
    }
    return incomingCase(intake, madeUp(n).leads, evening)
  })
  if (cases.length === 0) return
  const clerk = office.actor('clerk')
  const made = agreedValue(await receiveCases(office.context, clerk, { roundId, cases }))
  for (const [k, n] of numbers.entries()) ids.set(n, made[k] ?? ('' as CaseId))
}

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-20T00:00:00Z')
  let from = 1
  for (const [index, size] of BATCHES.entries()) {
    await handOver(index + 1, from, size)
    from += size
  }
  office.setClock('2020-11-08T17:00:00+08:00')
})
afterAll(() => office.close())

const at = instant('2020-11-08T17:00:00+08:00')
const figure = async (changes: Partial<Question>) => {
  const question = { roundId, asOf: { at, clock: 'asThenKnown' }, scope: {}, by: null } as const
  return agreedValue(
    await askFigure(office.context, office.actor('clerk'), { ...question, ...changes }),
  )
}

describe('统计口径，在一本编出来的台账上一条一条核', () => {
  it('一、跨县区件：各单位之和减去多算的，等于总数；单列一行也等于总数', async () => {
    const over = sum(ALL.map((n) => madeUp(n).leads.length - 1))
    const each = await figure({ by: 'unit', jointCases: 'each-unit' })
    expect(each.total).toBe(ALL.length)
    expect(over).toBeGreaterThan(3)
    expect(each.sum).toEqual({ kind: 'adjusted', sum: ALL.length + over, over })
    for (const unit of UNITS) {
      const count = ALL.filter((n) => madeUp(n).leads.includes(unit)).length
      expect(each.parts.find(({ key }) => key === unit)?.count).toBe(count)
    }
    const own = await figure({ by: 'unit' })
    expect(own.sum).toEqual({ kind: 'equal', sum: ALL.length })
  })

  it('二、分解：多出来的件数写在旁边，各单位的加起来等于全部的', async () => {
    const plus = sum(ALL.map((n) => madeUp(n).plus))
    const split = await figure({ by: 'unit', countsSplits: true })
    expect(split).toMatchObject({ total: ALL.length, totalPlus: ALL.length + plus })
    expect(sum(split.parts.map((part) => part.plus))).toBe(plus)
  })

  it('四、滚动：到第n批的累计等于到上一批的累计加这一批，空批也算一批', async () => {
    let before = 0
    for (const [index, size] of BATCHES.entries()) {
      const evening = {
        at: instantAt(addDays(FIRST, index), '20:00'),
        clock: 'asThenKnown',
      } as const
      const upTo = await figure({ asOf: evening })
      const batch = await figure({ scope: { batchIds: [`petition-${index + 1}` as BatchId] } })
      expect([batch.total, upTo.total]).toEqual([size, before + size])
      before = upTo.total
    }
  })

  it('六、类型：一件多类的，各类之和多于件数，并且说明是按类次', async () => {
    const pairs = sum(ALL.map((n) => new Set(typesOf(n)).size))
    const byType = await figure({ by: 'category' })
    expect(byType).toMatchObject({ total: ALL.length, sum: { kind: 'exceeds', sum: pairs } })
    expect(sum(byType.parts.map((part) => part.count))).toBe(pairs)
  })

  it('每个数背后的件，逐件数出来就是这个数', async () => {
    for (const by of ['unit', 'category', 'batch'] as const) {
      const { question, parts } = await figure({ by })
      for (const part of parts) {
        const asked = { question, partKeys: [part.key], limit: 200 }
        const behind = agreedValue(await casesBehind(office.context, office.actor('clerk'), asked))
        expect([by, part.key, behind.cases.length]).toEqual([by, part.key, part.count])
      }
    }
  })

  it('三、跨县区件办结一部分不算办结，全部办结才算', async () => {
    const joint = ALL.find((n) => madeUp(n).leads.length === 3) ?? 0
    const caseId = ids.get(joint) ?? ('' as CaseId)
    const closed = async () => (await figure({ scope: { statuses: ['closed'] } })).total
    const head = office.actor('head')
    const [one, ...others] = madeUp(joint).leads.map((unitId) => unitId as UnitId)
    const signOff = (unitId: UnitId | undefined) =>
      [
        { act: 'signFor', unitId },
        {
          ...{ act: 'verify', unitId, findings: '属实。' },
          verdicts: [{ claimId: '1', verdict: 'substantiated' }],
        },
        { act: 'reply', unitId, handling: '已整改。' },
        { act: 'passByOffice', unitId, opinion: '' },
        { act: 'signOff', unitId, status: 'closed', opinion: '' },
      ].map((act) => ({ caseId, act: act as never }))
    agreedValue(await actOnCases(office.context, head, { acts: signOff(one) }))
    expect(await closed()).toBe(0)
    agreedValue(await actOnCases(office.context, head, { acts: others.flatMap(signOff) }))
    expect(await closed()).toBe(1)
  })
})
