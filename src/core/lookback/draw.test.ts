import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseId } from '../ledger/ids.ts'
import { drawSample, keyOf, takeList, ticketOf, weightOf } from './draw.ts'
import type { Candidate, RiskReason } from './look-back.ts'

const REASONS: readonly RiskReason[] = ['relapsedBefore', 'repeatedComplaint', 'neverInspected']

function candidate(serial: number, reasons: readonly RiskReason[] = []): Candidate {
  const caseId = `018f0000-0000-7000-8000-${String(serial).padStart(12, '0')}` as CaseId
  return {
    subject: { kind: 'case', caseId },
    ...{ closeOutId: null, number: String(serial), title: '', leadUnits: [], reasons },
  }
}

const many = (count: number, reasons: readonly RiskReason[] = []) =>
  Array.from({ length: count }, (_, n) => candidate(n, reasons))
const chosenOf = (drawn: ReturnType<typeof drawSample>) =>
  drawn.filter((one) => one.isChosen).map(keyOf)
const lists = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 40 })

describe('随机抽查', () => {
  it('同一种子抽出同样的问题，清单怎么排都一样；数量正好，没有重复', () => {
    fc.assert(
      fc.property(lists, fc.string(), fc.integer({ min: 1, max: 40 }), (serials, seed, size) => {
        const list = serials.map((serial) => candidate(serial))
        const wanted = Math.min(size, list.length)
        const chosen = chosenOf(drawSample(list, wanted, seed))
        expect(new Set(chosen).size).toBe(wanted)
        const turned = chosenOf(drawSample([...list].reverse(), wanted, seed))
        expect([...turned].sort()).toEqual([...chosen].sort())
      }),
    )
  })

  it('多抽几个，先前抽中的都还在', () => {
    fc.assert(
      fc.property(lists, fc.string(), (serials, seed) => {
        const list = serials.map((serial) => candidate(serial))
        const fewer = chosenOf(drawSample(list, Math.ceil(list.length / 2), seed))
        const more = new Set(chosenOf(drawSample(list, list.length, seed)))
        expect(fewer.every((key) => more.has(key))).toBe(true)
      }),
    )
  })

  it('有风险的更容易抽中：一千个种子里，加权的比不加权的多得多', () => {
    const list = [candidate(0, REASONS), ...many(20).slice(1)]
    const [risky] = list.map(keyOf)
    const times = Array.from({ length: 1000 }, (_, seed) =>
      chosenOf(drawSample(list, 1, `${seed}`)),
    )
    const hits = times.filter(([key]) => key === risky).length
    // Weight 8 among 8 + 19: 296 of a thousand are expected, 48 without weights.
    expect(hits).toBeGreaterThan(230)
    expect(hits).toBeLessThan(370)
  })

  it('不加权时机会均等', () => {
    const list = many(10)
    const hits = new Map<string, number>()
    for (let seed = 0; seed < 5000; seed += 1) {
      const [key = ''] = chosenOf(drawSample(list, 1, `期${seed}`))
      hits.set(key, (hits.get(key) ?? 0) + 1)
    }
    for (const count of hits.values()) {
      expect(count).toBeGreaterThan(400)
      expect(count).toBeLessThan(600)
    }
  })

  it('票号只由种子和问题决定，抽法写死：换了程序也能复核', () => {
    expect(ticketOf('2024-03-14\ntask 1')).toBe(ticketOf('2024-03-14\ntask 1'))
    expect(ticketOf('a')).toBe(0.10352621669939432)
    expect(weightOf(candidate(1, REASONS))).toBe(8)
    expect(takeList(many(3)).every((one) => one.isChosen && one.ticket === null)).toBe(true)
  })
})
