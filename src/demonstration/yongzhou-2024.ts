import { day } from '../core/calendar/day.ts'
import { type Instant, instantAt } from '../core/calendar/instant.ts'
import type { BatchId } from '../core/ledger/ids.ts'
import type { Batch } from '../core/round/batch.ts'
import { YONGZHOU_2024 } from '../core/round/ready-made/yongzhou-2024.ts'
import { castOf } from './cast.ts'
import { YONGZHOU_2024_ENTRIES } from './entries/yongzhou-2024-entries.ts'
import { yongzhou2024Rectification } from './entries/yongzhou-2024-rectification.ts'
import { type FindingRole, findingHistory } from './finding-history.ts'
import { writeItem } from './items/write-item.ts'
import { YONGZHOU_2024_ITEMS } from './items/yongzhou-2024-items.ts'
import { eveningOf } from './life.ts'
import type { CaseHistory, Script } from './script.ts'
import { evenly } from './spread.ts'

const ISSUED_ON = day('2024-03-14')
const ENDS_AT = instantAt(ISSUED_ON, '17:00')

/** Findings of each unit in the three batches; their sums are what the second issue prints. */
const BY_UNIT: readonly (readonly [name: string, first: number, second: number, third: number])[] =
  [
    ['冷水滩', 5, 4, 3],
    ['零陵', 6, 4, 3],
    ['祁阳', 2, 2, 2],
    ['东安', 3, 3, 2],
    ['双牌', 2, 2, 1],
    ['道县', 3, 3, 2],
    ['江华', 2, 2, 1],
    ['宁远', 2, 3, 3],
    ['新田', 1, 1, 0],
    ['蓝山', 2, 2, 3],
    ['经开区', 0, 1, 1],
  ]
/** The third batch came on the morning of the issue's own day. */
const HANDED_OVER = [
  eveningOf(day('2024-03-09')),
  eveningOf(day('2024-03-12')),
  instantAt(ISSUED_ON, '09:00'),
]
const DONE = 24
const DIFFICULT_OF_FIRST_TWO = 7
const DIFFICULT_OF_THIRD = 4

/** The spring of 2024 in 永州: 76 covert findings in three batches, a referred problem, and a day without petitions. */
export function yongzhou2024(): Script {
  const batches = HANDED_OVER.map((at, index) => batchOf(index + 1, at))
  const roles = rolesOf(batches)
  const cases = [
    ...roles.map((role) => findingHistory(YONGZHOU_2024, role, ENDS_AT)),
    referredProblem(roles.length),
  ]
  return {
    office: { id: YONGZHOU_2024.officeId, name: '永州市生态环境保护督察协调联络机构' },
    accounts: castOf(YONGZHOU_2024),
    settings: YONGZHOU_2024,
    batches: [...batches, referredBatch()],
    cases,
    entries: [...YONGZHOU_2024_ENTRIES, ...yongzhou2024Rectification(cases)],
    items: YONGZHOU_2024_ITEMS.map((item) => writeItem(YONGZHOU_2024, item, YONGZHOU_2024_ENTRIES)),
    issue: { numberOfYear: 2, runningNumber: 2, keyNumbers: null },
    endsAt: instantAt(ISSUED_ON, '22:00'),
    issuedOn: ISSUED_ON,
  }
}

function batchOf(number: number, handedOverAt: Instant): Batch {
  const announcedCount = BY_UNIT.reduce((sum, row) => sum + (row[number as 1 | 2 | 3] ?? 0), 0)
  return {
    id: `covert-${number}` as BatchId,
    roundId: YONGZHOU_2024.id,
    kind: 'covertFinding',
    number,
    provincialNumber: number,
    windowFrom: null,
    windowTo: null,
    handedOverAt,
    announcedCount,
    note: '',
  }
}

function referredBatch(): Batch {
  const handedOverAt = instantAt(ISSUED_ON, '10:00')
  return {
    ...batchOf(1, handedOverAt),
    id: 'referred-1' as BatchId,
    kind: 'referredProblem',
    announcedCount: 1,
  }
}

function rolesOf(batches: readonly Batch[]): readonly FindingRole[] {
  const rows = batches.flatMap((batch) =>
    BY_UNIT.flatMap(([name, ...counts]) =>
      Array.from({ length: counts[batch.number - 1] ?? 0 }, () => ({ unitName: name, batch })),
    ),
  )
  const firstTwo = rows.flatMap((row, index) => (row.batch.number < 3 ? [index] : []))
  const third = rows.flatMap((row, index) => (row.batch.number === 3 ? [index] : []))
  const done = new Set(evenly(DONE, firstTwo.length).map((place) => firstTwo[place]))
  const undone = firstTwo.filter((index) => !done.has(index))
  const difficult = new Set([
    ...evenly(DIFFICULT_OF_FIRST_TWO, undone.length).map((place) => undone[place]),
    ...evenly(DIFFICULT_OF_THIRD, third.length).map((place) => third[place]),
  ])
  return rows.map((row, index) => ({
    ...row,
    index,
    isVerified: row.batch.number < 3,
    isDone: done.has(index),
    isDifficult: difficult.has(index),
  }))
}

function referredProblem(index: number): CaseHistory {
  const role: FindingRole = {
    index,
    unitName: '蓝山',
    batch: referredBatch(),
    isVerified: false,
    isDone: false,
    isDifficult: false,
  }
  return findingHistory(YONGZHOU_2024, role, ENDS_AT)
}
