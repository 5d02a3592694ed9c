import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../core/account/actor.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { asActor } from '../../db/ledger.ts'
import { type Found, searchCases, soughtBy } from '../../db/search/search-cases.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { receiveCases } from './receive-cases.ts'

const roundId = YONGZHOU_2020.id
const TEXTS = ['某砖厂夜间冒黑烟', '某养殖场污水直排', '污水溢流，夜间发黑', '某歌厅噪声扰民']
const UNITS = ['lingling', 'dongan', 'lengshuitan']
let office: TestOffice

const textOf = (n: number) => `${TEXTS[n % TEXTS.length]}，第${n}件`
const unitsOf = (n: number) => UNITS.filter((_, at) => (n + at) % 3 === 0 || n % 7 === at)
const dayOf = (n: number) => `2020-10-${24 + ((n * 5) % 7)}T20:00:00+08:00`

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-11-01T09:00:00+08:00')
  const cases = Array.from({ length: 90 }, (_, n) => {
    const intake = incomingCase(
      { number: `D1YZ2020${10_000 + n}`, text: textOf(n) },
      unitsOf(n),
      dayOf(n),
    )
    return n % 11 === 0 ? { ...intake, handOver: null, dispatch: null } : intake
  })
  agreedValue(await receiveCases(office.context, office.actor('clerk'), { roundId, cases }))
})
afterAll(() => office.close())

function everyPage(
  actor: Actor,
  words: string,
  most: number,
  byDays: boolean,
): Promise<readonly Found[]> {
  const sought = soughtBy(words) ?? { words: [], parts: [] }
  return asActor(office.context.database, actor, async (transaction) => {
    const found: Found[] = []
    for (;;) {
      const after = found.at(-1) ?? null
      const asked = { officeId: actor.officeId, roundId, sought, after, most, byDays }
      const page = await searchCases(transaction, asked)
      found.push(...page)
      if (page.length < most) return found
    }
  })
}

it('按日从后往前找，与一次全找，找到的一样，次序也一样', async () => {
  const words = fc.constantFrom(
    '污水',
    '夜间',
    '黑烟',
    '某',
    '第1',
    '噪声 扰民',
    '污水直排',
    '没有',
  )
  const actors = fc.constantFrom('clerk', ...UNITS)
  await fc.assert(
    fc.asyncProperty(words, actors, fc.integer({ min: 1, max: 40 }), async (sought, who, most) => {
      const actor = who === 'clerk' ? office.actor('clerk') : office.actor('liaison', who)
      const atOnce = await everyPage(actor, sought, most, false)
      expect(await everyPage(actor, sought, most, true)).toEqual(atOnce)
      if (sought === '没有') expect(atOnce).toEqual([])
      if (sought === '某' && who === 'clerk') expect(atOnce.length).toBeGreaterThan(60)
    }),
    { numRuns: 60 },
  )
})
