import type { AuditedRequest } from '../../core/audit/entry-text.ts'
import type { OfficeId } from '../../core/ledger/ids.ts'
import { atDoor } from '../../db/door.ts'
import { insertRequests } from '../../db/requests/insert-requests.ts'
import type { OfficeContext } from '../context.ts'

/** A request that was answered, and in which office. */
export type RecordedRequest = { readonly officeId: OfficeId; readonly request: AuditedRequest }

/** Writes down who asked for what: one statement and one link of the trail for each office among them. */
export async function recordRequests(
  context: OfficeContext,
  recorded: readonly RecordedRequest[],
): Promise<void> {
  const offices = new Set(recorded.map(({ officeId }) => officeId))
  for (const officeId of offices) {
    const ofOffice = recorded.filter((one) => one.officeId === officeId)
    const requests = ofOffice.map(({ request }) => request)
    const at = context.now()
    await atDoor(
      context.database,
      officeId,
      (transaction) => insertRequests(transaction, officeId, { requests, at }),
      { asksOnce: true },
    )
  }
}
