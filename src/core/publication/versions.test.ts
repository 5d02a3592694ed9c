import fc from 'fast-check'
import { expect, it } from 'vitest'
import { instant, later } from '../calendar/instant.ts'
import type { ClosingStatus, Verdict } from '../case/case.ts'
import type { CaseId } from '../ledger/ids.ts'
import type { PublicRow } from '../table/public-row.ts'
import { outstandingOf } from './outstanding.ts'
import { siteCases, type ToldCase } from './public-site.ts'

const HOUR = 3_600_000
const START = instant('2024-03-14T17:00:00+08:00')
const CASES = ['A1', 'A2', 'A3'] as const

/** What happens in a round, in any order: a case changes in the ledger, or what is outstanding is published. */
const happenings = fc.array(
  fc.oneof(
    fc.record({
      of: fc.constantFrom(...CASES),
      status: fc.constantFrom<ClosingStatus>('open', 'partlyClosed', 'closed'),
      verdict: fc.constantFrom<Verdict | null>(null, 'substantiated', 'partly', 'unsubstantiated'),
    }),
    fc.constant('publish' as const),
  ),
  { maxLength: 30 },
)

type Now = { readonly status: ClosingStatus; readonly verdict: Verdict | null }

const rowOf = (number: string, { status, verdict }: Now) =>
  ({ caseNumber: number, status, verdict }) as unknown as PublicRow

/** Plays it: at each publication everything outstanding is told, as its next version. */
function played(all: readonly (({ readonly of: string } & Now) | 'publish')[]) {
  const now = new Map<string, Now>(CASES.map((one) => [one, { status: 'open', verdict: null }]))
  const told: ToldCase[] = []
  const lastOf = (number: string) =>
    told.findLast(({ row }) => row.caseNumber === number)?.row as (PublicRow & Now) | undefined
  const outstanding = () =>
    CASES.filter((number) => {
      const published = lastOf(number) ?? null
      return outstandingOf({ published, ...(now.get(number) as Now) }) !== null
    })
  for (const [index, one] of all.entries()) {
    if (one !== 'publish') {
      now.set(one.of, { status: one.status, verdict: one.verdict })
      continue
    }
    for (const number of outstanding()) {
      const nth = told.filter(({ row }) => row.caseNumber === number).length + 1
      const row = rowOf(number, now.get(number) as Now)
      told.push({ caseId: number as CaseId, nth, row, publishedAt: later(START, index * HOUR) })
    }
  }
  return { now, told, outstanding }
}

it('公开过一遍之后没有一件该公开而没公开；再公开一遍一件也不重复', () => {
  fc.assert(
    fc.property(happenings, (all) => {
      const once = played([...all, 'publish'])
      expect(once.outstanding()).toEqual([])
      expect(played([...all, 'publish', 'publish']).told).toEqual(once.told)
    }),
  )
})

it('每一件的版次从1连着数，一版不少；网站上最新的是最后一版，以前的都还在', () => {
  fc.assert(
    fc.property(happenings, (all) => {
      const { told } = played(all)
      for (const one of siteCases([...told].reverse())) {
        const own = told.filter(({ row }) => row.caseNumber === one.number)
        expect(own.map(({ nth }) => nth)).toEqual(own.map((_, index) => index + 1))
        expect(one.latest).toBe(own.at(-1)?.row)
        expect(one.told.map(({ row }) => row)).toEqual(own.map(({ row }) => row).reverse())
      }
    }),
  )
})

it('相邻两版总有一样不同：办结情况或属实情况；没有办结过的从不公开', () => {
  fc.assert(
    fc.property(happenings, (all) => {
      const { told } = played(all)
      for (const number of CASES) {
        const own = told.flatMap(({ row }) =>
          row.caseNumber === number ? [row as PublicRow & Now] : [],
        )
        expect(own[0]?.status).not.toBe('open')
        own.slice(1).forEach((row, index) => {
          const before = own[index]
          expect([row.status, row.verdict]).not.toEqual([before?.status, before?.verdict])
        })
      }
    }),
  )
})
