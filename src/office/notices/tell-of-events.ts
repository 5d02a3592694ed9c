import type { Case } from '../../core/case/case.ts'
import type { CaseEvent } from '../../core/case/case-event.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import type { NoticeId } from '../../core/notice/notice.ts'
import {
  type EntryWithEvents,
  noticesOfEntryEvents,
} from '../../core/notice/notices-of-entry-events.ts'
import { noticesOfEvents } from '../../core/notice/notices-of-events.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type { LedgerTransaction } from '../../db/ledger.ts'
import { insertNotices } from '../../db/notices/notices.ts'
import type { OfficeContext } from '../context.ts'

/** Tells those whom new events of cases concern, in the transaction of the act itself. */
export async function tellOfEvents(
  context: OfficeContext,
  transaction: LedgerTransaction,
  officeId: OfficeId,
  told: {
    readonly settings: Pick<RoundSettings, 'needsAuthorityReview'>
    readonly works: Iterable<{ readonly state: Case; readonly events: readonly CaseEvent[] }>
  },
): Promise<void> {
  const madeAt = context.now()
  const notices = [...told.works].flatMap(({ state, events }) =>
    noticesOfEvents(state, events, told.settings),
  )
  await insertNotices(
    transaction,
    officeId,
    notices.map((one) => ({ ...one, noticeId: context.newId() as NoticeId, madeAt })),
  )
}

/** Tells those whom new events of entries concern, in the transaction of the act itself. */
export async function tellOfEntryEvents(
  context: OfficeContext,
  transaction: LedgerTransaction,
  officeId: OfficeId,
  entries: readonly EntryWithEvents[],
): Promise<void> {
  const madeAt = context.now()
  const notices = entries.flatMap(noticesOfEntryEvents)
  await insertNotices(
    transaction,
    officeId,
    notices.map((one) => ({ ...one, noticeId: context.newId() as NoticeId, madeAt })),
  )
}
