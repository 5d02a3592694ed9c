import { day } from '../core/calendar/day.ts'
import { type Instant, instantAt } from '../core/calendar/instant.ts'
import type { OfficeId, RoundId } from '../core/ledger/ids.ts'
import { HUNAN_SECOND } from '../core/round/ready-made/hunan-second.ts'
import { YIYANG_2023 } from '../core/round/ready-made/yiyang-2023.ts'
import { YONGZHOU_2024 } from '../core/round/ready-made/yongzhou-2024.ts'
import type { SnapshotListName } from '../core/snapshot/snapshot.ts'
import { castOf } from './cast.ts'
import type { DemonstrationAccount } from './script.ts'

/** A snapshot that a city's office sends: of which round, as of when. */
export type SentSnapshot = {
  readonly officeId: OfficeId
  readonly roundId: RoundId
  readonly at: Instant
  readonly lists: readonly SnapshotListName[]
}

/** A province's office whose round holds nothing but what its cities sent. */
export type ProvinceScript = {
  readonly office: { readonly id: OfficeId; readonly name: string }
  readonly accounts: readonly DemonstrationAccount[]
  readonly settings: typeof HUNAN_SECOND
  readonly openedAt: Instant
  readonly sent: readonly SentSnapshot[]
}

const from = (
  { officeId, id }: typeof YIYANG_2023,
  on: string,
  lists: readonly SnapshotListName[],
): SentSnapshot => ({ officeId, roundId: id, at: instantAt(day(on), '17:30'), lists })

/** 湖南省: the second round's first days in 益阳 and in 永州, as their offices sent them. */
export function hunanSecond(): ProvinceScript {
  return {
    office: { id: HUNAN_SECOND.officeId, name: '湖南省生态环境保护督察工作领导小组办公室' },
    accounts: castOf(HUNAN_SECOND),
    settings: HUNAN_SECOND,
    openedAt: instantAt(day('2023-06-28'), '09:00'),
    sent: [
      from(YIYANG_2023, '2023-06-29', ['key']),
      from(YIYANG_2023, '2023-06-30', ['key', 'overdue']),
      from(YIYANG_2023, '2023-07-01', ['key', 'overdue']),
      from(YONGZHOU_2024, '2024-03-12', []),
      from(YONGZHOU_2024, '2024-03-13', []),
      from(YONGZHOU_2024, '2024-03-14', ['overdue']),
    ],
  }
}
