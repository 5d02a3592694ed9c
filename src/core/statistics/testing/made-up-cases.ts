import { addDays, type Day, day } from '../../calendar/day.ts'
import type { CaseFacts } from '../../case/case-facts.ts'
import type { BatchId, UnitId } from '../../ledger/ids.ts'
import type { Due, DueDays, FactColumn, FactGroup, Grouping } from '../fact-group.ts'
import type { Scope } from '../question.ts'
import type { Roster } from '../roster.ts'

/** Sets of a small round; the made-up cases also have values outside of them. */
export const SMALL_ROSTER: Roster = {
  units: ['lengshuitan', 'lingling', 'daoxian', 'jingkaiqu'] as UnitId[],
  categories: ['大气污染', '水污染', '噪声污染', '土壤'],
  categoryWay: 'several',
  bucketName: '综合类',
  industries: ['工业', '矿山'],
  batches: ['petition-1', 'petition-2', 'covert-1'] as BatchId[],
}

/** A case with facts drawn by numbers that rise from the seed: the same seed, the same case. */
export function madeUpCase(seed: number): CaseFacts {
  const { one, some } = drawsFrom(seed)
  const leadUnits = some([...SMALL_ROSTER.units, 'shuangpai', 'xintian'] as UnitId[], 3)
  const partStatuses = leadUnits.map(() => one(['open', 'partlyClosed', 'closed'] as const))
  const handedOverOn = one([null, ...[1, 2, 3, 4].map((n) => addDays(day('2020-11-01'), n))])
  return {
    kind: one(['petition', 'petition', 'covertFinding', 'referredProblem']),
    batchId: one([...SMALL_ROSTER.batches, 'petition-9' as BatchId, null]),
    channel: one(['call', 'letter', null]),
    isKey: one([true, false]),
    isDifficult: one([true, false]),
    isRepeat: one([true, false]),
    splitPlus: one([0, 0, 0, 1, 3]),
    categories: some([...SMALL_ROSTER.categories, '综合类', '光污染', '海洋'], 3),
    industry: one(['工业', '矿山', '渔业', null]),
    leadUnits,
    partStatuses,
    partSteps: leadUnits.map(() => one(['assigned', 'signedFor', 'verified', 'signedOff'])),
    involvedUnits: leadUnits,
    step: one(['received', 'handedOver', 'assigned', 'verified', 'signedOff']),
    status: partStatuses[0] ?? 'open',
    verdict: one(['substantiated', 'partly', 'unsubstantiated', null]),
    progress: one(['notStarted', 'onSchedule', 'done']),
    isVerified: one([true, false]),
    handedOverOn,
    dueOn: one([null, day('2020-11-05'), day('2020-11-06')]),
    measures: [],
  }
}

function drawsFrom(seed: number) {
  let state = (seed * 2_654_435_761 + 97) % 4_294_967_296
  const next = (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
  const one = <Of>(values: readonly Of[]): Of => values[next(values.length)] as Of
  /** None, one or several of them, each once, in any order. */
  const some = <Of>(values: readonly Of[], most: number): readonly Of[] => {
    const wanted = one([0, 1, 1, 1, 2, most])
    const drawn = Array.from({ length: wanted }, () => one(values))
    return [...new Set(drawn)]
  }
  return { one, some }
}

/** The groups of cases, as the database would answer them. */
export function groupCases(
  cases: readonly CaseFacts[],
  { columns, dueDays }: Grouping,
): readonly FactGroup[] {
  const groups = new Map<string, FactGroup>()
  for (const facts of cases) {
    const values = Object.fromEntries(
      columns.map((column) => [column, factIn(facts, column, dueDays)]),
    )
    const key = JSON.stringify(values)
    const group = groups.get(key)
    groups.set(key, {
      ...values,
      count: (group?.count ?? 0) + 1,
      plus: (group?.plus ?? 0) + facts.splitPlus,
    })
  }
  return [...groups.values()]
}

function factIn(facts: CaseFacts, column: FactColumn, dueDays?: DueDays): unknown {
  if (column === 'due') return dueSeenFrom(facts.dueOn, dueDays)
  if (column !== 'jointStatuses') return facts[column]
  return facts.leadUnits.length > 1 ? facts.partStatuses : []
}

function dueSeenFrom(dueOn: Day | null, days: DueDays | undefined): Due | null {
  if (dueOn === null || days === undefined || dueOn > days.soon) return null
  return dueOn < days.today ? 'overdue' : 'soon'
}

/** The rule of each scope, case by case. */
export function isInScope(facts: CaseFacts, scope: Scope): boolean {
  const { handedOverOn: on, dueOn } = facts
  const holds: readonly boolean[] = [
    among(scope.kinds, facts.kind),
    among(scope.batchIds, facts.batchId),
    among(scope.channels, facts.channel),
    among(scope.industries, facts.industry),
    among(scope.verdicts, facts.verdict),
    among(scope.statuses, facts.status),
    among(scope.progress, facts.progress),
    facts.leadUnits.some((unit) => among(scope.unitIds, unit)) || scope.unitIds === undefined,
    facts.categories.some((one) => among(scope.categories, one)) || scope.categories === undefined,
    (scope.isKey ?? facts.isKey) === facts.isKey,
    (scope.isDifficult ?? facts.isDifficult) === facts.isDifficult,
    (scope.isRepeat ?? facts.isRepeat) === facts.isRepeat,
    (scope.isVerified ?? facts.isVerified) === facts.isVerified,
    (scope.isHandedOver ?? on !== null) === (on !== null),
    (scope.isOnTheSpot ?? isOnTheSpot(facts)) === isOnTheSpot(facts),
    scope.handedOverFrom === undefined || (on !== null && on >= scope.handedOverFrom),
    scope.handedOverTo === undefined || (on !== null && on <= scope.handedOverTo),
    scope.dueBefore === undefined || (dueOn !== null && dueOn < scope.dueBefore),
    scope.dueFrom === undefined || (dueOn !== null && dueOn >= scope.dueFrom),
    scope.dueTo === undefined || (dueOn !== null && dueOn <= scope.dueTo),
  ]
  return holds.every((one) => one)
}

function isOnTheSpot({ batchId, handedOverOn }: CaseFacts): boolean {
  return batchId === null && handedOverOn !== null
}

function among<Of>(values: readonly Of[] | undefined, value: Of | null): boolean {
  return values === undefined || (value !== null && values.includes(value))
}
