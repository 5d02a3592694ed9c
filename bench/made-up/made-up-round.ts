import { addDays, day } from '../../src/core/calendar/day.ts'
import { type Instant, later } from '../../src/core/calendar/instant.ts'
import type { BatchId } from '../../src/core/ledger/ids.ts'
import type { Batch } from '../../src/core/round/batch.ts'
import { YONGZHOU_2020 } from '../../src/core/round/ready-made/yongzhou-2020.ts'
import { castOf } from '../../src/demonstration/cast.ts'
import { eveningOf } from '../../src/demonstration/life.ts'
import type { PlayedRound } from '../../src/office/demonstration/load-round.ts'

/** The look-back of 2020 with room for as many petitions as are wanted; no petition yet. */
export type MadeUpRound = PlayedRound & { readonly perEvening: number }

const FIRST_EVENING = day('2020-10-24')
const DAY_MS = 86_400_000
/** What every size of office has at most: a batch each evening for so long. */
const EVENINGS = 16

/** A round of `cases` petitions, handed over in equal batches on as many evenings. */
export function madeUpRound(cases: number, evenings: number = EVENINGS): MadeUpRound {
  const perEvening = Math.ceil(cases / evenings)
  const batches = Array.from({ length: evenings }, (_, n) => batchOf(n, perEvening))
  return {
    office: { id: YONGZHOU_2020.officeId, name: '永州市生态环境保护督察协调联络机构' },
    accounts: castOf(YONGZHOU_2020),
    settings: YONGZHOU_2020,
    batches,
    cases: [],
    entries: [],
    perEvening,
    endsAt: later(lastOf(batches), 5 * DAY_MS),
  }
}

function batchOf(index: number, size: number): Batch {
  const on = addDays(FIRST_EVENING, index)
  return {
    id: `petition-${index + 1}` as BatchId,
    roundId: YONGZHOU_2020.id,
    kind: 'petition',
    number: index + 1,
    provincialNumber: index + 1,
    windowFrom: null,
    windowTo: null,
    handedOverAt: eveningOf(on),
    announcedCount: size,
    note: '',
  }
}

function lastOf(batches: readonly Batch[]): Instant {
  const last = batches.at(-1)
  if (!last) throw new RangeError('a round without an evening')
  return last.handedOverAt
}
