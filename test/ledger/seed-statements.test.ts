import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../src/core/calendar/day.ts'
import { endOfDay, type Instant, instantAt } from '../../src/core/calendar/instant.ts'
import type { BatchId, OfficeId, RoundId } from '../../src/core/ledger/ids.ts'
import { YIYANG_2023 } from '../../src/core/round/ready-made/yiyang-2023.ts'
import { YONGZHOU_2020 } from '../../src/core/round/ready-made/yongzhou-2020.ts'
import { YONGZHOU_2024 } from '../../src/core/round/ready-made/yongzhou-2024.ts'
import type { RoundSettings } from '../../src/core/round/round-settings.ts'
import type { Figure } from '../../src/core/statistics/figure.ts'
import type { Clock, Dimension, Scope } from '../../src/core/statistics/question.ts'
import { SCRIPTS } from '../../src/demonstration/scripts.ts'
import { unitNamed } from '../../src/demonstration/unit-named.ts'
import { loadRound } from '../../src/office/demonstration/load-round.ts'
import { askFigure } from '../../src/office/figures/ask-figures.ts'
import {
  agreedValue,
  openTestOffice,
  type TestOffice,
} from '../../src/office/testing/test-office.ts'

const FILE = new URL('../../../shared/seeds/figures.json', import.meta.url)

type Statement = {
  readonly seed: string
  readonly name: string
  readonly by: string
  readonly total: number
  readonly parts: readonly { readonly unit: string; readonly count: number }[]
}

/** How the ledger is asked for a statement of a seed; what it answers must be the statement's total and parts. */
type Asked = {
  readonly of: RoundSettings
  readonly at: Instant
  readonly scope: Scope
  readonly by?: Dimension
  /** Where the statement's parts are figures of their own: the scope of each, in the statement's order. */
  readonly partScopes?: readonly Scope[]
  /** Which part key a printed name means; units are found by their names. */
  readonly keys?: Readonly<Record<string, string>>
}

const BATCHES_1_2 = ['covert-1', 'covert-2'] as BatchId[]
const THIRD = ['covert-3'] as BatchId[]
const covert = { kinds: ['covertFinding'] } as const satisfies Scope
const petitions = { kinds: ['petition'], isHandedOver: true } as const satisfies Scope
const in2024 = { of: YONGZHOU_2024, at: instantAt(day('2024-03-14'), '17:00') }
const handedOver2020 = { of: YONGZHOU_2020, at: endOfDay(day('2020-11-07')) }
const handled2020 = { of: YONGZHOU_2020, at: endOfDay(day('2020-11-08')) }
const in2023 = { of: YIYANG_2023, at: instantAt(day('2023-06-30'), '08:00') }
const undone = ['notStarted', 'behind', 'onSchedule', 'ahead'] as const
const BATCH_KEYS = { 第一批: 'covert-1', 第二批: 'covert-2', 第三批: 'covert-3' }
const JOINT = 'lengshuitan+lingling+jingkaiqu'
const open: Scope = { ...petitions, statuses: ['open', 'partlyClosed'] }

const ASKED: Readonly<Record<string, Asked>> = {
  暗访交办问题按批次: { ...in2024, scope: covert, by: 'batch', keys: BATCH_KEYS },
  暗访交办问题按县市区: { ...in2024, scope: covert, by: 'unit' },
  '第一、第二批问题数': {
    ...in2024,
    scope: { ...covert, batchIds: BATCHES_1_2 },
    by: 'batch',
    keys: BATCH_KEYS,
  },
  '第一、第二批整改状态': {
    ...in2024,
    scope: { ...covert, batchIds: BATCHES_1_2 },
    partScopes: [
      { ...covert, batchIds: BATCHES_1_2, progress: ['done'] },
      { ...covert, batchIds: BATCHES_1_2, progress: undone },
    ],
  },
  '第一、第二批属实': {
    ...in2024,
    scope: { ...covert, batchIds: BATCHES_1_2, isVerified: true },
    partScopes: [{ ...covert, batchIds: BATCHES_1_2, verdicts: ['substantiated'] }],
  },
  '重点问题(第一、二批)': {
    ...in2024,
    scope: { ...covert, batchIds: BATCHES_1_2, progress: undone },
    partScopes: [{ ...covert, batchIds: BATCHES_1_2, progress: undone, isDifficult: true }],
  },
  '重点问题(第三批)': {
    ...in2024,
    scope: { ...covert, batchIds: THIRD },
    partScopes: [{ ...covert, batchIds: THIRD, isDifficult: true }],
  },
  转办问题: { ...in2024, scope: { kinds: ['referredProblem'] } },
  '转办信访件按县区/市直单位': {
    ...handedOver2020,
    scope: petitions,
    by: 'unit',
    keys: { '冷水滩、零陵、经开区(共有)': JOINT },
  },
  转办信访件按污染类别: {
    ...handedOver2020,
    scope: petitions,
    by: 'category',
    keys: { 土壤: '土壤' },
  },
  重要件按单位: { ...handedOver2020, scope: { ...petitions, isKey: true }, by: 'unit' },
  重要件占转办件: {
    ...handedOver2020,
    scope: petitions,
    partScopes: [{ ...petitions, isKey: true }],
  },
  来源类型: {
    ...handedOver2020,
    scope: petitions,
    by: 'channel',
    keys: { 来电: 'call', 来信: 'letter' },
  },
  办理状态: {
    ...handled2020,
    scope: petitions,
    partScopes: [open, { ...petitions, statuses: ['closed'] }],
  },
  已办结按单位: { ...handled2020, scope: { ...petitions, statuses: ['closed'] }, by: 'unit' },
  正在办理按单位: {
    ...handled2020,
    scope: open,
    by: 'unit',
    keys: { '冷水滩、零陵、经开区(共有)': JOINT },
  },
  交办与重点: { ...in2023, scope: petitions, partScopes: [{ ...petitions, isKey: true }] },
}

const COUNTED = ['unit', 'batch', 'category', 'priority', 'source', 'status', 'verdict']
/** About other things than petitions and findings, or about lists and wording; campaigns come with the whole process. */
const ELSEWHERE = new Set([
  '专项工作组数',
  '暗访批数',
  '零陵“夏季攻势”问题',
  '转办批数',
  '联合件各部分完成',
  '正在办理含联合件',
  '农村污水治理村数',
  '县市区列举与条目',
])

let office: TestOffice

beforeAll(async () => {
  const spare = { ...YONGZHOU_2020, id: 'spare' as RoundId, officeId: 'spare' as OfficeId }
  office = await openTestOffice(spare, '2026-01-01T00:00:00Z')
  for (const script of SCRIPTS) agreedValue(await loadRound(office.context, script()))
})
afterAll(() => office.close())

describe.skipIf(!existsSync(FILE))('the ledger says what the seeds print', () => {
  const statements = existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')).statements as readonly Statement[])
    : []
  const counted = statements.filter(
    ({ by, name }) => (COUNTED.includes(by) && !ELSEWHERE.has(name)) || name in ASKED,
  )

  it('asks for every statement that is counted from petitions and findings', () => {
    expect(counted.map(({ name }) => name).filter((name) => !(name in ASKED))).toEqual([])
    expect(Object.keys(ASKED).filter((name) => !counted.some((one) => one.name === name))).toEqual(
      [],
    )
  })

  const clocks: readonly Clock[] = ['asThenKnown', 'asNowKnown']
  it.each(counted.flatMap((one) => clocks.map((clock) => [one.name, clock, one] as const)))(
    '%s (%s)',
    async (name, clock, statement) => {
      const asked = ASKED[name] as Asked
      const figure = await ask(asked, clock, asked.scope, asked.by ?? null)
      expect(figure.total).toBe(statement.total)
      expect(await partsOf(figure, asked, clock)).toEqual(printed(statement, asked))
    },
  )
})

async function ask(
  { of, at }: Asked,
  clock: Clock,
  scope: Scope,
  by: Dimension | null,
): Promise<Figure> {
  const actor = { ...office.actor('clerk'), officeId: of.officeId }
  const question = { roundId: of.id, asOf: { at, clock }, scope, by }
  return agreedValue(await askFigure(office.context, actor, question))
}

async function partsOf(figure: Figure, asked: Asked, clock: Clock): Promise<unknown> {
  if (asked.by) {
    return Object.fromEntries(
      figure.parts.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]),
    )
  }
  const figures = await Promise.all(
    (asked.partScopes ?? []).map((scope) => ask(asked, clock, scope, null)),
  )
  return figures.map(({ total }) => total)
}

function printed({ parts }: Statement, asked: Asked): unknown {
  if (!asked.by) return parts.map(({ count }) => count)
  return Object.fromEntries(
    parts.map(({ unit, count }) => [
      asked.keys?.[unit] ?? (asked.by === 'unit' ? unitNamed(asked.of, unit) : unit),
      count,
    ]),
  )
}
