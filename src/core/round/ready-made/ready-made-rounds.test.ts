import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { day } from '../../calendar/day.ts'
import type { ListSettings } from '../bulletin-settings.ts'
import { recogniseUnit } from '../recognise-unit.ts'
import type { RoundSettings } from '../round-settings.ts'
import { READY_MADE_OFFICES, READY_MADE_ROUNDS } from './ready-made-rounds.ts'
import { YONGZHOU_2020 } from './yongzhou-2020.ts'
import { YONGZHOU_2024 } from './yongzhou-2024.ts'

const SHARED = new URL('../../../../../shared/', import.meta.url)
const isShared = existsSync(SHARED)

type Statement = {
  readonly seed: string
  readonly by: string
  readonly name: string
  readonly parts: readonly { readonly unit: string; readonly count: number }[]
}
type OutlineSeed = {
  readonly seed: string
  readonly masthead: { readonly nameLines: readonly string[]; readonly office: string }
  readonly distribution: {
    readonly reportTo: readonly string[]
    readonly copyTo: readonly string[]
  }
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, SHARED), 'utf8'))
const squash = (text: string) => text.replace(/\s/g, '')
const issueOf = (round: RoundSettings) => new RegExp(`^${round.id}-`)

it('每个轮次属于一个办公室，代号各不相同', () => {
  const offices = new Set<string>(READY_MADE_OFFICES.map((office) => office.id))
  for (const round of READY_MADE_ROUNDS) expect(offices.has(round.officeId)).toBe(true)
  expect(new Set(READY_MADE_ROUNDS.map((round) => round.id)).size).toBe(5)
})

it.skipIf(!isShared)('县区代码与国家统计局的一致', () => {
  const csv = readFileSync(new URL('samples/codes/areas_4309_4311.csv', SHARED), 'utf8')
  const official = new Map(
    csv
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => [line.split(',')[0] ?? '', (line.split(',')[1] ?? '').replaceAll('"', '')]),
  )
  for (const round of READY_MADE_ROUNDS) {
    for (const { divisionCode, fullName } of round.units) {
      if (divisionCode === null || divisionCode === '431121') continue
      const name = official.get(divisionCode) ?? ''
      const found = recogniseUnit(round.units, name, day('2024-01-01'))
      expect(`${name} ${found?.unit.fullName}`).toBe(`${name} ${fullName}`)
    }
  }
})

it.skipIf(!isShared)('刊头、主送和抄送单位与原简报一致（人名除外）', () => {
  const outline = readJson('seeds/outline.json') as { readonly seeds: readonly OutlineSeed[] }
  for (const round of READY_MADE_ROUNDS) {
    const seed = outline.seeds.find((one) => issueOf(round).test(one.seed))
    const { bulletin } = round
    expect(bulletin.nameLines.map(squash)).toEqual(seed?.masthead.nameLines.map(squash))
    expect(bulletin.issuedBy).toBe(seed?.masthead.office)
    expect(bulletin.reportTo).toHaveLength(seed?.distribution.reportTo.length ?? -1)
    expect(bulletin.copyTo).toHaveLength(seed?.distribution.copyTo.length ?? -1)
  }
})

/** The names that a list by unit prints, sorted as the settings say, given how many each has. */
function printed(round: RoundSettings, list: ListSettings, counts: ReadonlyMap<string, number>) {
  const own = list.ownOrder ?? []
  const place = (id: string, index: number) => (own.includes(id) ? own.indexOf(id) : 100 + index)
  return round.units
    .map((unit, index) => ({ unit, place: place(unit.id, index), count: counts.get(unit.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => (list.order === 'descending' ? b.count - a.count : 0) || a.place - b.place)
    .map(({ unit, count }) => {
      const name = list.names === 'full' ? unit.fullName : unit.shortName
      return `${list.printedNames[unit.id] ?? name} ${count}`
    })
}

const listsOf = (round: RoundSettings): readonly ListSettings[] =>
  round.bulletin.sections.flatMap((section) => [
    ...('handOver' in section ? (section.handOver?.lists ?? []) : []),
    ...('handling' in section ? (section.handling?.lists ?? []) : []),
  ])

it.skipIf(!isShared).each([
  [YONGZHOU_2020, '转办信访件按县区/市直单位', 'all'],
  [YONGZHOU_2020, '重要件按单位', 'key'],
  [YONGZHOU_2020, '已办结', 'closed'],
  [YONGZHOU_2024, '暗访交办问题按县市区', 'all'],
] as const)('$id 的“%s”按设置排出的次序和名称与原简报一致', (round, name, scope) => {
  const { statements } = readJson('seeds/figures.json') as {
    readonly statements: readonly Statement[]
  }
  const statement = statements.find(
    (one) => issueOf(round).test(one.seed) && one.name.startsWith(name) && one.parts.length > 5,
  )
  const single = (statement?.parts ?? []).filter((part) => !part.unit.includes('共有'))
  const counts = new Map(
    single.map((part) => [
      recogniseUnit(round.units, part.unit, null)?.unit.id as string,
      part.count,
    ]),
  )
  const list = listsOf(round).find((one) => one.dimension === 'unit' && one.of === scope)
  expect(list && printed(round, list, counts)).toEqual(
    single.map((part) => `${part.unit} ${part.count}`),
  )
})
