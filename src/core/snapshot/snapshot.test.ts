import fc from 'fast-check'
import { expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { instantAt } from '../calendar/instant.ts'
import { canonicalText } from '../ledger/canonical-text.ts'
import type { OfficeId, RoundId, UnitId } from '../ledger/ids.ts'
import type { CitySettings } from '../round/round-settings.ts'
import type { Figure } from '../statistics/figure.ts'
import { checkAgainst, checkSnapshot, figuresNotAsDefined } from './check-snapshot.ts'
import { countsOfSnapshot, countsTogether, lastDueAt, owedSince } from './cities.ts'
import type { Snapshot, SnapshotFigureName } from './snapshot.ts'
import { SNAPSHOT_FIGURES, snapshotQuestion } from './snapshot-questions.ts'

const roundId = 'yongzhou-2020' as RoundId

type Counts = Readonly<Partial<Record<SnapshotFigureName, number>>>

/** A snapshot whose figures each have one part, so that all sums hold; `counts` says the totals. */
function snapshotOf(on: string, counts: Counts, lists: Snapshot['lists'] = []): Snapshot {
  const asOf = { at: instantAt(day(on), '18:00'), clock: 'asThenKnown' } as const
  const figureOf = (name: SnapshotFigureName): Figure => {
    const total = counts[name] ?? defaultOf(name, counts)
    const parts = total === 0 ? [] : [{ key: 'a', jointUnits: null, count: total, plus: 0 }]
    const question = snapshotQuestion(name, { roundId, asOf })
    return { question, total, totalPlus: total, parts, sum: { kind: 'equal', sum: total } }
  }
  return {
    ...{ format: 'huiyin-snapshot', version: 1, officeId: 'yongzhou' as OfficeId, office: '永州' },
    ...{ roundId, title: '回头看', keyWord: '重要件', asOf, madeAt: asOf.at, lists },
    figures: SNAPSHOT_FIGURES.map((name) => ({
      ...{ name, definition: name, figure: figureOf(name), words: { a: '甲' } },
    })),
  }
}

/** What all was handed over is counted alike by every way of cutting it; the rest is nothing. */
function defaultOf(name: SnapshotFigureName, { handedOver = 0, ...of }: Counts): number {
  const cuts = ['kinds', 'categories', 'channels', 'verdicts', 'progress'] as const
  if (cuts.some((one) => one === name)) return handedOver
  return name === 'open' ? handedOver - (of.closed ?? 0) - (of.partlyClosed ?? 0) : 0
}

it('合计、三态、部分与全部都对得上的快照没有问题', () => {
  const snapshot = snapshotOf('2020-11-07', { handedOver: 215, closed: 150, key: 41 })
  expect(checkSnapshot(snapshot)).toEqual([])
  expect(figuresNotAsDefined(snapshot)).toEqual([])
})

it('三态之和、重点件多于全部、清单件数不符都指得出来', () => {
  const wrong = snapshotOf('2020-11-07', { handedOver: 10, closed: 3, open: 6, key: 11 }, [
    { name: 'overdue', cases: [] },
    { name: 'key', cases: [] },
  ])
  expect(checkSnapshot(wrong).map(({ code, expected, found }) => [code, expected, found])).toEqual(
    expect.arrayContaining([
      ['statuses-differ-from-total', 10, 9],
      ['part-exceeds-whole', 10, 11],
      ['list-differs-from-figure', 11, 0],
    ]),
  )
})

it('口径不是规定的、缺一项或多一项的，说得出是哪一项', () => {
  const sound = snapshotOf('2020-11-07', { handedOver: 10 })
  const [first, ...rest] = sound.figures
  if (!first) throw new Error('no figure')
  const question = { ...first.figure.question, scope: {} }
  const other = { ...first, figure: { ...first.figure, question } }
  expect(figuresNotAsDefined({ ...sound, figures: [other, ...rest] })).toEqual(['handedOver'])
  expect(figuresNotAsDefined({ ...sound, figures: rest })).toEqual(['handedOver'])
  expect(figuresNotAsDefined({ ...sound, figures: [first, ...sound.figures] })).toEqual([
    'handedOver',
  ])
})

it('累计交办数只增不减；办结数可以因为重新办理而减少', () => {
  const before = snapshotOf('2020-11-07', { handedOver: 215, closed: 150 })
  const after = snapshotOf('2020-11-08', { handedOver: 210, closed: 140 })
  expect(checkAgainst(after, before)).toContainEqual({
    ...{ code: 'falls-back', figures: ['handedOver'], part: null, expected: 215, found: 210 },
  })
  expect(checkAgainst(snapshotOf('2020-11-08', { handedOver: 215, closed: 140 }), before)).toEqual(
    [],
  )
})

it('同一时刻按当时所知的两份说法必须一样', () => {
  const one = snapshotOf('2020-11-07', { handedOver: 215 })
  const other = snapshotOf('2020-11-07', { handedOver: 214 })
  expect(checkAgainst(other, one).map(({ code }) => code)).toContain('same-instant-differs')
  expect(checkAgainst(one, one)).toEqual([])
})

it('几个市州合在一起，数相加，办结率按合计数算而不是平均', () => {
  const small = countsOfSnapshot(snapshotOf('2020-11-07', { handedOver: 10, closed: 10 }))
  const large = countsOfSnapshot(snapshotOf('2020-11-07', { handedOver: 90, closed: 0 }))
  expect(small.withoutPartlyClosed).toBe(100)
  expect(countsTogether([small, large])).toMatchObject({
    ...{ handedOver: 100, closed: 10, withoutPartlyClosed: 10, withPartlyClosed: 10 },
  })
  const total = fc.array(fc.nat(1000), { maxLength: 14 })
  fc.assert(
    fc.property(total, (all) => {
      const counts = all.map((handedOver) =>
        countsOfSnapshot(snapshotOf('2020-11-07', { handedOver })),
      )
      const sum = all.reduce((a, b) => a + b, 0)
      return countsTogether(counts).handedOver === sum && countsTogether(counts).open === sum
    }),
    { numRuns: 20 },
  )
})

const CITY: CitySettings = {
  ...{ unitId: 'yongzhou' as UnitId, officeId: 'yongzhou' as OfficeId, dueAt: '18:00' },
  ...{ from: day('2020-11-01'), to: day('2020-11-07') },
}
const at = (on: string, clock: string) => instantAt(day(on), clock)

it('每天18时前要报：当天没报的欠着，报过的、没到时候的、报送期外的不欠', () => {
  const owed = (now: string, clock: string, latest: string | null) =>
    owedSince(CITY, { at: at(now, clock), latest: latest === null ? null : at(latest, '17:30') })
  expect(owed('2020-11-03', '17:59', '2020-11-02')).toBeNull()
  expect(owed('2020-11-03', '18:00', '2020-11-02')).toBe(at('2020-11-03', '18:00'))
  expect(owed('2020-11-03', '18:00', '2020-11-03')).toBeNull()
  expect(owed('2020-11-01', '09:00', null)).toBeNull()
  expect(owed('2020-11-01', '18:00', null)).toBe(at('2020-11-01', '18:00'))
  expect(owed('2021-01-01', '00:00', '2020-11-07')).toBeNull()
  expect(lastDueAt(CITY, at('2021-01-01', '00:00'))).toBe(at('2020-11-07', '18:00'))
})

it('内容不管按什么次序写，文字都一样，改一个字就不一样', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse())
      return canonicalText(turned) === canonicalText(value)
    }),
  )
  expect(canonicalText({ a: 1 })).not.toBe(canonicalText({ a: 2 }))
})
