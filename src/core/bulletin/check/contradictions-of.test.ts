import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../calendar/day.ts'
import { YONGZHOU_2020 } from '../../round/ready-made/yongzhou-2020.ts'
import type { Paper, Run } from '../blocks.ts'
import { composeIssue } from '../compose/compose-issue.ts'
import type { BulletinItem, ItemId } from '../issue/item.ts'
import { batchesByHand, materialByHand } from '../testing/material.ts'
import { contradictionsOf } from './contradictions-of.ts'
import { privateInPaper } from './private-in-paper.ts'

const S = 'petition-statistics-3'
const UNITS = YONGZHOU_2020.units.slice(0, 6).map((unit) => unit.id)
const BATCHES = batchesByHand('petition', ['2020-11-05', '2020-11-06'])

type Ledger = { readonly open: readonly number[]; readonly closed: readonly number[] }

const ledger: fc.Arbitrary<Ledger> = fc.record({
  open: fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }),
  closed: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 6, maxLength: 6 }),
})

const byUnit = (counts: readonly number[]) =>
  Object.fromEntries(UNITS.map((unit, index) => [unit, counts[index] ?? 0]))
const sum = (counts: readonly number[]) => counts.reduce((added, count) => added + count, 0)

function countsOf({ open, closed }: Ledger) {
  const all = open.map((count, index) => count + (closed[index] ?? 0))
  return {
    [`${S}.handOver`]: sum(all),
    [`${S}.handOver.ofDay`]: 0,
    [`${S}.handOver.1`]: byUnit(all),
    [`${S}.handOver.2`]: { 水污染: sum(all) },
    [`${S}.handOver.3`]: byUnit(closed),
    [`${S}.handOver.4`]: { call: sum(open), letter: sum(closed) },
    [`${S}.handling`]: sum(all),
    [`${S}.handling.open`]: byUnit(open),
    [`${S}.handling.partlyClosed`]: 0,
    [`${S}.handling.closed`]: sum(closed),
    [`${S}.handling.1`]: byUnit(closed),
  }
}

function materialOf(counts: Parameters<typeof materialByHand>[0]['counts']) {
  const given = { settings: YONGZHOU_2020, issuedOn: '2020-11-08', number: 15 }
  return materialByHand({ ...given, counts, batches: BATCHES })
}

function runsOf(paper: Paper): readonly Run[] {
  return paper.body.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
}

function codesOf(material: ReturnType<typeof materialOf>): readonly string[] {
  return contradictionsOf(composeIssue(material).paper, material).map(({ code }) => code)
}

describe('an issue over any ledger', () => {
  it('prints each number as the ledger has it, and each printed number has its question', () => {
    fc.assert(
      fc.property(ledger, (given) => {
        const { paper, provenance } = composeIssue(materialOf(countsOf(given)))
        const numbers = runsOf(paper).filter((run) => run.figure !== undefined)
        for (const { text, figure } of numbers) {
          const { value, counts } = provenance[figure as keyof typeof provenance] ?? {}
          expect(counts === 'batches' ? '二' : String(value)).toBe(text)
        }
        const loose = runsOf(paper).filter((run) => run.figure === undefined)
        expect(loose.filter((run) => /\d+[件个]/.test(run.text))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('prints units whose counts add up to the printed total', () => {
    fc.assert(
      fc.property(ledger, (given) => {
        const { paper } = composeIssue(materialOf(countsOf(given)))
        const of = (key: string) =>
          runsOf(paper).filter((run) => run.figure?.startsWith(`${S}.${key}`) === true)
        expect(sum(of('handOver.1/').map((run) => Number(run.text)))).toBe(
          sum(given.open) + sum(given.closed),
        )
        expect(sum(of('handling.1/').map((run) => Number(run.text)))).toBe(sum(given.closed))
      }),
      { numRuns: 60 },
    )
  })

  it('has no contradiction while the ledger has none, and one as soon as a count is off by one', () => {
    const key = fc.constantFrom('handling', 'handling.closed', 'handOver')
    fc.assert(
      fc.property(ledger, key, (given, wrong) => {
        const counts = countsOf(given)
        expect(codesOf(materialOf(counts))).toEqual([])
        const changed = Number(counts[`${S}.${wrong}`]) + 1
        expect(codesOf(materialOf({ ...counts, [`${S}.${wrong}`]: changed }))).not.toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

const sound = countsOf({ open: [1, 2, 3, 4, 5, 6], closed: [6, 5, 4, 3, 2, 1] })
const item = (given: Partial<BulletinItem>): BulletinItem => ({
  ...{ id: 'one' as ItemId, kind: 'leaderActivity', unitIds: [], happenedOn: null, kicker: null },
  ...{ titleLines: ['市领导调研'], pieces: [], attendance: null, source: null },
  ...given,
})
const withItem = (given: Partial<BulletinItem>) => {
  const material = materialOf(sound)
  const arrangement = { ...material.arrangement, itemIds: ['one' as ItemId] }
  return { ...material, items: [item(given)], arrangement }
}
const typed = (text: string) => withItem({ pieces: [{ kind: 'paragraph', text }] })

describe('a typed text that contradicts itself', () => {
  it('is found where the parts of a typed figure do not add up, with the section and the place', () => {
    const text = '10月共排查环境问题20个，其中大气9个、水8个、噪声4个。'
    const material = typed(text)
    const [found] = contradictionsOf(composeIssue(material).paper, material)
    expect(found).toMatchObject({ code: 'check-fails' })
    expect(found?.where).toMatch(/^市领导调研（第\d+段第\d+字）$/)
    expect(found?.message).toContain('21')
    expect(found?.english).toMatch(
      /^[^\p{Script=Han}]*The parts add up to[^\p{Script=Han}]*21[^\p{Script=Han}]*The sentence: /u,
    )
    expect(codesOf(typed(text.replace('噪声4个', '噪声3个')))).toEqual([])
  })
})

describe('what may point to a private person', () => {
  const marked = (text: string) => privateInPaper(composeIssue(typed(text)).paper)

  it('is marked with the words around it and with what could be printed instead; an official is none', () => {
    const [mark, ...others] = marked(
      '市领导周某接待了来访，群众李小花（电话13912345678）反映扬尘问题。',
    )
    expect([mark, ...others].map((one) => one?.text)).toContain('13912345678')
    expect(mark?.where).toContain(mark?.text)
    expect(marked('市委书记周某到现场督办。')).toEqual([])
  })
})

describe('an issue that contradicts itself', () => {
  it('is found where a text on the whole city states another total than the statistics', () => {
    expect(codesOf(typed('截至目前，我市共接到转办信访件42件，其中已办结21件。'))).toEqual([])
    expect(codesOf(typed('截至目前，我市共接到转办信访件43件。'))).toEqual(['typed-figure-differs'])
    expect(codesOf(typed('零陵区共接到转办信访件32件。'))).toEqual([])
  })

  it('is found where the verdict over all does not follow from the claims', () => {
    const codes = codesOf(typed('该信访件举报内容属实，其中“采矿”不属实、“毁林”部分属实。'))
    expect(codes).toEqual(['verdict-differs-from-claims'])
    expect(codesOf(typed('举报内容部分属实，其中“采矿”不属实、“毁林”属实。'))).toEqual([])
  })

  it('is found where an edited sentence has a typed number or a place that nothing fills', () => {
    const material = materialOf(sound)
    const edited = (sentence: string) => ({
      ...material,
      arrangement: { ...material.arrangement, sentences: { [`${S}.handOver`]: sentence } },
    })
    expect(codesOf(edited('至{date}共转办{total}。'))).toEqual([])
    expect(codesOf(edited('至{date}共转办42件，{nobody}。'))).toEqual([
      'typed-number',
      'place-not-filled',
    ])
  })

  it('is found where somebody is given another post than the one held on that day', () => {
    const leaders = [{ post: '副市长', name: '陈某', from: day('2020-11-01') }]
    const material = withItem({
      attendance: { persons: [{ name: '陈某', post: '市长' }], verb: '参加' },
    })
    const settings = { ...material.settings, office: { ...material.settings.office, leaders } }
    expect(codesOf({ ...material, settings })).toEqual(['post-differs'])
  })

  it('is found where a batch holds another number of cases than the team announced', () => {
    const batches = BATCHES.map((batch, index) => ({
      ...batch,
      announcedCount: index === 0 ? 20 : 22,
    }))
    const given = { settings: YONGZHOU_2020, issuedOn: '2020-11-08', number: 15, batches }
    const held = (second: number) => ({
      ...sound,
      [`${S}.handOver.announced`]: { 'petition-1': 20, 'petition-2': second },
    })
    expect(codesOf(materialByHand({ ...given, counts: held(22) }))).toEqual([])
    const material = materialByHand({ ...given, counts: held(21) })
    const told = contradictionsOf(composeIssue(material).paper, material)
    expect(told.map(({ where, message }) => where + message)).toEqual([
      '第二批督察组交办22件，台账登记21件。',
    ])
  })

  it('is found where the editor placed an item that is not there', () => {
    expect(codesOf({ ...withItem({}), items: [] })).toEqual(['item-missing'])
  })
})
